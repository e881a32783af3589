import { ahead, apart, climb, cycle, shells as shellCount } from './bursts.ts';
import type { Vector3 } from '@onereel/spec';
import { type Linear, mixColour } from '../../../shapes/colour.ts';
import type { Designs, Plan } from '../prop/design-family.ts';
import type { Swarm } from '../prop/motes.ts';
import type { Sculpt } from '../prop/sculpt.ts';
import { addSmoke } from '../prop/smoke.ts';
import { blast } from './blast.ts';
import { part } from './cycle.ts';
import { embers, flames } from './flames.ts';

const bright = (at: Vector3, power: number, reach: number): NonNullable<Plan['light']> => ({ seconds }) => {
  const beat = power * (0.85 + 0.15 * Math.sin(seconds * 9.1) * Math.sin(seconds * 5.7 + 1));
  return { at, colour: [beat, beat * 0.52, beat * 0.18], reach };
}; // prettier-ignore

function logs(work: Sculpt, count: number, long: number, thick: number): void {
  for (let log = 0; log < count; log++) {
    const angle = (log / count) * Math.PI * 2;
    work.rod('bark', [[Math.sin(angle) * long * 0.55, thick, Math.cos(angle) * long * 0.55], [-Math.sin(angle) * long * 0.07, long * 0.62, -Math.cos(angle) * long * 0.07]], thick, { around: 10, colour: log % 2 ? '#4a3422' : '#5d432c' }); // prettier-ignore
    work.ball('flame', [thick * 0.7, thick * 0.5, thick * 0.7], {
      at: [Math.sin(angle + 0.4) * long * 0.22, thick * 0.4, Math.cos(angle + 0.4) * long * 0.22],
      colour: '#ff5a1a',
      glow: 1.6,
      around: 8,
      down: 6,
    });
  }
}

function hearth(work: Sculpt, count: number, radius: number): void {
  for (let stone = 0; stone < count; stone++) {
    const angle = (stone / count) * Math.PI * 2;
    const size = (radius * 2.6) / count;
    work.ball('stone', [size * work.chance.between(0.9, 1.2), size * 0.8, size], {
      at: [Math.sin(angle) * radius, size * 0.5, Math.cos(angle) * radius],
      turn: [0, angle, 0],
      colour: ['#7d766c', '#938b80', '#6a645c'][stone % 3]!,
      around: 10,
      down: 8,
    });
  }
}

const fire = (wide: number, high: number): ((work: Sculpt) => Plan) => (work) => {
  for (let coal = 0; coal < 12; coal++) work.ball('flame', [wide * 0.1, wide * 0.05, wide * 0.1], { at: [Math.sin(coal * 2.4) * wide * 0.3 * Math.sqrt(coal / 12), wide * 0.03, Math.cos(coal * 2.4) * wide * 0.3 * Math.sqrt(coal / 12)], colour: coal % 2 ? '#2a1a14' : '#ff4a12', glow: coal % 2 ? 0 : 1.2, around: 8, down: 5 });
  return { bounds: { low: [-wide / 2, 0, -wide / 2], high: [wide / 2, high, wide / 2] }, swarms: [addSmoke(work.chance, [0, high * 0.85, 0], wide * 0.35, high * 1.3, { cover: 0.12, colour: [0.1, 0.09, 0.09] }), flames(work.chance, [0, 0, 0], wide, high), embers(work.chance, [0, high * 0.3, 0], wide, high * 1.5)], light: bright([0, high * 0.5, 0], 2.4, high * 9) };
}; // prettier-ignore

/** An explosion that goes off in its beat, or again and again where none is given. */
function explosion(work: Sculpt): Plan {
  return { bounds: { low: [-3, 0, -3], high: [3, 6, 3] }, ...blast(work.chance) };
}

const hues: readonly Linear[] = [[5, 0.5, 0.6], [0.5, 3.4, 5], [5, 3.4, 0.7], [0.8, 4.6, 0.9], [4, 0.9, 5]]; // prettier-ignore

