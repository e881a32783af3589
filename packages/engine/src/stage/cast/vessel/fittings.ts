import type { Vector3 } from '@onereel/spec';
import type { Linear } from '../../../shapes/colour.ts';
import type { Substance } from '../../matter/substance.ts';
import type { Bench } from '../prop/bench.ts';
import { radiusAt, type Turning } from '../prop/profile.ts';
import { formWord, type PropForm } from '../prop/prop-form.ts';

interface Vessel {
  readonly form: PropForm;
  readonly outside: Turning;
  readonly substance: Substance;
  /** That of the body; null for the substance's own. */
  readonly colour: Linear | null;
}

/** What is added to a turned vessel; centimetres. Gives where it is held and where it pours, if that changes. */
type Fitting = (bench: Bench, vessel: Vessel) => { grip?: Vector3; spout?: Vector3 } | void;

const lipOf = (outside: Turning): readonly [number, number] => [outside.at(-1)![0], outside.at(-1)![1]];

/** A handle at the right side between two heights, given as shares of the whole. */
const ear =
  (low: number, high: number, reach: number, thick: number): Fitting =>
  (bench, { outside, substance, colour }) => {
    const [, height] = lipOf(outside);
    const [from, to] = [height * low, height * high];
    const [inner, outer] = [radiusAt(outside, from) - thick * 0.4, radiusAt(outside, to) - thick * 0.4];
    const far = Math.max(inner, outer) + reach;
    const line: Vector3[] = [
      [outer, to, 0],
      [outer + (far - outer) * 0.6, to + thick * 0.5, 0],
      [far, (from + to * 2) / 3, 0],
      [far * 0.97, (from * 1.6 + to) / 2.6, 0],
      [inner + (far - inner) * 0.45, from + thick * 0.2, 0],
      [inner, from, 0],
    ];
    bench.pipe(substance, line, thick, { colour, flatten: 1.5, up: [0, 0, 1], around: 10 });
    return { grip: [far, (from + to) / 2, 0] };
  };

/** A spout at the left side: base low on the body, mouth up and out. */
const spout =
  (low: number, reach: number, rise: number, thick: number): Fitting =>
  (bench, { outside, substance, colour }) => {
    const [, height] = lipOf(outside);
    const from = height * low;
    const start = -radiusAt(outside, from) + thick;
    const mouth: Vector3 = [start - reach, from + rise, 0];
    const line: Vector3[] = [
      [start, from, 0],
      [start - reach * 0.45, from + rise * 0.18, 0],
      [start - reach * 0.75, from + rise * 0.62, 0],
      mouth,
    ];
    bench.pipe(substance, line, (along) => thick * (1.15 - 0.62 * along), { colour, up: [0, 0, 1] });
    return { spout: mouth };
  };

const knob: Fitting = (bench, { outside, substance, colour }) => {
  const [radius, height] = lipOf(outside);
  bench.turning(
    substance,
    [
      [radius + 0.15, height - 0.15, 1],
      [radius + 0.15, height + 0.2],
      [radius * 0.7, height + 1.1],
      [radius * 0.2, height + 1.7],
      [0.55, height + 2.1],
      [1, height + 2.8],
      [0.7, height + 3.4],
      [0.001, height + 3.5],
    ],
    { colour },
  );
};

const band =
  (low: number, high: number, substance: Substance, usual: string): Fitting =>
  (bench, { form, outside }) => {
    const [, height] = lipOf(outside);
    const steps = [0, 1, 2, 3, 4].map((step) => height * (low + ((high - low) * step) / 4));
    const off = height * 0.003;
    bench.turning(
      substance,
      [
        [radiusAt(outside, steps[0]!) - off, steps[0]!, 1],
        ...steps.map((at) => [radiusAt(outside, at) + off, at] as const),
        [radiusAt(outside, steps[4]!) - off, steps[4]!],
      ],
      { colour: formWord(form, 'label', usual), around: 36, steps: 2 },
    );
  };

