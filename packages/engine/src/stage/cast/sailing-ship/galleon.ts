import type { Vector3 } from '@onereel/spec';
import { mix, smooth } from '../../../curves/easing.ts';
import type { Linear } from '../../../shapes/colour.ts';
import { ShapeBuilder } from '../../../shapes/shape.ts';
import { box, type Coat, ellipsoid, tube } from '../../../shapes/solids.ts';
import { place } from '../../../shapes/transform.ts';
import { hull, moulding, skinPatch } from './hull.ts';
import { heightOnHull, hullPoint, type HullForm } from './hull-form.ts';
import { type Mast, mastAndYards, sailsOf, standingRigging } from './masts.ts';
import { line, spar } from './lines.ts';
import { loft } from '../../../shapes/loft.ts';
import { gaffSail, jib } from './sail.ts';
import type { Vessel, VesselColours } from './vessel.ts';

const step = (s: number, at: number, high: number, down: boolean): number =>
  high * (down ? 1 - smooth(at, at + 0.006, s) : smooth(at, at + 0.006, s));

const form: HullForm = {
  length: 33,
  beam: 8.6,
  draught: 3,
  transom: 0.66,
  tumblehome: 0.17,
  rake: [0.2, 0.28],
  stations: [
    0, 0.03, 0.07, 0.11, 0.15, 0.17, 0.176, 0.2, 0.26, 0.32, 0.37, 0.376, 0.42, 0.48, 0.54, 0.6, 0.66, 0.72, 0.78, 0.8, 0.806, 0.84, 0.88,
    0.92, 0.955, 0.98, 1,
  ],
  rail: (s) =>
    3.35 +
    1.5 * (1 - s) ** 2 +
    2.2 * Math.max(0, s - 0.55) ** 1.6 +
    step(s, 0.37, 1.35, true) +
    step(s, 0.17, 1.35, true) +
    step(s, 0.8, 0.75, false),
  deck: (s) => form.rail(s) - 1.05,
};

const gold: Coat = { colour: [0.3, 0.165, 0.04], surface: [0.95, 0.6, 0.1, 0] };
const dark: Coat = { colour: [0.012, 0.01, 0.009], surface: [0.6, 0.3, 0, 0] };
const lit = (glow: number): Coat => ({ colour: [1, 0.4, 0.09], surface: [1, 0.5, 0, glow] });

const masts: readonly Mast[] = [
  {
    name: 'fore',
    z: 9.4,
    top: 28.6,
    platform: 15.2,
    girth: 0.36,
    feet: 0.78,
    sails: [
      { head: 14.6, foot: 7.6, headHalf: 7.4, footHalf: 7.1, belly: 3.1 },
      { head: 21.6, foot: 15.1, headHalf: 5.6, footHalf: 6.8, belly: 2.6 },
      { head: 26.4, foot: 22, headHalf: 3.9, footHalf: 5.2, belly: 1.8 },
    ],
  },
  {
    name: 'main',
    z: -1.2,
    top: 33.4,
    platform: 17.4,
    girth: 0.42,
    feet: 0.47,
    sails: [
      { head: 16.8, foot: 8.2, headHalf: 8.4, footHalf: 8, belly: 3.5 },
      { head: 25, foot: 17.4, headHalf: 6.4, footHalf: 7.8, belly: 3 },
      { head: 30.8, foot: 25.5, headHalf: 4.3, footHalf: 6, belly: 2 },
    ],
  },
  {
    name: 'mizzen',
    z: -10.4,
    top: 26.4,
    platform: 15,
    girth: 0.3,
    feet: 0.19,
    sails: [
      { head: 19.4, foot: 14.6, headHalf: 4.8, footHalf: 5.6, belly: 2.1 },
      { head: 23.8, foot: 19.9, headHalf: 3.2, footHalf: 4.4, belly: 1.5 },
    ],
  },
];
/** The yards are braced a little so that the wind comes over the quarter. */
const brace = -0.5;