/** Shells that rise and burst one after another. */
function fireworks(work: Sculpt): Plan {
  const shells = Array.from({ length: shellCount }, (_, shell) => ({
    at: [work.chance.between(-16, 16), work.chance.between(20, 33), work.chance.between(-4, 4)] as const,
    start: shell * apart,
    hue: hues[shell]!,
    big: work.chance.between(7.5, 10.5),
  }));
  const perShell = 54;
  const mote: Swarm['mote'] = ({ seconds }, index) => {
    const shell = shells[Math.floor(index / perShell)]!;
    const one = index % perShell;
    const t = part((seconds - shell.start + ahead) / cycle) * cycle - climb;
    if (t < 0) { if (one > 3) return null; const up = (t + climb) / climb; return { at: [shell.at[0], shell.at[1] * (1 - (1 - up) ** 2) - one * 0.5, shell.at[2]], size: 0.16, tall: 5, way: [0, 1, 0], colour: [5, 3.2, 1.4], cover: 0.9 - one * 0.2, adds: 1, shines: 1 }; } // prettier-ignore
    const high = 1 - ((one + 0.5) / perShell) * 2;
    const flat = Math.sqrt(1 - high * high);
    const way: Vector3 = [Math.sin(one * 2.39996) * flat, high, Math.cos(one * 2.39996) * flat];
    const far = shell.big * (1 - Math.exp(-t * 1.9));
    const fall = 0.9 * t * t;
    const life = Math.max(0, 1 - t / 2.6);
    return {
      at: [shell.at[0] + way[0] * far, shell.at[1] + way[1] * far - fall, shell.at[2] + way[2] * far],
      size: 0.17,
      tall: 2 + 10 * Math.exp(-t * 1.3),
      way: [way[0], way[1] - t * 0.35, way[2]],
      colour: mixColour(shell.hue, [5, 4, 2.4], Math.exp(-t * 5)),
      cover: life * (t > 1.5 ? 0.55 + 0.45 * Math.sin(t * 40 + one * 7) : 1),
      adds: 1,
      shines: 1,
    };
  };
  return { floats: false, bounds: { low: [-20, 0, -10], high: [20, 40, 10] }, swarms: [{ sprite: 'spark', count: perShell * shells.length, mote }, { sprite: 'glow', count: shells.length, mote: ({ seconds }, index) => { const shell = shells[index]!; const t = part((seconds - shell.start + ahead) / cycle) * cycle - climb; return t < 0 ? null : { at: shell.at, size: shell.big * 1.3, colour: shell.hue, cover: 0.35 * Math.exp(-t * 2.4), adds: 1, shines: 1 }; } }], light: ({ seconds }) => { let best: Linear = [0, 0, 0]; let most = 0; let at: Vector3 = [0, 25, 0]; for (const shell of shells) { const t = part((seconds - shell.start + ahead) / cycle) * cycle - climb; const power = t < 0 ? 0 : Math.exp(-t * 1.6) * 0.3; if (power > most) { most = power; best = [shell.hue[0] * power, shell.hue[1] * power, shell.hue[2] * power]; at = shell.at; } } return { at, colour: best, reach: 70 }; } }; // prettier-ignore
}

