import type { Vector3 } from '@onereel/spec';
import { addColumn } from '../building/landmarks.ts';
import { Mason, type Stuff } from '../building/mason.ts';
import { designFamily, type Designs } from '../prop/design-family.ts';
import type { Swarm } from '../prop/motes.ts';
import type { Sculpt } from '../prop/sculpt.ts';
import { within } from './within.ts';
import { smoothUnion } from './smooth-union.ts';

const part = (value: number): number => ((value % 1) + 1) % 1;

/** A standing human figure, its arm raised or not, as one carved piece; its feet at y. */
function figure(work: Sculpt, substance: 'stone' | 'marble' | 'copper' | 'brass', colour: string, y: number, raised: boolean): void {
  const limb = (at: Vector3, a: Vector3, b: Vector3, ra: number, rb: number): number => { const [px, py, pz] = [at[0] - a[0], at[1] - a[1], at[2] - a[2]]; const [dx, dy, dz] = [b[0] - a[0], b[1] - a[1], b[2] - a[2]]; const h = Math.min(1, Math.max(0, (px * dx + py * dy + pz * dz) / (dx * dx + dy * dy + dz * dz))); return Math.hypot(px - dx * h, py - dy * h, pz - dz * h) - (ra + (rb - ra) * h); }; // prettier-ignore
  const field = ([x, y0, z]: Vector3): number => {
    const at: Vector3 = [x, y0 - y, z];
    const parts = [
      limb(at, [-0.1, 0.06, 0], [-0.1, 0.5, 0.02], 0.065, 0.075), limb(at, [-0.1, 0.5, 0.02], [-0.09, 0.92, 0], 0.075, 0.1), limb(at, [0.13, 0.06, 0.08], [0.11, 0.5, 0.07], 0.065, 0.075), limb(at, [0.11, 0.5, 0.07], [0.09, 0.92, 0], 0.075, 0.1),
      limb(at, [-0.1, 0.05, 0], [-0.11, 0.04, 0.17], 0.05, 0.04), limb(at, [0.13, 0.05, 0.08], [0.15, 0.04, 0.25], 0.05, 0.04), limb(at, [0, 0.95, 0], [0, 1.15, 0], 0.15, 0.13), limb(at, [-0.08, 1.36, 0], [0.08, 1.36, 0], 0.14, 0.14), limb(at, [-0.19, 1.44, 0], [0.19, 1.44, 0], 0.07, 0.07), limb(at, [0, 1.45, 0], [0, 1.6, 0.01], 0.06, 0.055),
      limb(at, [0, 1.68, 0.01], [0, 1.76, 0], 0.09, 0.1), limb(at, [0, 1.67, 0.1], [0, 1.7, 0.11], 0.014, 0.012), limb(at, [0.22, 1.43, 0], raised ? [0.4, 1.6, 0.05] : [0.32, 1.15, 0.02], 0.06, 0.045), limb(at, raised ? [0.4, 1.6, 0.05] : [0.32, 1.15, 0.02], raised ? [0.44, 1.92, 0.12] : [0.2, 0.98, 0.16], 0.045, 0.035), limb(at, raised ? [0.44, 1.92, 0.12] : [0.2, 0.98, 0.16], raised ? [0.44, 2.0, 0.13] : [0.15, 0.98, 0.2], 0.045, 0.03), limb(at, [-0.22, 1.43, 0], [-0.3, 1.16, 0], 0.06, 0.048), limb(at, [-0.3, 1.16, 0], [-0.2, 1.0, 0.14], 0.045, 0.036),
    ]; // prettier-ignore
    const fold = 0.018 * Math.sin(Math.atan2(x, z) * 9 + at[1] * 2);
    const robe = Math.max(
      Math.hypot(x * 0.85, z + 0.01) - (0.2 + 0.1 * Math.max(0, 0.9 - at[1])) - fold,
      at[1] - 1.02,
      0.32 - at[1] + x * 0.25,
    );
    const cloak = Math.max(Math.hypot(x * 0.8, z + 0.14) - 0.2 - (1.4 - at[1]) * 0.07 - fold, z + 0.04, at[1] - 1.46, 0.05 - at[1]);
    return smoothUnion([...parts, robe, cloak], 0.035);
  };
  work.clay(substance, within([-0.6, y - 0.1, -0.5], [0.6, y + 2.2, 0.5], field), 0.032, { colour });
}

