import type { Vector3 } from '@onereel/spec';
import { mixVector } from '../../../shapes/vector.ts';
import type { WearForm } from '../attire/wear-form.ts';
import type { InsectForm } from './form.ts';

/** Where an insect wears things. */
export function insectWearForm({ lumps, height, eyes }: InsectForm): WearForm {
  const [head, breast] = ['head', 'thorax'].map((name) => lumps.find(({ part }) => part === name)!) as [
    (typeof lumps)[number],
    (typeof lumps)[number],
  ];
  const rear = lumps.find(({ part }) => part === 'abdomen') ?? breast;
  const place = ([x, y, z]: Vector3): Vector3 => [x, y + height, z];
  return {
    head: {
      joint: 'head',
      middle: place(head.at),
      half: head.half[0],
      eye: { at: place(eyes.at), radius: eyes.size, outward: [0.6, 0.2, 0.77] },
    },
    neck: { at: place(mixVector(head.at, breast.at, 0.45)), up: [0, 0, 1], radius: Math.min(head.half[0], breast.half[0]) * 0.9 },
    trunk: { from: place(breast.at), to: place(rear.at), girth: Math.max(breast.half[0], breast.half[1]) * 1.15 },
  };
}
