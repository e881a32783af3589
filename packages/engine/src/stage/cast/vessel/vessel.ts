import type { Metres, Vector3 } from '@onereel/spec';
import { linear } from '../../../shapes/colour.ts';
import type { Substance } from '../../matter/substance.ts';
import type { Bench } from '../prop/bench.ts';
import type { Hollow } from '../family.ts';
import { craftedFamily, type Finish, grip, spot } from '../prop/crafted-family.ts';
import { hollow, radiusAt, type Turning } from '../prop/profile.ts';
import { formNumber, formWord, type PropForm } from '../prop/prop-form.ts';
import { fittings } from './fittings.ts';
import { profiles } from './profiles.ts';

/** The drink inside: its outside just within the wall, with a flat top. */
function filling(bench: Bench, outside: Turning, wall: Metres, form: PropForm): void {
  const drink = formWord(form, 'drink', '');
  const full = form.words.includes('full') ? 0.86 : form.words.includes('empty') ? 0 : formNumber(form, 'level', 0.7);
  if (drink === '' || full <= 0) return;
  const lip = outside.at(-1)![1];
  const from = formNumber(form, 'bowl', wall);
  const level = from + (lip - from) * full;
  const within = outside.filter(([, height]) => height > from && height < level);
  const inset = wall * 1.25;
  bench
    .on('liquid')
    .turning(
      'lacquer',
      [
        [0.0001, from, 1],
        [Math.max(0.05, radiusAt(outside, from) - inset), from + wall * 0.3, 1],
        ...within.map(([radius, height]) => [Math.max(0.05, radius - inset), height] as const),
        [Math.max(0.05, radiusAt(outside, level) - inset), level, 1],
        [0.0001, level],
      ],
      { colour: drink, around: 28 },
    );
  if (form.preset['foam'] === true)
    bench.on('liquid').turning(
      'snow',
      [
        [0.0001, level, 1],
        [radiusAt(outside, level) - inset, level, 1],
        [radiusAt(outside, lip - 0.2) - inset, lip + 0.4],
        [0.001, lip + 1.4],
      ],
      { colour: '#f6ecd8' },
    );
}

/** The wall from within, floor to lip: what liquids stand against. */
function inside(outside: Turning, wall: Metres, floor: Metres): [Metres, Metres][] {
  const lip = outside.at(-1)![1];
  const steps = 14;
  return Array.from({ length: steps + 1 }, (_, step) => {
    const height = floor + ((lip - floor) * step) / steps;
    return [Math.max(0.05, radiusAt(outside, height) - wall * 1.25), height];
  });
}

/** Fittings that close a vessel. */
const stoppers = /^(cork|cap|crown|foil|jar-lid|cup-cap|lid|nozzle)$/;

function vessel(bench: Bench, form: PropForm): Finish {
  const outside = profiles[formWord(form, 'shape', 'vase')] ?? profiles['vase']!;
  const usual = formWord<Substance>(form, 'substance', 'ceramic');
  const substance = form.substance ?? usual;
  const colour = form.colour ?? (form.substance ? null : formWord(form, 'colour', '')) ?? '';
  const wall = formNumber(form, 'wall', 0.3);
  const lip = outside.at(-1)!;
  const closed = form.preset['closed'] === true;
  bench.turning(substance, closed ? [[0.0001, 0, 1], ...outside, [0.0001, lip[1], 1]] : hollow(outside, wall), {
    colour: colour === '' ? null : colour,
    around: 36,
  });
  filling(bench, outside, wall, form);
  const anchors: Record<string, Vector3> = { top: [0, lip[1], 0], mouth: [0, lip[1], 0] };
  let held: Vector3 = [0, lip[1] * 0.45, 0];
  const fitted = formWord(form, 'with', '').split(' ');
  // What is open has nothing on it.
  for (const name of form.words.includes('open') ? fitted.filter((one) => !stoppers.test(one)) : fitted) {
    const added = fittings[name]?.(bench, {
      form,
      outside,
      substance,
      colour: colour === '' ? null : typeof colour === 'string' ? linear(colour) : colour,
    });
    if (added?.grip) held = added.grip;
    if (added?.spout) anchors['spout'] = added.spout;
  }
  const floor = formNumber(form, 'bowl', wall);
  const cavity: Hollow = { wall: inside(outside, wall, floor), axis: [0, 0], ...(anchors['spout'] ? { spout: anchors['spout'] } : {}) };
  const pours = anchors['spout']?.[0] ?? lip[0];
  return {
    anchors,
    perches: [
      grip(held),
      ...(closed
        ? [{ ...spot('top', [0, lip[1], 0], lip[0] * 1.6), hollow: cavity }]
        : [
            { ...spot('inside', [0, floor, 0], Math.max(0.6, radiusAt(outside, lip[1] * 0.5) * 1.5)), hollow: cavity },
            spot('top', [0, lip[1], 0], pours),
          ]),
    ],
  };
}

/** Bottles, cups, vases and glasses: hollow things that hold liquids, turned from profiles. */
export const vesselFamily = craftedFamily({ family: 'vessel', styles: { turned: vessel } });
