import type { Metres, Radians, Seconds, Vector3 } from '@onereel/spec';
import type { Design } from '../prop/design-family.ts';
import { type Sculpt, tone } from '../prop/sculpt.ts';

const deck: Metres = 0.4;
const eaves: Metres = 3.7;
const reach: Metres = 4;
const coats = ['#f2ede2', '#8a5a3a', '#2c2a2c', '#c9a27a'] as const;
const saddles = ['#b8242e', '#2a4f9c', '#2f7a4a', '#7a3a8a'] as const;

/** Places beside a pole as places in the carousel: x outward, z the way it runs. */
const beside =
  (angle: Radians, out: Metres) =>
  ([x, y, z]: Vector3): Vector3 => [
    Math.sin(angle) * (out + x) + Math.cos(angle) * z,
    y,
    Math.cos(angle) * (out + x) - Math.sin(angle) * z,
  ];

/** A wooden horse at full gallop on its pole. */
function gallopingHorse(work: Sculpt, angle: Radians, out: Metres, lift: Metres, index: number): void {
  const there = beside(angle, out);
  const turn: Vector3 = [0, angle + Math.PI / 2, 0];
  const coat = { colour: coats[index % coats.length]!, gloss: 0.8 };
  const gold = { colour: '#d8a83a' };
  const at = (x: Metres, y: Metres, z: Metres): Vector3 => there([x, y + lift, z]);
  work.bar('brass', at(0, deck - lift, 0), at(0, eaves - lift, 0), 0.03, gold);
  work.ball('lacquer', [0.17, 0.2, 0.46], { ...coat, at: at(0, 1.3, 0), turn });
  work.rod('lacquer', [at(0, 1.38, 0.32), at(0, 1.66, 0.52), at(0, 1.92, 0.6)], (s) => 0.15 - s * 0.06, coat);
  work.ball('lacquer', [0.08, 0.09, 0.2], { ...coat, at: at(0, 1.9, 0.7), turn: [0.5, turn[1], 0] });
  work.rod('cloth', [at(0, 2.04, 0.54), at(0, 1.8, 0.42), at(0, 1.5, 0.3)], 0.055, gold);
  work.rod('cloth', [at(0, 1.4, -0.42), at(0, 1.45, -0.62), at(0, 1.1, -0.74)], (s) => 0.06 - s * 0.03, gold);
  work.ball('leather', [0.19, 0.1, 0.2], { colour: saddles[index % saddles.length]!, at: at(0, 1.46, -0.04), turn });
  for (const side of [-1, 1]) {
    work.rod(
      'lacquer',
      [at(side * 0.11, 1.24, 0.34), at(side * 0.12, 1.02, 0.62), at(side * 0.12, 0.8, 0.5)],
      (s) => 0.07 - s * 0.03,
      coat,
    );
    work.rod(
      'lacquer',
      [at(side * 0.11, 1.24, -0.32), at(side * 0.12, 0.98, -0.5), at(side * 0.12, 0.78, -0.74)],
      (s) => 0.08 - s * 0.04,
      coat,
    );
    work.bar('lacquer', at(side * 0.04, 1.98, 0.62), at(side * 0.05, 2.1, 0.6), (s) => 0.03 * (1.2 - s), coat);
  }
}

/** The striped roof with its lamps, and the ball on its top. */
function canopy(work: Sculpt): void {
  const [red, cream] = [work.colour('#b8242e'), tone('#f4ead2')];
  const stripe = ([x, , z]: Vector3) => (Math.floor((Math.atan2(x, z) / (Math.PI * 2) + 1) * 16) % 2 ? red : cream);
  const skirt = reach + 0.25;
  work.spun(
    'cloth',
    [
      [skirt + 0.04, eaves - 0.35],
      [skirt, eaves + 0.15],
      [skirt, eaves + 0.15],
      [1.4, 4.95],
      [0.05, 5.5],
    ],
    { around: 128, paint: stripe },
  );
  work.spun(
    'wood',
    [
      [0, eaves + 0.1],
      [skirt - 0.05, eaves + 0.1],
    ],
    { colour: '#d8c8a0', around: 48, steps: 1, turn: [0, 0, 0] },
  );
  work.hoop('brass', skirt + 0.03, 0.07, { at: [0, eaves + 0.15, 0], around: 64, colour: '#d8a83a' });
  work.round(32, (angle) =>
    work.ball('light', 0.07, {
      colour: '#ffdf9a',
      glow: 1.4,
      at: [Math.sin(angle) * (skirt + 0.09), eaves - 0.05, Math.cos(angle) * (skirt + 0.09)],
      around: 8,
      down: 6,
    }),
  );
  work.ball('gold', 0.16, { at: [0, 5.62, 0] });
  work.bar('gold', [0, 5.6, 0], [0, 6.1, 0], 0.03);
}