function sternCastle(builder: ShapeBuilder, glow: number): void {
  // Rows of lit windows across the transom, with gilded bars between, and galleries on both quarters.
  for (const [low, high, count] of [
    [3.15, 4.15, 5],
    [4.95, 5.85, 4],
  ] as const) {
    for (let window = 0; window < count; window++) {
      const left = -0.78 + (window / count) * 1.56 + 0.05;
      const right = -0.78 + ((window + 1) / count) * 1.56 - 0.05;
      const pane = (off: number, grow: number, coat: Coat): void =>
        builder.add(
          loft(
            (u, v) => {
              const point = hullPoint(
                form,
                0,
                heightOnHull(form, 0, mix(low - grow, high + grow, v)),
                mix(left - grow * 0.12, right + grow * 0.12, u),
              );
              return [point[0], point[1], point[2] - off];
            },
            () => coat,
            { columns: 1, rows: 1, flip: true },
          ),
        );
      pane(0.05, 0.12, gold);
      pane(0.09, 0, lit(glow));
    }
  }
  for (const side of [1, -1]) {
    for (let window = 0; window < 4; window++) {
      const from = 0.018 + window * 0.033;
      builder.add(skinPatch(form, side, [from - 0.003, from + 0.024], [3.5, 4.75], 0.08, gold));
      builder.add(skinPatch(form, side, [from, from + 0.021], [3.62, 4.62], 0.13, lit(glow)));
    }
    builder.add(moulding(form, side, () => 3.3, 0.12, gold, [0, 0.15]));
    builder.add(moulding(form, side, () => 4.95, 0.12, gold, [0, 0.15]));
  }
  for (const x of [-0.75, 0, 0.75]) {
    const foot = hullPoint(form, 0, 1, x);
    builder.add(line(foot, [foot[0], foot[1] + 0.75, foot[2] - 0.25], 0.06, gold, 5));
    builder.add(ellipsoid([0.27, 0.4, 0.27], lit(glow * 1.6), { around: 10, down: 8, centre: [foot[0], foot[1] + 1.1, foot[2] - 0.28] }));
    builder.add(ellipsoid([0.3, 0.12, 0.3], gold, { around: 10, down: 4, centre: [foot[0], foot[1] + 1.48, foot[2] - 0.28] }));
  }
}

function sides(builder: ShapeBuilder, colours: VesselColours): void {
  const wale: Coat = { colour: [0.028, 0.02, 0.015], surface: [0.9, 0.4, 0.4, 0] };
  const lid: Coat = { colour: colours.band, surface: [0.9, 0.3, 0.5, 0] };
  for (const side of [1, -1]) {
    builder.add(moulding(form, side, (s) => 1.15 + 1.1 * (1 - s) ** 2 + 1.5 * Math.max(0, s - 0.55) ** 1.6, 0.16, wale));
    builder.add(moulding(form, side, (s) => 2.75 + 1.3 * (1 - s) ** 2 + 1.9 * Math.max(0, s - 0.55) ** 1.6, 0.13, wale));
    for (let port = 0; port < 9; port++) {
      const s = 0.2 + port * 0.066;
      const y = 1.62 + 1.2 * (1 - s) ** 2 + 1.7 * Math.max(0, s - 0.55) ** 1.6;
      builder.add(skinPatch(form, side, [s, s + 0.022], [y, y + 0.72], 0.03, dark));
      const hinge = hullPoint(form, s + 0.011, heightOnHull(form, s, y + 0.78), side);
      builder.add(place(box([0.5, 0.07, 0.74], lid), { at: [hinge[0] + side * 0.24, hinge[1] + 0.1, hinge[2]], turn: 0 }));
      builder.add(
        spar([hinge[0] - side * 0.4, y + 0.34, hinge[2]], [hinge[0] + side * 0.5, y + 0.36, hinge[2]], () => 0.12, dark, {
          around: 7,
          steps: 1,
        }),
      );
    }
    // Channels: shelves that spread the shrouds.
    for (const mast of masts) {
      const at = hullPoint(form, mast.feet, 0.93, side);
      builder.add(box([0.7, 0.12, 3.4], wale, [at[0] + side * 0.25, at[1] - 0.2, mast.z - 0.9]));
    }
  }
}

function deckHouses(builder: ShapeBuilder, colours: VesselColours, glow: number): void {
  const wood: Coat = { colour: colours.side, surface: [0.8, 0.3, 0.8, 0] };
  // Bulkheads where the decks step, the aft one with lit doors.
  for (const [s, side] of [
    [0.374, 1],
    [0.173, 1],
    [0.803, -1],
  ] as const) {
    const low = Math.min(form.deck(s - 0.01), form.deck(s + 0.01));
    const high = Math.max(form.deck(s - 0.01), form.deck(s + 0.01));
    const [x, , z] = hullPoint(form, s, heightOnHull(form, s, high), 1);
    builder.add(box([x * 1.94, high - low + 0.1, 0.12], wood, [0, (low + high) / 2, z]));
    builder.add(
      tube(
        [
          [-x, high + 0.75, z],
          [x, high + 0.75, z],
        ],
        () => 0.07,
        () => wood,
        { around: 5 },
      ),
    );
    for (let post = -4; post <= 4; post++)
      builder.add(line([(post / 4.3) * x, high, z], [(post / 4.3) * x, high + 0.75, z], 0.05, wood, 4));
    if (side > 0)
      for (const door of [-0.45, 0.45]) builder.add(box([0.5, 0.55, 0.06], lit(glow), [door * x, (low + high) / 2 + 0.05, z + 0.08]));
  }
  builder.add(box([2.4, 0.5, 3], wood, [0, form.deck(0.58) + 0.3, 3.4]));
  builder.add(place(box([0.9, 0.9, 0.16], wood), { at: [0, form.deck(0.24) + 0.75, -7.6] }));
  // A ship's boat amidships, keel up.
  builder.add(ellipsoid([0.8, 0.5, 2.4], wood, { around: 12, down: 8, centre: [0, form.deck(0.58) + 0.75, 3.4] }));
}