/** A bail: a wire over the top from side to side, up or fallen. */
const bail: Fitting = (bench, { outside }) => {
  const [radius, height] = lipOf(outside);
  const line = Array.from({ length: 13 }, (_, step): Vector3 => {
    const angle = (step / 12) * Math.PI;
    return [Math.cos(angle) * (radius + 0.2), height * 0.93 + Math.sin(angle) * radius * 0.95, 0];
  });
  bench.pipe('steel', line, radius * 0.022, { steps: 2, around: 8, up: [0, 0, 1] });
  const top = height * 0.93 + radius * 0.95;
  bench.rod('wood', [-radius * 0.3, top, 0], [radius * 0.3, top, 0], radius * 0.07);
  for (const side of [-1, 1])
    bench.turning(
      'steel',
      [
        [0.001, -0.3, 1],
        [1, -0.3, 1],
        [0.8, 0.3],
        [0.001, 0.4],
      ],
      { at: [side * (radius + 0.1), height * 0.92, 0], turn: [0, 0, (-side * Math.PI) / 2] },
    );
  return { grip: [0, top, 0] };
};

const stopper =
  (substance: Substance, colour: string, wide: number, tall: number): Fitting =>
  (bench, { outside }) => {
    const [radius, height] = lipOf(outside);
    const size = radius * wide;
    bench.turning(
      substance,
      [
        [0.001, height - 0.4, 1],
        [size, height - 0.4, 1],
        [size, height + tall * 0.85],
        [size * 0.9, height + tall, 1],
        [0.001, height + tall],
      ],
      { colour },
    );
  };

const saucer: Fitting = (bench, { outside, substance, colour }) => {
  const radius = Math.max(...outside.map(([wide]) => wide));
  bench.turning(
    substance,
    [
      [0.001, -1.1, 1],
      [radius * 0.7, -1.1, 1],
      [radius * 0.8, -0.8],
      [radius * 1.5, 0.3],
      [radius * 1.62, 0.7, 1],
      [radius * 1.56, 0.75],
      [radius * 0.8, -0.35],
      [0.001, -0.4],
    ],
    { colour, around: 40 },
  );
};

/** The head of a drinks can: a sunk lid with its ring to pull. */
const pull: Fitting = (bench, { outside }) => {
  const [radius, height] = lipOf(outside);
  bench.hoop('steel', radius - 0.1, 0.14, { at: [0, height, 0] });
  bench.turning(
    'steel',
    [
      [0.001, height - 0.5, 1],
      [radius - 0.1, height - 0.5, 1],
      [radius - 0.1, height - 0.3, 1],
      [0.001, height - 0.3],
    ],
    {},
  );
  bench.hoop('chrome', 0.62, 0.12, { at: [0.5, height - 0.12, 0] });
  bench.block('chrome', [0.9, 0.12, 0.5], { at: [-0.3, height - 0.15, 0] });
};

/** A lid of a cup to go, and its sleeve. */
const lid: Fitting = (bench, { outside }) => {
  const [radius, height] = lipOf(outside);
  bench.turning(
    'plastic',
    [
      [radius + 0.2, height - 0.7, 1],
      [radius + 0.25, height, 1],
      [radius - 0.2, height + 0.3, 1],
      [radius - 0.5, height + 1.2, 1],
      [radius - 0.9, height + 1.2, 1],
      [radius - 1.1, height + 0.7, 1],
      [0.001, height + 0.7],
    ],
    { colour: '#2a211c' },
  );
};

/** The high handle of a kettle, from its shoulders over the lid. */
const arch: Fitting = (bench, { outside }) => {
  const [, height] = lipOf(outside);
  const wide = radiusAt(outside, height * 0.7) * 0.86;
  const line = Array.from({ length: 11 }, (_, step): Vector3 => {
    const angle = (step / 10) * Math.PI;
    return [Math.cos(angle) * wide, height * 0.74 + Math.sin(angle) ** 0.7 * height * 0.82, 0];
  });
  bench.pipe('steel', line, 0.42, { steps: 2, around: 8, up: [0, 0, 1] });
  const top = height * 1.56;
  bench.pipe(
    'wood',
    [
      [-wide * 0.62, top - 0.9, 0],
      [0, top + 0.1, 0],
      [wide * 0.62, top - 0.9, 0],
    ],
    0.95,
    { up: [0, 0, 1], colour: '#2a1a10' },
  );
  return { grip: [0, top, 0] };
};

