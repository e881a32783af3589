import type { Vector3 } from '@onereel/spec';
import type { Designs } from '../prop/design-family.ts';
import { mottle } from '../prop/mottle.ts';
import { blend } from '../prop/sculpt.ts';

/** Leaves, vines, what grows on water and under it, hay and moss. Centimetres. */
export const growths: Designs = {
  leaf(work) {
    const autumn = work.form.preset['autumn'] === true;
    const green = work.colour(autumn ? '#d8621c' : '#5a9a34');
    const lobes = (a: number): number =>
      0.45 + 0.55 * Math.max(Math.abs(Math.cos((a * 5) / 2)) ** 0.8, 0.05) * (1 - (0.28 * Math.abs(a)) / Math.PI) + 0.05 * Math.cos(a * 15);
    work.moving('leaf', [0, 6, 0], () => {
      if (autumn)
        work.sheet(
          'leaf',
          (u, v) => {
            const a = (u - 0.5) * Math.PI * 2;
            const r = lobes(a) * 6.4 * v;
            return [Math.sin(a) * r, 6 + Math.cos(a) * r, Math.sin(r * 0.5 + a) * 0.35 + v * v * 0.6];
          },
          {
            columns: 100,
            rows: 8,
            glow: -0.5,
            paint: ([x, y]) =>
              blend(
                blend(green, '#b5201a', mottle([x, y, 0], 0.35)),
                '#f0c060',
                Math.abs(Math.sin((Math.atan2(x, y - 6) * 5) / 2)) < 0.09 ? 0.8 : 0,
              ),
          },
        );
      else
        work.blade(
          'leaf',
          { long: 13, wide: 7.4, lean: 0.1, curl: 0.5, cup: 0.25, belly: 0.42, blunt: 0.8, rows: 26, columns: 16 },
          {
            at: [0, 2.4, 0],
            paint: ([x, y]) =>
              blend(green, '#c4dc88', Math.abs(x) < 0.16 || Math.abs(Math.sin((y - Math.abs(x) * 0.9) * 2)) < 0.16 ? 0.65 : 0),
          },
        );
      work.rod(
        'leaf',
        [
          [0, autumn ? 5.6 : 2.6, 0],
          [0.2, 1.4, 0.1],
          [0.8, -1.6, 0.3],
        ],
        0.18,
        { colour: autumn ? '#a8502a' : '#8ab04a', around: 6 },
      );
    });
    return {
      floats: true,
      pose: ({ seconds, actions }) => {
        const falls = actions.has('fall') || actions.has('drift') || actions.has('fly') ? 1 : 0.25;
        return {
          leaf: { turn: [Math.sin(seconds * 1.6) * 0.7 * falls, seconds * 0.9 * falls, Math.cos(seconds * 1.9) * 0.8 * falls] as const },
        };
      },
    };
  },
  vine(work) {
    for (let strand = 0; strand < 5; strand++) {
      const x = (strand - 2) * 13;
      const long = 120 + Math.sin(strand * 2.2) * 34;
      const at = (s: number): Vector3 => [x + Math.sin(s * 7 + strand) * 5, 160 - s * long, Math.cos(s * 6 + strand) * 4];
      work.rod(
        'bark',
        Array.from({ length: 9 }, (_, k) => at(k / 8)),
        (s) => 1.1 - s * 0.7,
        { colour: '#5d6a34', around: 5, steps: 3 },
      );
      for (let leaf = 0; leaf < 30; leaf++) {
        const s = leaf / 30;
        work.blade(
          'leaf',
          { long: 9, wide: 7.6, lean: 1.9, curl: 0.5, cup: 0.2, belly: 0.32, blunt: 0.7, rows: 4, columns: 4 },
          { colour: blend(work.colour('#4a8f34'), '#8aba4e', work.chance.next() * 0.5), turn: [0, leaf * 2.39996, 0], at: at(s) },
        );
      }
    }
    work.rod(
      'bark',
      [
        [-34, 160, 0],
        [0, 163, 1],
        [34, 160, 0],
      ],
      2.4,
      { around: 8 },
    );
  },
  ivy(work) {
    for (let leaf = 0; leaf < 260; leaf++) {
      const x = work.chance.between(-1, 1);
      const y = work.chance.between(0, 1);
      if (y > 1 - Math.abs(x) * 0.8 + Math.sin(x * 9) * 0.12) continue;
      work.blade(
        'leaf',
        { long: 11, wide: 10, lean: 1.95, curl: 0.3, belly: 0.3, rows: 3, columns: 4 },
        {
          colour: blend(work.colour('#2f6a2c'), '#7ab04a', work.chance.next() * 0.5),
          turn: [0, work.chance.between(-0.7, 0.7), 0],
          at: [x * 60, 8 + y * 120, 3 + work.chance.between(0, 4)],
        },
      );
    }
    for (let stem = 0; stem < 6; stem++)
      work.rod(
        'bark',
        [
          [stem * 4 - 10, 0, 2],
          [stem * 9 - 24, 50, 2],
          [stem * 14 - 34, 96 - Math.abs(stem - 2.5) * 12, 2],
        ],
        1,
        { around: 5 },
      );
  },
  'lily-pad'(work) {
    const pad = (x: number, z: number, r: number, turn: number): void => {
      work.sheet(
        'leaf',
        (u, v) => {
          const a = turn + 0.2 + u * 5.88;
          const rim = Math.max(0, v - 0.85) * 6;
          // Clear of the ripples.
          return [x + Math.sin(a) * r * v, 2 + rim * r * 0.05 + Math.sin(a * 3) * 0.2, z + Math.cos(a) * r * v];
        },
        {
          columns: 48,
          rows: 12,
          flip: true,
          glow: -0.1,
          gloss: 0.55,
          paint: ([a, , b]) => {
            const out = Math.hypot(a - x, b - z) / r;
            return blend(
              blend(work.colour('#4a9a44'), '#2f6f34', Math.abs(Math.sin(Math.atan2(a - x, b - z) * 8)) * 0.7),
              '#a85a4a',
              (out - 0.93) * 8,
            );
          },
        },
      );
    };
    pad(0, 0, 20, 0.4);
    if (work.form.preset['group'] !== false) {
      pad(-27, 12, 14, 2);
      pad(24, 18, 12, 4);
    }
    for (let ring = 0; ring < 3; ring++)
      work.round(8, (angle) =>
        work.blade(
          'petal',
          { long: 9 - ring * 1.4, wide: 3.6, lean: 1.05 - ring * 0.36, curl: -0.4, cup: 0.5, blunt: 0.8 },
          { turn: [0, angle + ring * 0.39, 0], at: [-21, 1, -8], paint: ([, y, z]) => blend('#f6d8e4', '#e87aa8', Math.hypot(y, z) / 8) },
        ),
      );
    work.ball('flesh', [1.8, 1.6, 1.8], { colour: '#f2c22e', at: [-21, 2.6, -8] });
    return { floats: true, perches: [{ name: 'top', at: [0, 3.6, 0], room: [26, 26] }] };
  },
  seaweed(work) {
    for (let ribbon = 0; ribbon < 9; ribbon++) {
      const a = ribbon * 2.39996;
      const foot: Vector3 = [Math.sin(a) * ribbon * 2.2, 0, Math.cos(a) * ribbon * 2.2];
      const tall = 90 + Math.sin(ribbon * 3) * 26;
      work.moving(`ribbon-${ribbon}`, foot, () =>
        work.sheet(
          'leaf',
          (u, v) => {
            const w = 5 * Math.sin(Math.PI * Math.min(0.97, 0.1 + v * 0.88)) ** 0.6;
            const x = (u - 0.5) * 2 * w;
            const sway = Math.sin(v * 7 + ribbon) * 8 * v;
            return [
              foot[0] + Math.cos(a) * x + Math.sin(a) * sway,
              v * tall,
              foot[2] - Math.sin(a) * x + Math.cos(a) * sway + Math.sin(v * 26) * (u - 0.5) * 3,
            ];
          },
          { columns: 4, rows: 30, glow: -0.5, paint: (p) => blend(work.colour('#4f7a2c'), '#8a9a3a', mottle(p, 0.03)) },
        ),
      );
    }
    return {
      pose: ({ seconds }) =>
        Object.fromEntries(
          Array.from({ length: 9 }, (_, ribbon) => [
            `ribbon-${ribbon}`,
            { turn: [Math.sin(seconds * 0.9 + ribbon) * 0.14, 0, Math.cos(seconds * 0.8 + ribbon * 1.7) * 0.16] as const },
          ]),
        ),
    };
  },
  'hay-bale'(work) {
    work.spun(
      'straw',
      [
        [0, -60],
        [58, -60],
        [62, -56],
        [62, 56],
        [58, 60],
        [0, 60],
      ],
      {
        steps: 2,
        around: 60,
        turn: [0, 0, Math.PI / 2],
        at: [0, 62, 0],
        colour: work.colour('#c9a552'),
        paint: ([x, y, z]) =>
          Math.abs(y) > 58
            ? blend('#e0c070', '#9a7632', 0.5 + 0.5 * Math.sin(Math.hypot(x, z) * 0.7 + Math.atan2(x, z)))
            : blend('#cda850', '#8f6c2c', mottle([x, y, z], 0.05)),
      },
    );
    for (let straw = 0; straw < 190; straw++) {
      const a = straw * 2.39996;
      const x = work.chance.between(-58, 58);
      const side = straw % 3 === 0;
      const at: Vector3 = side
        ? [straw % 2 ? 60 : -60, 62 + Math.sin(a) * 52 * Math.sqrt(straw / 190), Math.cos(a) * 52 * Math.sqrt(straw / 190)]
        : [x, 62 + Math.sin(a) * 62, Math.cos(a) * 62];
      work.bar(
        'straw',
        at,
        [at[0] + work.chance.between(-9, 9), at[1] + work.chance.between(-6, 6), at[2] + work.chance.between(-6, 6)],
        0.5,
        { colour: '#e6cc84', around: 3 },
      );
    }
  },
  'hay-pile'(work) {
    work.spun(
      'straw',
      [
        [60, 0],
        [46, 18],
        [26, 44],
        [10, 60],
        [0, 64],
      ],
      {
        around: 40,
        bend: ([x, y, z]) => {
          const k = 1 + (mottle([x, y, z], 0.03) - 0.5) * 0.25;
          return [x * k, y * k, z * k];
        },
      },
    );
    for (let straw = 0; straw < 320; straw++) {
      const a = straw * 2.39996;
      const s = straw / 320;
      const r = 60 * (1 - s);
      const at: Vector3 = [Math.sin(a) * r, 64 * s ** 0.85, Math.cos(a) * r];
      work.bar(
        'straw',
        at,
        [at[0] + work.chance.between(-12, 12), at[1] + work.chance.between(-6, 5), at[2] + work.chance.between(-12, 12)],
        0.5,
        { colour: blend('#e6cc84', '#a8843a', work.chance.next()), around: 3 },
      );
    }
  },
  moss(work) {
    work.ball('stone', [26, 15, 22], {
      at: [0, 12, 0],
      around: 30,
      down: 20,
      bend: ([x, y, z], n) => {
        const k = (mottle([x, y, z], 0.05) - 0.5) * 8;
        return [x + n[0] * k, y + n[1] * k, z + n[2] * k];
      },
    });
    work.spread(
      420,
      ([x, y, z]) => {
        const k = 1 + (mottle([x * 26, y * 15, z * 22], 0.05) - 0.5) * 0.3;
        work.ball('leaf', [2.4, 1.5, 2.4], {
          colour: blend(work.colour('#5a8a2c'), '#9ab840', work.chance.next() * 0.6),
          glow: 0,
          gloss: 0.05,
          at: [x * 26 * k, 12 + y * 15.4 * k, z * 22 * k],
          around: 5,
          down: 4,
        });
      },
      -0.05,
    );
  },
  'mushroom-ring'(work) {
    work.round(13, (angle, at) => {
      const size = 1.4 + Math.sin(at * 2.3) * 0.5;
      const [x, z] = [Math.sin(angle) * 34, Math.cos(angle) * 34];
      work.spun(
        'flesh',
        [
          [0, 0],
          [1, 0],
          [0.8, 2],
          [0.75, 4],
        ],
        { colour: '#efe6d2', size, at: [x, 0, z], around: 10 },
      );
      work.spun(
        'peel',
        [
          [0.7, 3.9],
          [2.9, 3.6],
          [3, 4],
          [2.2, 5.6],
          [0, 6.3],
        ],
        { colour: work.colour('#c0281c'), size, at: [x, 0, z], around: 16, steps: 3 },
      );
      for (let dot = 0; dot < 6; dot++)
        work.ball('flesh', 0.42 * size, {
          colour: '#f6f0e2',
          at: [x + Math.sin(dot * 1.05) * 1.6 * size, 5.5 * size, z + Math.cos(dot * 1.05) * 1.6 * size],
          around: 6,
          down: 4,
        });
    });
    for (let grass = 0; grass < 160; grass++) {
      const a = grass * 2.39996;
      const r = Math.sqrt(grass / 160) * 44;
      work.blade(
        'leaf',
        { long: work.chance.between(4, 9), wide: 0.9, curl: 0.7, rows: 3, columns: 1 },
        { colour: blend('#4a8a34', '#86b04a', work.chance.next()), turn: [0, grass, 0], at: [Math.sin(a) * r, 0, Math.cos(a) * r] },
      );
    }
  },
  sprout(work) {
    work.spun(
      'straw',
      [
        [10, 0],
        [7, 2.4],
        [0, 3.4],
      ],
      { colour: '#3f2c1c', around: 30 },
    );
    work.moving('sprout', [0, 2, 0], () => {
      work.rod(
        'leaf',
        [
          [0, 2, 0],
          [0.6, 7, 0],
          [0, 12, 0.4],
        ],
        0.5,
        { colour: work.colour('#8ac04a'), around: 8 },
      );
      for (const side of [-1, 1])
        work.blade(
          'leaf',
          { long: 8, wide: 4.4, lean: 0.7, curl: 0.7, cup: 0.3, belly: 0.55, blunt: 0.6, columns: 6 },
          { colour: work.colour('#6ab03a'), turn: [0, (side * Math.PI) / 2, 0], at: [0, 11.8, 0.4] },
        );
    });
    return {
      pose: ({ actions }) => {
        const grown = actions.get('grow') ?? actions.get('bloom');
        return { sprout: { size: grown ? 0.08 + 0.92 * grown.progress : 1 } };
      },
    };
  },
};
