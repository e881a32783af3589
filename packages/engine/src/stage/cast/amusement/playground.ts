import type { Radians, Seconds, Vector3 } from '@onereel/spec';
import type { Ride } from '../family.ts';
import type { Designs } from '../prop/design-family.ts';

/** How far the plank of a seesaw is tilted: up and down without end. */
const tiltOf = (seconds: Seconds): Radians => Math.sin(seconds * 1.7) * 0.2;

/** A place at either end of a seesaw, the first at one, the second at the other, face to face. */
function onPlank({ seconds, rider }: Ride): { at: Vector3; turn: Radians } {
  const end = rider % 2 === 0 ? 1 : -1;
  const [sine, cosine] = [Math.sin(tiltOf(seconds)), Math.cos(tiltOf(seconds))];
  return { at: [0, 0.62 + 0.14 * cosine - end * 1.28 * sine, end * 1.28 * cosine + 0.14 * sine], turn: end > 0 ? Math.PI : 0 };
}

/** What children climb, slide and rock on. Metres. */
export const playground: Designs = {
  slide(work) {
    const chute = work.colour('#e8b41e');
    const frame = { colour: '#c8322a', gloss: 0.8 };
    const down = (along: number): Vector3 => [0, 1.86 - 1.62 * (along * along * (3 - 2 * along)), -0.55 + along * 2.95];
    const across = (u: number): readonly [number, number] => [
      (u - 0.5) * 0.62,
      Math.abs(u - 0.5) > 0.38 ? (Math.abs(u - 0.5) - 0.38) * 1.7 : 0,
    ];
    for (const flip of [true, false])
      work.sheet(
        'plastic',
        (u, v) => {
          const [x, rim] = across(u);
          const [, y, z] = down(v);
          return [x, y + rim - (flip ? 0 : 0.02), z];
        },
        { colour: chute, gloss: 0.9, columns: 24, rows: 28, flip },
      );
    work.block('plastic', [0.7, 0.05, 0.7], { colour: '#2a6fb0', at: [0, 1.84, -0.9] });
    for (const side of [-1, 1]) {
      work.bar('steel', [side * 0.33, 0, -1.6], [side * 0.33, 1.84, -1.22], 0.03, frame);
      work.bar('steel', [side * 0.33, 0, -0.6], [side * 0.33, 1.84, -0.6], 0.035, frame);
      work.bar('steel', [side * 0.3, 0, 1.5], [side * 0.3, 0.52, 1.5], 0.03, frame);
      work.rod(
        'steel',
        [
          [side * 0.33, 1.84, -1.22],
          [side * 0.33, 2.6, -1.2],
          [side * 0.33, 2.62, -0.66],
          [side * 0.33, 1.9, -0.5],
        ],
        0.03,
        frame,
      );
    }
    for (let rung = 1; rung <= 6; rung++) {
      const high = rung * 0.28;
      work.bar('steel', [-0.33, high, -1.6 + (high / 1.84) * 0.38], [0.33, high, -1.6 + (high / 1.84) * 0.38], 0.022, frame);
    }
    return {
      perches: [
        {
          name: 'seat',
          at: [0, 1.9, -0.75],
          room: [0.5, 0.5],
          // After a moment on top it goes faster and faster, and ends where the chute does; the next one waits for that.
          carries: ({ since, rider }) => {
            const gone = Math.min(1, Math.max(0, (since - 0.4 - rider * 2) / 1.7));
            return { at: gone > 0 ? down(0.04 + 0.9 * gone * gone * (1.5 - 0.5 * gone)) : [0, 1.9, -0.75], turn: 0 };
          },
        },
      ],
    };
  },
  seesaw(work) {
    const plank = work.colour('#2f7fc4');
    const red = { colour: '#d0382c', gloss: 0.8 };
    for (const side of [-1, 1]) {
      work.bar('steel', [side * 0.34, 0, 0.3], [side * 0.16, 0.62, 0], 0.035, red);
      work.bar('steel', [side * 0.34, 0, -0.3], [side * 0.16, 0.62, 0], 0.035, red);
    }
    work.bar('steel', [-0.2, 0.6, 0], [0.2, 0.6, 0], 0.05, red);
    work.moving('plank', [0, 0.62, 0], () => {
      work.block('painted-wood', [0.24, 0.06, 3], { colour: plank, at: [0, 0.66, 0] });
      for (const end of [-1, 1]) {
        work.block('plastic', [0.34, 0.05, 0.36], { colour: '#e8b41e', at: [0, 0.72, end * 1.28], round: 0.02 });
        work.rod(
          'steel',
          [
            [-0.16, 0.68, end * 0.92],
            [-0.16, 0.98, end * 0.92],
            [0.16, 0.98, end * 0.92],
            [0.16, 0.68, end * 0.92],
          ],
          0.018,
          { ...red, steps: 3 },
        );
      }
    });
    return {
      perches: [{ name: 'seat', at: [0, 0.76, 1.28], room: [0.3, 0.3], carries: onPlank }],
      pose: ({ seconds }) => ({ plank: { turn: [tiltOf(seconds), 0, 0] } }),
    };
  },
  'climbing-frame'(work) {
    const bars = ['#d0382c', '#2f7fc4', '#e8b41e'].map((colour) => ({ colour, gloss: 0.8 }));
    const ribs = 8;
    const rings: readonly (readonly [out: number, high: number])[] = [
      [1.5, 0],
      [1.42, 0.6],
      [1.15, 1.12],
      [0.7, 1.5],
      [0.12, 1.66],
    ];
    const at = (ring: number, rib: number): Vector3 => {
      const [out, high] = rings[ring]!;
      const angle = ((rib + (ring % 2) * 0.5) / ribs) * Math.PI * 2;
      return [Math.sin(angle) * out, high, Math.cos(angle) * out];
    };
    for (let ring = 0; ring < rings.length - 1; ring++)
      for (let rib = 0; rib < ribs; rib++) {
        const side = ring % 2 ? 1 : -1;
        work.bar('steel', at(ring, rib), at(ring + 1, rib), 0.026, bars[ring % 3]!);
        work.bar('steel', at(ring, rib), at(ring + 1, rib + side), 0.026, bars[ring % 3]!);
        if (ring > 0) work.bar('steel', at(ring, rib), at(ring, rib + 1), 0.026, bars[(ring + 1) % 3]!);
        work.ball('steel', 0.045, { ...bars[ring % 3]!, at: at(ring, rib), around: 10, down: 8 });
      }
    work.ball('steel', 0.13, { ...bars[0]!, at: [0, 1.66, 0] });
  },
};