/** Water thrown up from a spout: how high, how far out, how many streams. */
function jets(work: Sculpt, [x, y, z]: Vector3, high: number, out: number, streams: number, count: number): Swarm {
  const own = Array.from({ length: count }, () => work.chance.next());
  return { sprite: 'glow', count, mote({ seconds }, index) { const stream = index % streams; const angle = (stream / streams) * 6.2832; const t = part(seconds * 0.9 + index / count + own[index]! * 0.02); const drop = streams === 1 ? (own[index]! - 0.5) * 0.3 : 1; return { at: [x + Math.sin(angle) * out * t * drop, y + high * 4 * (t * 0.55 - t * t * 0.62) * 1.1, z + Math.cos(angle) * out * t * drop], size: high * (0.045 + 0.05 * t), tall: 1.8, way: [Math.sin(angle) * out * 0.6, high * (2 - 4.6 * t), Math.cos(angle) * out * 0.6], colour: [1.15, 1.25, 1.3], cover: 0.75 - 0.3 * t, shines: 0.1, own: own[index]! }; } }; // prettier-ignore
}

const pedestal = (work: Sculpt, high: number, wide: number, colour = '#b5ad9f'): void => { const mason = new Mason(work); mason.box(['stone', colour], [wide * 1.35, high * 0.12, wide * 1.35]); mason.box(['stone', colour], [wide * 1.18, high * 0.08, wide * 1.18], [0, high * 0.12, 0]); mason.box(['marble', colour], [wide, high * 0.66, wide], [0, high * 0.2, 0]); mason.box(['brass', '#8a6a34'], [wide * 0.6, high * 0.22, 0.02], [0, high * 0.42, wide / 2]); mason.box(['stone', colour], [wide * 1.2, high * 0.08, wide * 1.2], [0, high * 0.86, 0]); mason.box(['stone', colour], [wide * 1.1, high * 0.06, wide * 1.1], [0, high * 0.94, 0]); }; // prettier-ignore

