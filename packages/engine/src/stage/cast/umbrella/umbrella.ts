import type { Vector3 } from '@onereel/spec';
import { scaleColour } from '../../../shapes/colour.ts';
import type { Bench } from '../prop/bench.ts';
import { craftedFamily, grip, openness, type Style, tint } from '../prop/crafted-family.ts';

/** The weight a parasol stands on, or the crook an umbrella is held by. */
function umbrellaFoot(bench: Bench, parasol: boolean): void {
  if (parasol)
    bench.turning('concrete', [
      [0.001, 0, 1],
      [26, 0, 1],
      [26, 5],
      [8, 8, 1],
      [4, 14, 1],
      [0.001, 14],
    ]);
  else
    bench.pipe(
      'wood',
      [
        [0, 16, 0],
        [0, 4, 0],
        [1.6, 0.4, 0],
        [5, -0.6, 0],
        [7.6, 1.6, 0],
        [8, 5, 0],
      ],
      1.2,
      { colour: '#5a3018', up: [0, 0, 1] },
    );
}

/** An umbrella over its stick: eight gores with points, ribs under them. Folds when it closes. Centimetres. */
const umbrella: Style = (bench, form) => {
  const parasol = form.preset['parasol'] === true;
  const colour = tint(form, parasol ? '#d8a03a' : '#b3202a');
  const [reach, top] = parasol ? [130, 235] : [50, 86];
  const drop = reach * 0.5;
  bench.rod(parasol ? 'wood' : 'steel', [0, parasol ? 0 : 4, 0], [0, top + reach * 0.07, 0], reach * 0.014);
  umbrellaFoot(bench, parasol);
  const canopy = bench.on('canopy', [0, top, 0]);
  const at = (u: number, v: number): Vector3 => {
    const turn = u * Math.PI * 2;
    const gore = Math.abs(((u * 8) % 1) - 0.5) * 2;
    const pull = 1 - (1 - gore ** 2) * 0.09 * v;
    return [
      Math.sin(turn) * reach * Math.sin(v * 1.45) * pull,
      top - drop * (1 - Math.cos(v * 1.45)) * 1.12 + (1 - gore ** 2) * v * v * reach * 0.06,
      Math.cos(turn) * reach * Math.sin(v * 1.45) * pull,
    ];
  };
  canopy.sheet('leaf', at, {
    columns: 64,
    rows: 12,
    flip: true,
    glow: -0.25,
    gloss: 0.3,
    paint: (u) =>
      Math.floor(u * 8 + 0.5) % 2 && (parasol || form.words.includes('striped'))
        ? [0.86, 0.83, 0.76]
        : Math.abs(((u * 8) % 1) - 0.5) > 0.47
          ? scaleColour(colour, 0.6)
          : colour,
  });
  for (let rib = 0; rib < 8; rib++) {
    const line = [0.1, 0.4, 0.7, 1].map((v): Vector3 => {
      const [x, y, z] = at(rib / 8, v);
      return [x * 0.99, y - reach * 0.014, z * 0.99];
    });
    canopy.pipe('steel', line, reach * 0.006, { around: 5, steps: 3 });
    const [x, y, z] = at(rib / 8, 0.52);
    canopy.rod('steel', [0, top - drop * 0.62, 0], [x, y - reach * 0.02, z], reach * 0.005, { around: 5 });
    canopy.ball('steel', reach * 0.014, { at: at(rib / 8, 1), around: 8 });
  }
  canopy.turning('steel', [
    [reach * 0.03, top - 0.5, 1],
    [reach * 0.02, top + reach * 0.06],
    [0.001, top + reach * 0.16],
  ]);
  const folded = form.words.includes('closed') || form.words.includes('folded') || form.preset['folded'] === true;
  const held: Vector3 = [0, parasol ? 110 : 20, 0];
  return {
    anchors: { grip: held, tip: [0, top + reach * 0.16, 0] },
    perches: [grip(held)],
    pose: (moment) => {
      const open = moment.actions.has('open') || moment.actions.has('close') ? openness(moment, form) : folded ? 0 : 1;
      const wide = 0.09 + 0.91 * open;
      return { canopy: { size: [wide, 1.75 - 0.75 * open, wide] } };
    },
  };
};

/** Umbrellas against rain and sun. */
export const umbrellaFamily = craftedFamily({ family: 'umbrella', styles: { umbrella } });