/** The mirrored drum around which all turns. */
function drum(work: Sculpt): void {
  work.spun(
    'painted-wood',
    [
      [0.85, deck],
      [0.95, deck + 0.2],
      [0.8, deck + 0.3],
      [0.8, eaves - 0.4],
      [1.2, eaves],
    ],
    { colour: '#f0e4c8', around: 32 },
  );
  work.round(8, (angle) => {
    const at: Vector3 = [Math.sin(angle) * 0.81, 2.05, Math.cos(angle) * 0.81];
    work.block('lacquer', [0.5, 2.3, 0.04], { colour: '#b8242e', at, turn: [0, angle, 0] });
    work.block('chrome', [0.34, 1.7, 0.06], { at, turn: [0, angle, 0] });
  });
}

/** How fast it turns, radians a second, and how many horses run on it. */
const [turning, horses] = [0.55, 8];
/** Where the poles stand, and how high a saddle is. */
const [ring, saddle]: readonly [Metres, Metres] = [2.9, 1.56];

/** Which way the horse of a rider is at a moment: each second one, then those between. */
function angleAt(seconds: Seconds, rider: number): Radians {
  return seconds * turning + (horseOf(rider) / horses) * Math.PI * 2;
}

function horseOf(rider: number): number {
  return (rider * 2 + (rider >= horses / 2 ? 1 : 0)) % horses;
}

function bobbing(seconds: Seconds, index: number): Metres {
  return Math.sin(seconds * 1.6 + index * Math.PI) * 0.13;
}

function saddleAt(seconds: Seconds, rider: number): Vector3 {
  const [angle, index] = [angleAt(seconds, rider), horseOf(rider)];
  return [Math.sin(angle) * ring, saddle + (index % 2) * 0.3 - 0.1 + bobbing(seconds, index), Math.cos(angle) * ring];
}

/** A merry-go-round: wooden horses rise and fall on brass poles under a striped roof. Metres. */
export const carousel: Design = (work) => {
  work.spun(
    'wood',
    [
      [0, 0],
      [reach + 0.3, 0],
      [reach + 0.3, 0],
      [reach + 0.3, 0.2],
      [reach + 0.3, 0.2],
      [0, 0.2],
    ],
    { colour: '#5a4634', around: 48, steps: 1 },
  );
  work.moving('round', [0, 0, 0], () => {
    work.spun(
      'wood',
      [
        [0, 0.22],
        [reach, 0.22],
        [reach, 0.22],
        [reach, deck],
        [reach, deck],
        [0, deck],
      ],
      { colour: '#a8743e', around: 48, steps: 1 },
    );
    work.hoop('brass', reach, 0.06, { at: [0, 0.32, 0], around: 64, colour: '#d8a83a' });
    drum(work);
    canopy(work);
  });
  work.round(horses, (angle, index) =>
    work.moving(`horse-${index}`, [0, 0, 0], () => gallopingHorse(work, angle, ring, (index % 2) * 0.3 - 0.1, index)),
  );
  return {
    perches: [
      // Who rides sits on a horse and goes round with it; the first one on the horse that is in front.
      {
        name: 'back',
        at: saddleAt(0, 0),
        room: [0.3, 0.3],
        carries: ({ seconds, rider }) => ({ at: saddleAt(seconds, rider), turn: angleAt(seconds, rider) + Math.PI / 2 }),
      },
      // Who stands on it does so on the deck in front, between the horses and the edge.
      { name: 'top', at: [0, deck, reach - 0.5], room: [4, 0.7] },
      { name: 'inside', at: [0, deck, reach - 0.5], room: [4, 0.7] },
    ],
    light: () => ({ at: [0, 3.2, 0], colour: [0.9, 0.66, 0.36], reach: 7 }),
    pose: ({ seconds }) => {
      const turn: Vector3 = [0, seconds * turning, 0];
      const rides = Array.from({ length: horses }, (_, index) => [
        `horse-${index}`,
        { turn, shift: [0, bobbing(seconds, index), 0] as const },
      ]);
      return { round: { turn }, ...Object.fromEntries(rides) };
    },
  };
};