const designs: Designs = {
  statue: (work) => {
    pedestal(work, 1.3, 0.9);
    figure(work, 'marble', '#ddd8cc', 1.3, true);
  },
  'bronze-statue': (work) => {
    pedestal(work, 1.3, 0.9);
    figure(work, 'copper', '#6f7f68', 1.3, false);
  },
  figurine: (work) => {
    work.spun(
      'wood',
      [
        [0.34, 0],
        [0.36, 0.06],
        [0.3, 0.12],
        [0.3, 0.14],
        [0.01, 0.14],
      ],
      { steps: 1, colour: '#4a2f1c' },
    );
    figure(work, 'brass', '#b98d3c', 0.14, true);
  },
  sculpture: (work) => {
    pedestal(work, 0.9, 0.8, '#e4e2dc');
    work.clay(
      'copper',
      within([-1, 0.8, -1], [1, 2.8, 1], ([x, y0, z]) => {
        const y = y0 - 1.8;
        const twist = y * 1.1;
        const [a, b] = [x * Math.cos(twist) - z * Math.sin(twist), x * Math.sin(twist) + z * Math.cos(twist)];
        return smoothUnion(
          [Math.hypot(Math.hypot(a, y * 0.8) - 0.5, b) - 0.16, Math.hypot(Math.hypot(b, (y + 0.35) * 0.9) - 0.36, a) - 0.13],
          0.1,
        );
      }),
      0.045,
      { colour: '#b5683a' },
    );
  },
  pedestal: (work) => {
    pedestal(work, 1.1, 0.7, '#d8d2c6');
    return { perches: [{ name: 'top', at: [0, 1.1, 0], room: [0.7, 0.7] }] };
  },
  fountain: (work) => {
    const stone = work.colour('#c2bbae');
    const bowl = (r: number, y: number, deep: number): void => {
      work.spun(
        'stone',
        [
          [r * 0.2, y - deep],
          [r * 0.75, y - deep * 0.75],
          [r, y - deep * 0.1],
          [r * 1.05, y],
          [r * 1.05, y + 0.04],
          [r * 0.94, y + 0.05],
          [r * 0.9, y - 0.02],
        ],
        { colour: stone, around: 40, steps: 2 },
      );
      work.spun(
        'water',
        [
          [r * 0.92, y - 0.02],
          [0.01, y],
        ],
        { around: 32, steps: 1, colour: '#9cc8dc' },
      );
      work.spun(
        'glaze',
        [
          [r * 0.9, y - 0.1],
          [0.01, y - 0.1],
        ],
        { around: 32, steps: 1, colour: '#3f6a78' },
      );
    };
    work.spun(
      'stone',
      [
        [2.3, 0],
        [2.3, 0.1],
        [2.05, 0.14],
        [2, 0.5],
        [2.2, 0.56],
        [2.2, 0.66],
        [1.95, 0.66],
        [1.92, 0.3],
      ],
      { colour: stone, around: 48, steps: 1 },
    );
    work.spun(
      'glaze',
      [
        [1.94, 0.4],
        [0.01, 0.4],
      ],
      { around: 40, steps: 1, colour: '#3f7486' },
    );
    work.spun(
      'water',
      [
        [1.94, 0.52],
        [0.01, 0.52],
      ],
      { around: 40, steps: 1, colour: '#a8d4e4' },
    );
    work.spun(
      'stone',
      [
        [0.5, 0.3],
        [0.36, 0.5],
        [0.2, 0.7],
        [0.26, 1],
        [0.2, 1.3],
        [0.16, 1.9],
        [0.12, 2.4],
        [0.14, 2.5],
        [0.01, 2.52],
      ],
      { colour: stone, steps: 3 },
    );
    bowl(1.1, 1.35, 0.35);
    bowl(0.6, 2.15, 0.26);
    const falls = (r: number, y: number, low: number, count: number): Swarm => ({
      sprite: 'glow',
      count,
      mote({ seconds }, index) {
        const t = part(seconds * 1.3 + index * 0.618);
        const angle = (index % 16) * 0.3927;
        return {
          at: [Math.sin(angle) * r * (1 + 0.14 * t), y - (y - low) * t * t, Math.cos(angle) * r * (1 + 0.14 * t)],
          size: 0.05,
          tall: 3 + 2 * t,
          way: [Math.sin(angle) * 0.1, -1, Math.cos(angle) * 0.1],
          colour: [1.1, 1.2, 1.25],
          cover: 0.5,
          own: t,
        };
      },
    });
    return {
      swarms: [
        falls(1.13, 1.4, 0.55, 96),
        falls(0.63, 2.2, 1.4, 64),
        jets(work, [0, 2.5, 0], 0.75, 0.35, 1, 30),
        jets(work, [0, 2.3, 0], 0.5, 0.75, 8, 80),
      ],
    };
  },
  column: (work) => addColumn(new Mason(work), ['ashlar', work.colour('#e0d8c6')], [0, 0, 0], 5, 0.4, 20),
  ruins: (work) => {
    const mason = new Mason(work);
    const stone: Stuff = ['ashlar', work.colour('#cdc1a8')];
    mason.box(stone, [9, 0.35, 6]);
    mason.box(stone, [8.4, 0.3, 5.4], [0, 0.35, 0]);
    for (const [x, z, high] of [
      [-3.6, -2, 5],
      [-1.2, -2, 5],
      [1.2, -2, 5],
      [3.6, -2, 3.1],
      [-3.6, 2, 2.2],
      [-1.2, 2, 1.2],
      [3.6, 2, 4],
    ] as const) {
      if (high === 5) addColumn(mason, stone, [x, 0.65, z], 5, 0.42);
      else {
        mason.spun(
          stone,
          [
            [0.55, 0],
            [0.55, 0.2],
            [0.44, 0.3],
            [0.4, high],
            [0.3, high + 0.12],
            [0.01, high - 0.1],
          ],
          [x, 0.65, z],
          { around: 14 },
        );
      }
    }
    mason.box(stone, [6, 0.7, 1], [-1.2, 5.65, -2]);
    mason.slab(
      stone,
      [
        [-4.1, 6.35],
        [-0.4, 6.35],
        [-2.6, 7.4],
        [-3.1, 7.2],
      ],
      0.9,
      -2,
    );
    for (let drum = 0; drum < 4; drum++)
      work.rod(
        'ashlar',
        [
          [-0.6 + drum * 1.15, 1.0, 3.6 + drum * 0.2],
          [0.3 + drum * 1.15, 1.0, 3.7 + drum * 0.2],
        ],
        0.42,
        { around: 14, colour: '#c4b89e', at: [0, -0.6, 0] },
      );
    for (let rock = 0; rock < 16; rock++)
      work.block('stone', [work.chance.between(0.3, 0.8), work.chance.between(0.2, 0.5), work.chance.between(0.3, 0.6)], {
        at: [work.chance.between(-4.4, 4.4), 0.75, work.chance.between(-1.2, 2.4)],
        turn: [work.chance.between(-0.4, 0.4), rock, work.chance.between(-0.4, 0.4)],
        colour: '#bdb196',
      });
    for (let tuft = 0; tuft < 24; tuft++)
      work.blade(
        'leaf',
        { long: 0.5, wide: 0.08, lean: 0.3, curl: 0.5, rows: 3, columns: 2 },
        { turn: [0, tuft * 2.1, 0], at: [work.chance.between(-4.3, 4.3), 0.62, work.chance.between(-2.5, 2.5)], colour: '#6d8a3c' },
      );
  },
  obelisk: (work) => {
    const mason = new Mason(work);
    const stone: Stuff = ['stone', work.colour('#c49a7c')];
    for (let step = 0; step < 3; step++) mason.box(stone, [4.4 - step * 0.8, 0.4, 4.4 - step * 0.8], [0, step * 0.4, 0]);
    mason.box(stone, [2.2, 1.4, 2.2], [0, 1.2, 0]);
    mason.taper(stone, [1.7, 1.7], [1.05, 1.05], 14, [0, 2.6, 0]);
    mason.taper(['gold', '#e0b040'], [1.05, 1.05], [0.02, 0.02], 1.5, [0, 16.6, 0]);
    for (let side = 0; side < 4; side++)
      mason.facing((side * Math.PI) / 2, [0, 0, 0], () => {
        for (let glyph = 0; glyph < 13; glyph++) {
          const y = 3.6 + glyph * 0.9;
          const z = 0.85 - ((y - 2.6) / 14) * 0.325;
          mason.box(['stone', '#8a6248'], [0.14 + (glyph % 3) * 0.12, 0.3, 0.03], [(((glyph * 7) % 3) - 1) * 0.16, y, z]);
          mason.box(['stone', '#8a6248'], [0.1, 0.12, 0.03], [(((glyph * 5) % 3) - 1) * 0.26, y + 0.42, z - 0.01]);
        }
      });
  },
  stonehenge: (work) => {
    const stone = (size: Vector3, at: Vector3, turn: Vector3): void =>
      void work.block('stone', size, {
        at,
        turn,
        round: Math.min(...size) * 0.22,
        colour: ['#8f8b80', '#9c978a', '#7f7b72'][work.parts.length % 3]!,
      });
    for (let post = 0; post < 16; post++) {
      const angle = (post / 16) * 6.2832;
      if (post === 3 || post === 12) continue;
      const [x, z] = [Math.sin(angle) * 14, Math.cos(angle) * 14];
      stone([2, 4.2, 1.1], [x, 2.1, z], [work.chance.between(-0.03, 0.03), angle, work.chance.between(-0.03, 0.03)]);
      if (post % 5 !== 4 && post !== 2 && post !== 11)
        stone([5.6, 0.85, 1.1], [Math.sin(angle + 0.196) * 13.8, 4.6, Math.cos(angle + 0.196) * 13.8], [0, angle + 0.196, 0]);
    }
    for (let gate = 0; gate < 4; gate++) {
      const angle = 2.0 + gate * 0.76;
      for (const side of [-0.16, 0.16])
        stone([1.8, 6, 1.3], [Math.sin(angle + side) * 7.6, 3, Math.cos(angle + side) * 7.6], [0, angle, 0]);
      stone([4.8, 1, 1.4], [Math.sin(angle) * 7.5, 6.5, Math.cos(angle) * 7.5], [0, angle, 0]);
    }
    stone([4, 0.9, 1.4], [1, 0.4, 9], [0, 0.5, 0.08]);
    stone([3.4, 1, 1.6], [-6, 0.4, 3], [0.1, 1.9, 0]);
  },
  gravestone: (work) => {
    work.slab(
      'stone',
      [
        [-0.32, 0],
        [0.32, 0],
        [0.32, 0.72],
        ...Array.from(
          { length: 13 },
          (_, at) => [Math.cos((at / 12) * Math.PI) * 0.32, 0.72 + Math.sin((at / 12) * Math.PI) * 0.3] as const,
        ),
        [-0.32, 0.72],
      ],
      0.14,
      { bevel: 0.02, colour: work.colour('#8b8982') },
    );
    const mason = new Mason(work);
    mason.box('stone', [0.82, 0.12, 0.34]);
    mason.box(['rubber', '#3c3a36'], [0.035, 0.24, 0.01], [0, 0.66, 0.07]);
    mason.box(['rubber', '#3c3a36'], [0.16, 0.035, 0.01], [0, 0.8, 0.07]);
    for (let line = 0; line < 4; line++)
      mason.box(['rubber', '#3c3a36'], [[0.4, 0.3, 0.42, 0.24][line]!, 0.025, 0.01], [0, 0.54 - line * 0.08, 0.07]);
    for (let tuft = 0; tuft < 26; tuft++)
      work.blade(
        'leaf',
        { long: 0.16, wide: 0.03, lean: 0.3, curl: 0.5, rows: 3, columns: 2 },
        { turn: [0, tuft * 2.1, 0], at: [work.chance.between(-0.45, 0.45), 0, work.chance.between(0.16, 0.3)], colour: '#5d7a36' },
      );
  },
  tomb: (work) => {
    const mason = new Mason(work);
    const stone: Stuff = ['ashlar', work.colour('#aaa294')];
    mason.box(stone, [2.6, 0.3, 1.5]);
    mason.box(stone, [2.2, 0.8, 1.1], [0, 0.3, 0]);
    mason.box('stone', [2.44, 0.2, 1.34], [0, 1.1, 0]);
    mason.taper('stone', [2.3, 1.2], [2, 0.5], 0.24, [0, 1.3, 0]);
    for (const x of [-0.7, 0, 0.7])
      for (const z of [-1, 1]) {
        mason.box(['stone', '#8d8678'], [0.5, 0.54, 0.06], [x, 0.42, z * 0.55]);
        mason.box(['stone', '#b8b0a0'], [0.08, 0.4, 0.04], [x, 0.48, z * 0.59]);
        mason.box(['stone', '#b8b0a0'], [0.26, 0.08, 0.04], [x, 0.7, z * 0.59]);
      }
    for (const x of [-1.06, 1.06])
      for (const z of [-0.52, 0.52])
        mason.spun(
          'stone',
          [
            [0.1, 0.3],
            [0.07, 0.4],
            [0.07, 1],
            [0.1, 1.1],
          ],
          [x, 0, z],
          { around: 10 },
        );
  },
  totem: (work) => {
    const tones = ['#a8442c', '#2f6a6e', '#c8923a', '#5a3a24'];
    for (let head = 0; head < 4; head++) {
      const y = 0.2 + head * 1.05;
      work.spun(
        'wood',
        [
          [0.4, y],
          [0.44, y + 0.3],
          [0.42, y + 0.8],
          [0.36, y + 1.02],
        ],
        { colour: tones[head]!, around: 24, steps: 3 },
      );
      for (const x of [-1, 1]) {
        work.ball('painted-wood', [0.12, 0.12, 0.06], { at: [x * 0.17, y + 0.7, 0.37], colour: '#f0e8d4', around: 14, down: 10 });
        work.ball('rubber', 0.06, { at: [x * 0.17, y + 0.7, 0.42], around: 10, down: 8 });
        work.block('painted-wood', [0.24, 0.06, 0.08], {
          at: [x * 0.18, y + 0.86, 0.38],
          turn: [0, 0, x * (head % 2 ? 0.35 : -0.35)],
          colour: '#1a1410',
        });
      }
      if (head % 2)
        work.rod(
          'painted-wood',
          [
            [0, y + 0.55, 0.36],
            [0, y + 0.48, 0.6],
            [0, y + 0.34, 0.72],
          ],
          (along) => 0.11 - along * 0.09,
          { colour: '#e0a82e' },
        );
      else {
        work.ball('wood', [0.09, 0.1, 0.1], { at: [0, y + 0.5, 0.43], colour: '#7a3a22', around: 12, down: 8 });
      }
      work.block('painted-wood', [0.42, 0.14, 0.08], { at: [0, y + 0.26, 0.41], colour: '#1a1410' });
      for (let tooth = 0; tooth < 5; tooth++)
        work.block('painted-wood', [0.055, 0.09, 0.08], { at: [(tooth - 2) * 0.075, y + 0.27, 0.43], colour: '#f0e8d4' });
    }
    for (const side of [-1, 1]) {
      work.slab(
        'painted-wood',
        [
          [0, 0],
          [side * 1.1, 0.35],
          [side * 1.25, 0.1],
          [side * 1, -0.12],
          [side * 0.85, -0.3],
          [side * 0.55, -0.28],
          [0, -0.4],
        ],
        0.1,
        { at: [side * 0.3, 4, 0], colour: '#2f6a6e' },
      );
      work.slab(
        'painted-wood',
        [
          [0, 0],
          [side * 0.9, 0.26],
          [side * 0.8, 0.02],
          [0, -0.2],
        ],
        0.13,
        { at: [side * 0.34, 3.96, 0], colour: '#e0c48a' },
      );
    }
    work.spun(
      'stone',
      [
        [0.6, 0],
        [0.5, 0.2],
        [0.01, 0.22],
      ],
      {},
    );
  },
  moai: (work) =>
    void work.clay(
      'stone',
      within([-1.2, -0.2, -0.9], [1.2, 3.8, 1.2], ([x, y, z]) => {
        const ellipse = (cx: number, cy: number, cz: number, rx: number, ry: number, rz: number): number => {
          const d = Math.hypot((x - cx) / rx, (y - cy) / ry, (z - cz) / rz);
          return (d - 1) * Math.min(rx, ry, rz);
        };
        const box = (cx: number, cy: number, cz: number, rx: number, ry: number, rz: number, r: number): number => {
          const [a, b, c] = [Math.abs(x - cx) - rx + r, Math.abs(y - cy) - ry + r, Math.abs(z - cz) - rz + r];
          return Math.hypot(Math.max(a, 0), Math.max(b, 0), Math.max(c, 0)) + Math.min(Math.max(a, b, c), 0) - r;
        };
        const solid = smoothUnion(
          [
            box(0, 2.4, 0, 0.62, 1.1, 0.55, 0.22),
            box(0, 0.6, -0.05, 0.85, 0.75, 0.5, 0.3),
            box(0, 3.0, 0.45, 0.6, 0.13, 0.24, 0.09),
            box(0, 2.4, 0.62, 0.16, 0.5, 0.24, 0.1),
            ellipse(0, 1.98, 0.72, 0.26, 0.16, 0.2),
            box(0, 1.66, 0.55, 0.3, 0.06, 0.14, 0.05),
            box(0, 1.52, 0.55, 0.28, 0.06, 0.14, 0.05),
            box(0, 1.3, 0.45, 0.42, 0.16, 0.24, 0.1),
            box(-0.66, 2.3, -0.05, 0.1, 0.5, 0.16, 0.07),
            box(0.66, 2.3, -0.05, 0.1, 0.5, 0.16, 0.07),
          ],
          0.08,
        );
        const eyes = Math.min(ellipse(-0.33, 2.68, 0.58, 0.2, 0.14, 0.18), ellipse(0.33, 2.68, 0.58, 0.2, 0.14, 0.18));
        return Math.max(solid, -eyes, -y);
      }),
      0.07,
      { colour: work.colour('#77726a') },
    ),
  sphinx: (work) => {
    const mason = new Mason(work);
    const stone: Stuff = ['ashlar', '#c8a878'];
    mason.box(stone, [6, 1, 14], [0, 0, -1]);
    work.clay(
      'stone',
      within([-3.2, 0, -7.6], [3.2, 6.8, 6.4], ([x, y, z]) => {
        const caps = (ax: number, ay: number, az: number, bx: number, by: number, bz: number, r: number): number => {
          const [px, py, pz, dx, dy, dz] = [x - ax, y - ay, z - az, bx - ax, by - ay, bz - az];
          const h = Math.min(1, Math.max(0, (px * dx + py * dy + pz * dz) / (dx * dx + dy * dy + dz * dz)));
          return Math.hypot(px - dx * h, py - dy * h, pz - dz * h) - r;
        };
        const cloth = Math.max(Math.abs(x) - 1.35 - Math.max(0, 5.4 - y) * 0.28, Math.abs(z - 2) - 0.8, y - 6.3, 3.7 - y);
        return smoothUnion(
          [
            caps(0, 2.4, -5.5, 0, 2.6, 1, 1.55),
            caps(-1.5, 1.6, -5.5, -1.6, 1.4, -3, 1.0),
            caps(1.5, 1.6, -5.5, 1.6, 1.4, -3, 1.0),
            caps(-1.25, 1.5, 1, -1.25, 1.4, 5.4, 0.6),
            caps(1.25, 1.5, 1, 1.25, 1.4, 5.4, 0.6),
            caps(0, 3, 1.2, 0, 4, 1.9, 1.2),
            caps(0, 5.1, 2.3, 0, 5.4, 2.3, 0.95),
            caps(0, 5.0, 3.2, 0, 5.3, 3.25, 0.13),
            cloth,
          ],
          0.22,
        );
      }),
      0.17,
      { colour: work.colour('#c8a878') },
    );
  },
  globe: (work) => {
    work.ball('plaster', 0.15, {
      at: [0, 0.28, 0],
      around: 40,
      down: 28,
      gloss: 0.7,
      paint: ([x, y, z]) => {
        const n = Math.sin(x * 17 + Math.sin(z * 21) * 1.6) * Math.sin(z * 15 + Math.sin(y * 13) * 2) + 0.4 * Math.sin(y * 31 + x * 22);
        return n > 0.18 ? (n > 0.6 ? [0.5, 0.4, 0.16] : [0.14, 0.32, 0.1]) : [0.04, 0.2, 0.46];
      },
    });
    work.hoop('brass', 0.168, 0.008, { at: [0, 0.28, 0], turn: [Math.PI / 2, 0, 0.41 + 1.57], arc: Math.PI });
    work.rod(
      'brass',
      [
        [-0.07, 0.435, 0],
        [0.07, 0.125, 0],
      ],
      0.004,
    );
    work.spun(
      'wood',
      [
        [0.1, 0],
        [0.11, 0.015],
        [0.05, 0.03],
        [0.02, 0.05],
        [0.018, 0.11],
        [0.03, 0.12],
        [0.01, 0.125],
      ],
      { colour: '#5a3018', steps: 3 },
    );
  },
  cross: (work) => {
    const mason = new Mason(work);
    mason.box('stone', [1.2, 0.4, 1]);
    mason.box(['stone', work.colour('#a8a296')], [0.36, 2.8, 0.26], [0, 0.4, 0]);
    mason.box(['stone', work.colour('#a8a296')], [1.5, 0.36, 0.26], [0, 2.1, 0]);
  },
  liberty: (work) => {
    const mason = new Mason(work);
    mason.box('stone', [3.4, 0.8, 3.4]);
    mason.taper(['ashlar', '#b5a890'], [2.4, 2.4], [1.6, 1.6], 3, [0, 0.8, 0]);
    mason.box('stone', [1.9, 0.2, 1.9], [0, 3.8, 0]);
    work.spun(
      'copper',
      [
        [0.62, 4],
        [0.56, 5],
        [0.42, 6.2],
        [0.36, 6.7],
        [0.44, 7.1],
        [0.34, 7.4],
        [0.14, 7.5],
        [0.13, 7.6],
      ],
      {
        colour: '#6fa892',
        steps: 3,
        around: 28,
        paint: ([x, y, z]) => {
          const fold = 0.85 + 0.22 * Math.sin(Math.atan2(x, z) * 11 + y * 1.2);
          return [0.16 * fold, 0.36 * fold, 0.29 * fold];
        },
      },
    );
    work.ball('copper', [0.22, 0.28, 0.24], { at: [0, 7.85, 0.02], colour: '#6fa892' });
    for (let ray = 0; ray < 7; ray++)
      work.rod(
        'copper',
        [
          [Math.cos((ray / 6) * Math.PI) * 0.22, 8.02, 0],
          [Math.cos((ray / 6) * Math.PI) * 0.62, 8.05 + Math.sin((ray / 6) * Math.PI) * 0.6, 0],
        ],
        (along) => 0.035 - along * 0.028,
        { colour: '#6fa892', around: 6 },
      );
    work.rod(
      'copper',
      [
        [0.34, 7.25, 0],
        [0.62, 7.6, 0.1],
        [0.7, 8.6, 0.15],
        [0.7, 8.9, 0.15],
      ],
      (along) => 0.14 - along * 0.05,
      { colour: '#6fa892', around: 10 },
    );
    work.spun(
      'copper',
      [
        [0.03, 8.7],
        [0.06, 9.1],
        [0.16, 9.25],
        [0.01, 9.27],
      ],
      { at: [0.7, 0, 0.15], colour: '#5f987f', steps: 1 },
    );
    work.spun(
      'gold',
      [
        [0.1, 9.25],
        [0.16, 9.4],
        [0.08, 9.62],
        [0.01, 9.8],
      ],
      { at: [0.7, 0, 0.15], steps: 3 },
    );
    work.rod(
      'copper',
      [
        [-0.36, 7.2, 0],
        [-0.52, 6.7, 0.15],
        [-0.38, 6.5, 0.42],
      ],
      0.13,
      { colour: '#6fa892' },
    );
    work.block('copper', [0.34, 0.6, 0.1], { at: [-0.36, 6.7, 0.46], turn: [0.1, -0.4, 0.2], colour: '#5f987f' });
  },
};

/** Statues, fountains, columns, graves: what is put up to be looked at. */
export const monumentFamily = designFamily({ family: 'monument', designs, movement: ({ kind }) => ({ gaits: [], speeds: { default: 0.5 }, inertia: 1, lean: 0, ...(kind === 'fountain' ? { hums: [{ kind: 'splash', gain: 0.5 }] } : {}) }) }); // prettier-ignore