/** Fires, smoke, blasts, fireworks. Metres. */
export const fires: Designs = {
  fire: fire(1, 1.5),
  flame: (work) => ({
    bounds: { low: [-0.16, 0, -0.16], high: [0.16, 0.6, 0.16] },
    swarms: [flames(work.chance, [0, 0, 0], 0.3, 0.6, 22)],
    light: bright([0, 0.3, 0], 1.1, 5),
  }),
  'blue-flame': (work) => ({
    bounds: { low: [-0.16, 0, -0.16], high: [0.16, 0.6, 0.16] },
    swarms: [flames(work.chance, [0, 0, 0], 0.3, 0.6, 22, [0.4, 1.3, 3.6], [0.1, 0.2, 1.6])],
    light: () => ({ at: [0, 0.3, 0], colour: [0.2, 0.5, 1.2], reach: 5 }),
  }),
  campfire: (work) => {
    hearth(work, 12, 0.62);
    logs(work, 6, 0.75, 0.07);
    return {
      swarms: [
        addSmoke(work.chance, [0, 1.1, 0], 0.3, 2.2, { cover: 0.13, colour: [0.16, 0.15, 0.15] }),
        flames(work.chance, [0, 0.1, 0], 0.75, 1.15),
        embers(work.chance, [0, 0.4, 0], 0.7, 1.9),
      ],
      light: bright([0, 0.7, 0], 2.2, 12),
      bounds: { low: [-0.75, 0, -0.75], high: [0.75, 1.3, 0.75] },
    };
  },
  bonfire: (work) => {
    hearth(work, 18, 1.5);
    logs(work, 11, 2.2, 0.12);
    return {
      swarms: [
        addSmoke(work.chance, [0, 3, 0], 0.8, 5, { cover: 0.16, colour: [0.13, 0.12, 0.12] }),
        flames(work.chance, [0, 0.2, 0], 2, 3.3, 46),
        embers(work.chance, [0, 1, 0], 1.8, 5, 34),
      ],
      light: bright([0, 1.8, 0], 3, 24),
      bounds: { low: [-1.7, 0, -1.7], high: [1.7, 3.6, 1.7] },
    };
  },
  smoke: (work) => ({
    bounds: { low: [-0.9, 0, -0.7], high: [0.9, 3.2, 0.7] },
    swarms: [
      addSmoke(work.chance, [-0.3, 0, 0], 0.34, 3.2, {
        count: 30,
        cover: 0.5,
        colour: work.form.colour ?? [0.22, 0.22, 0.23],
        speed: 0.16,
        drift: 0.22,
      }),
    ],
  }),
  steam: (work) => ({
    bounds: { low: [-0.4, 0, -0.4], high: [0.4, 1.3, 0.4] },
    swarms: [addSmoke(work.chance, [0, 0, 0], 0.16, 1.3, { count: 20, cover: 0.3, colour: [0.85, 0.87, 0.9], speed: 0.3, drift: 0.1 })],
  }),
  explosion,
  fireworks,
  sparks: (work) => {
    const own = Array.from({ length: 60 }, () => [work.chance.bell(), work.chance.next(), work.chance.bell(), work.chance.next()] as const);
    return {
      bounds: { low: [-0.6, 0, -0.6], high: [0.6, 0.9, 0.6] },
      swarms: [
        {
          sprite: 'spark',
          count: 60,
          mote({ seconds }, index) {
            const [x, y, z, start] = own[index]!;
            const t = part(seconds * 1.4 + start);
            const [vx, vy, vz] = [x * 0.75, 1.2 + y * 1.1, z * 0.75];
            return {
              at: [vx * t, Math.max(0, vy * t - 1.7 * t * t), vz * t],
              size: 0.008,
              tall: 8,
              way: [vx, vy - 3.4 * t, vz],
              colour: [7, 3.6, 1],
              cover: 1 - t,
              adds: 1,
              shines: 1,
            };
          },
        },
        {
          sprite: 'glow',
          count: 1,
          mote: ({ seconds }) => ({
            at: [0, 0.03, 0],
            size: 0.2 + 0.03 * Math.sin(seconds * 50),
            colour: [6, 4.5, 2.5],
            cover: 0.8,
            adds: 1,
            shines: 1,
          }),
        },
      ],
      light: bright([0, 0.2, 0], 1.2, 4),
    };
  },
  lava: (work) => {
    const crack = (at: Vector3): Linear => {
      const v = Math.abs(Math.sin(at[0] * 4.3 + Math.sin(at[2] * 3.1) * 1.6) * Math.sin(at[2] * 4.7 + Math.sin(at[0] * 2.3) * 1.8));
      return v < 0.3 ? [1, 0.26, 0.02] : mixColour([0.5, 0.06, 0.01], [0.03, 0.022, 0.02], Math.min(1, (v - 0.3) * 4));
    };
    const lobe = (angle: number): number => 1.5 + 0.3 * Math.sin(angle * 3 + 1) + 0.16 * Math.sin(angle * 5);
    work.sheet(
      'flame',
      (u, v) => {
        const angle = u * Math.PI * 2;
        const far = lobe(angle) * Math.max(0.002, v);
        return [Math.sin(angle) * far, 0.16 * (1 - v ** 3) + 0.03 * Math.sin(far * 9 + angle * 4), Math.cos(angle) * far];
      },
      { columns: 72, rows: 22, flip: true, glow: 1.4, paint: (at) => crack(at) },
    );
    for (let rock = 0; rock < 18; rock++) {
      const angle = (rock / 18) * 6.2832;
      const size = work.chance.between(0.12, 0.26);
      work.ball('stone', [size * 1.2, size, size], {
        at: [Math.sin(angle) * lobe(angle), size * 0.3, Math.cos(angle) * lobe(angle)],
        turn: [0, angle, 0.2],
        colour: '#241f1d',
        around: 8,
        down: 6,
      });
    }
    return {
      swarms: [embers(work.chance, [0, 0.1, 0], 2, 1.6, 26)],
      light: () => ({ at: [0, 0.6, 0], colour: [1.9, 0.6, 0.1], reach: 9 }),
    };
  },
};