function bowAndSpars(builder: ShapeBuilder): void {
  const knee: Vector3[] = [
    [0, -0.4, 15.4],
    [0, 1.6, 17.2],
    [0, 3, 18.7],
    [0, 4.3, 19.9],
  ];
  builder.add(
    tube(
      knee,
      (at) => mix(0.7, 0.26, at),
      () => ({ colour: [0.05, 0.028, 0.015], surface: [0.9, 0.35, 0.6, 0] }),
      { around: 8, flatten: 0.4 },
    ),
  );
  builder.add(ellipsoid([0.26, 0.7, 0.36], gold, { around: 10, down: 8, centre: [0, 4.7, 20.1] }));
  const oak: Coat = { colour: [0.09, 0.05, 0.026], surface: [0.9, 0.35, 0.4, 0] };
  builder.add(spar([0, 4.3, 14], [0, 9.2, 25.4], (at) => mix(0.34, 0.13, at), oak, { steps: 5 }));
  for (const side of [1, -1])
    builder.add(
      tube(
        [
          [side * 1.15, 3.5, 16.4],
          [side * 0.75, 3.6, 18.2],
          [0, 4.1, 19.8],
        ],
        () => 0.08,
        () => gold,
        { around: 5 },
      ),
    );
}

/** A three-masted ship of the line of the eighteenth century: stern castle, square sails, jibs. */
export function galleon(colours: VesselColours, glow: number): Vessel {
  const wood = new ShapeBuilder();
  const canvas = new ShapeBuilder();
  wood.add(hull(form, colours));
  sternCastle(wood, glow);
  sides(wood, colours);
  deckHouses(wood, colours, glow);
  bowAndSpars(wood);
  const joints: { name: string; at: Vector3 }[] = [];
  const bone = (name: string, at: Vector3): number => joints.push({ name, at });
  for (const mast of masts) {
    wood.add(mastAndYards(mast, form, brace));
    canvas.add(sailsOf(mast, colours.canvas, brace, (index, head) => bone(`${mast.name}${index}`, [0, head, mast.z + 0.3])));
  }
  for (const rope of standingRigging(masts, form, brace)) wood.add(rope);
  const cloth: Linear = colours.canvas;
  const stays: readonly [Vector3, Vector3, Vector3][] = [
    [
      [0, 9.5, 25],
      [0, 25.2, 11],
      [-1.6, 9, 15.4],
    ],
    [
      [0, 8.3, 22],
      [0, 20.4, 10.8],
      [-1.4, 8.2, 13],
    ],
  ];
  stays.forEach(([tack, head, clew], index) => {
    canvas.add(jib(tack, head, clew, -1.1, cloth, bone(`jib${index}`, tack), 20 + index));
    wood.add(line(tack, head, 0.05));
  });
  canvas.add(
    gaffSail(
      [
        [-0.25, 8.4, -10.9],
        [-0.25, 13.6, -10.9],
        [-0.7, 16.6, -16.2],
        [-0.9, 8.9, -18],
      ],
      -0.9,
      cloth,
      bone('spanker', [0, 8.4, -10.9]),
      30,
    ),
  );
  const spruce: Coat = { colour: [0.1, 0.06, 0.03], surface: [0.9, 0.35, 0.3, 0] };
  wood.add(spar([-0.2, 8.2, -10.6], [-0.85, 8.7, -18.6], (at) => mix(0.18, 0.1, at), spruce));
  wood.add(spar([-0.2, 13.5, -10.6], [-0.7, 16.9, -16.6], (at) => mix(0.15, 0.08, at), spruce));
  const sternRail = hullPoint(form, 0, 1, 0);
  wood.add(line([0, sternRail[1], sternRail[2]], [0, sternRail[1] + 4.2, sternRail[2] - 1.2], 0.08, spruce, 5));
  return {
    form,
    wood: wood.build(),
    canvas: canvas.build(),
    joints,
    extent: [17, 35, 43],
    mastTop: 33.4,
    flags: [
      { name: 'main', at: [0, 33.6, -1.2], length: 5.6, height: 1.1, taper: 0.15 },
      { name: 'fore', at: [0, 28.7, 9.4], length: 3, height: 1.3, taper: 1 },
      { name: 'ensign', at: [0, sternRail[1] + 4.1, sternRail[2] - 1.2], length: 3.6, height: 2.2, taper: 1 },
    ],
    anchors: {
      bow: [0, 5, 16],
      stern: [0, 7, -17],
      helm: [0, form.deck(0.24) + 1.6, -8],
      head: [0, 12, 4],
      deck: [0, form.deck(0.55) + 1.5, 1.5],
      flag: [0, 33, -1.2],
      lantern: [0, 9, -17.5],
    },
  };
}
