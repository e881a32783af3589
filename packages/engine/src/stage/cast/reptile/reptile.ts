import { linear, mixColour, scaleColour } from '../../../shapes/colour.ts';
import { grainOf, presetColours } from '../creature/choosing.ts';
import { creatureFamily } from '../creature/creature-family.ts';
import { onSide } from '../creature/parts.ts';
import { presetNumber, presetWord, sizeFactor, traitColour } from '../traits.ts';
import { reptileAnatomy } from './anatomy.ts';
import type { ReptilePlan } from './plan.ts';
import { reptileForms } from './form.ts';
import { reptileSteps } from './pose.ts';

/** Lizards, crocodiles, turtles, frogs and dinosaurs: bodies along a back on two or four legs. */
export const reptileFamily = creatureFamily<ReptilePlan>({
  family: 'reptile',
  choose(chance, kind, member) {
    const form = reptileForms[presetWord(kind, 'form', 'lizard')] ?? reptileForms['lizard']!;
    const head = form.neck.at(-1)!;
    const whole = head[1] + form.head.long * 0.6 + form.head.snout - form.tail.at(-1)![1];
    const size =
      (presetNumber(kind, 'length', kind.extent[2]) / whole) * sizeFactor(member) * (member.count > 1 ? chance.between(0.88, 1.08) : 1);
    const asked = traitColour(member.traits);
    const own = { back: linear('#5d7a3a'), ...presetColours(kind) };
    return {
      plan: {
        form,
        colours: asked
          ? { ...own, back: asked, belly: mixColour(asked, [1, 1, 1], 0.3), mark: scaleColour(asked, 0.45), legs: asked }
          : own,
        pattern: presetWord(kind, 'pattern', 'plain'),
        afloat: kind.medium === 'under-water' || kind.medium === 'water-surface',
        size,
        rhythm: chance.between(0, 20),
      },
      size,
      grain: grainOf(member),
    };
  },
  anatomy: reptileAnatomy,
  movement({ plan, size }) {
    const { form } = plan;
    const { duty, lands } = reptileSteps[form.gait];
    const hip = form.hind.root[1] * size;
    const usual =
      form.gait === 'stride' ? Math.sqrt(9.81 * hip) * 0.4 : form.parts.includes('shell') ? 0.05 + size * 0.22 : 0.12 + size * 0.5;
    const heavy = form.gait === 'stride' && size > 1;
    const biped = form.fore === null || form.fore.foot[1] > 0.3;
    return {
      gaits: [
        {
          name: 'walk',
          from: 0,
          stride: (speed) =>
            form.gait === 'stride'
              ? hip * 1.5 * Math.max(0.5, speed / Math.max(0.1, usual)) ** 0.4
              : form.gait === 'hop'
                ? size * 1.1
                : size * (form.parts.includes('shell') ? 0.22 : 0.5),
          duty,
          touches: Object.entries(lands)
            .filter(([foot]) => !biped || foot.startsWith('hind'))
            .map(([foot, phase]) => {
              const [x, , z] = onSide((foot.startsWith('fore') && form.fore ? form.fore : form.hind).foot, foot.endsWith('L') ? 1 : -1);
              return { foot, phase, offset: [-x * size, z * size] as const };
            }),
          sound: form.parts.includes('flippers')
            ? null
            : { kind: 'paw', parameters: { weight: heavy ? 900 : Math.max(1, Math.round(30 * size)) }, gain: heavy ? 1 : 0.2 },
        },
      ],
      speeds: {
        default: usual,
        walk: usual,
        run: usual * 2.5,
        rush: usual * 3.5,
        chase: usual * 2.5,
        swim: usual * 1.5,
        crawl: usual,
        jump: usual * 3,
      },
      inertia: 0.25 + Math.min(0.6, size * 0.1),
      lean: 0.05,
    };
  },
});