const staves: Fitting = (bench, { outside }) => {
  for (const at of [4, 16, 32, 58, 74, 86])
    bench.turning(
      'iron',
      [
        [radiusAt(outside, at - 2) - 0.2, at - 2, 1],
        [radiusAt(outside, at - 2) + 0.7, at - 2, 1],
        [radiusAt(outside, at + 2) + 0.7, at + 2, 1],
        [radiusAt(outside, at + 2) - 0.2, at + 2],
      ],
      {},
    );
  for (let stave = 0; stave < 20; stave++) {
    const angle = (stave / 20) * Math.PI * 2;
    const line = [0.5, 15, 30, 45, 60, 75, 89.5].map((height): Vector3 => {
      const out = radiusAt(outside, height) + 0.02;
      return [Math.sin(angle) * out, height, Math.cos(angle) * out];
    });
    bench.pipe('wood', line, 0.28, { colour: '#3a2413', around: 4, steps: 1 });
  }
};

const ridges: Fitting = (bench, { outside }) => {
  const [, height] = lipOf(outside);
  for (let ridge = 0; ridge < 14; ridge++) {
    const angle = (ridge / 14) * Math.PI * 2;
    const [x, z] = [Math.sin(angle), Math.cos(angle)];
    const out = radiusAt(outside, height * 0.5);
    bench.rod('glass', [x * out, height * 0.12, z * out], [x * out, height * 0.8, z * out], out * 0.1, { around: 8 });
  }
};

const scale: Fitting = (bench, { outside }) => {
  const [, height] = lipOf(outside);
  for (let mark = 1; mark < 7; mark++) {
    const at = height * (0.1 + mark * 0.1);
    const out = radiusAt(outside, at) + 0.03;
    bench.block('plastic', [mark % 2 ? 0.9 : 1.6, 0.14, 0.08], { at: [0, at, out], colour: '#f4f6f6', round: 0, glow: 0.15 });
  }
};

/** Named fittings that the rows ask for. */
export const fittings: Readonly<Record<string, Fitting>> = {
  ear: ear(0.22, 0.82, 2.6, 0.5),
  'small-ear': ear(0.34, 0.86, 2, 0.3),
  'big-ear': ear(0.2, 0.8, 3.6, 0.75),
  'jug-ear': ear(0.3, 0.92, 4, 0.8),
  'two-ears': (bench, vessel) => {
    ear(0.6, 0.9, 3, 0.8)(bench, vessel);
    const copy: typeof bench = new (bench.constructor as new () => typeof bench)();
    ear(0.6, 0.9, 3, 0.8)(copy, vessel);
    for (const part of copy.parts) bench.add(part.substance, part.shape, { turn: [0, Math.PI, 0] });
  },
  spout: spout(0.34, 6.4, 6.6, 1.7),
  'kettle-spout': spout(0.45, 6.4, 6, 1.7),
  knob,
  bail,
  arch,
  label: band(0.24, 0.5, 'paper', '#efe6d0'),
  wrap: band(0.1, 0.86, 'plastic', '#c8202a'),
  sleeve: band(0.3, 0.72, 'cardboard', '#9c6a3c'),
  stripe: band(0.5, 0.56, 'lacquer', '#2d5fa8'),
  foil: band(0.78, 1, 'lacquer', '#5c1220'),
  cork: stopper('flesh', '#b98a58', 0.82, 1.3),
  cap: stopper('plastic', '#2f66c4', 1.16, 1.5),
  crown: stopper('steel', '#d4b03c', 1.2, 0.5),
  'jar-lid': stopper('brass', '#c49a45', 1.1, 1),
  nozzle: (bench, { outside }) => {
    const [radius, height] = lipOf(outside);
    bench.turning(
      'plastic',
      [
        [0.001, height - 0.2, 1],
        [radius * 1.2, height - 0.2, 1],
        [radius * 1.2, height + 1.2, 1],
        [radius * 0.6, height + 1.6],
        [0.3, height + 4, 1],
        [0.001, height + 4],
      ],
      { colour: '#f2efe6' },
    );
  },
  'cup-cap': stopper('steel', '#b9bdc2', 1.12, 4.6),
  saucer,
  pull,
  lid,
  staves,
  ridges,
  scale,
};
