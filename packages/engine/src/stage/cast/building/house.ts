import type { Metres, Vector3 } from '@onereel/spec';
import type { Chance } from '../../../chance/chance.ts';
import { type Linear, mixColour, scaleColour } from '../../../shapes/colour.ts';
import { box } from '../../../shapes/solids.ts';
import { place } from '../../../shapes/transform.ts';
import { type Shape, ShapeBuilder, type Surface } from '../../../shapes/shape.ts';
import { Carver, stuff } from '../../set/city/carve.ts';

const roofTile: Surface = [1, 0.15, 0.5, 0];

/** What a house is made of. */
export interface HouseForm {
  readonly extent: readonly [width: Metres, height: Metres, length: Metres];
  readonly storeys: number;
  readonly wall: Linear;
  readonly roof: Linear;
}

/** One wall with its windows, and the door in the first. */
function carveWall(carver: Carver, width: Metres, eaves: Metres, { storeys, wall }: HouseForm, front: boolean, chance: Chance): void {
  const trim = mixColour(wall, [0.7, 0.68, 0.62], 0.75);
  const storey = eaves / storeys;
  const bays = Math.max(2, Math.round(width / 2.7));
  const bay = width / bays;
  const doorAt = front ? Math.floor(bays / 2) : -1;
  for (let floor = 0; floor < storeys; floor++) {
    const [sill, head] = [floor * storey + 0.85, floor * storey + Math.min(storey - 0.35, 2.15)];
    for (let number = 0; number < bays; number++) {
      const door = floor === 0 && number === doorAt;
      const [left, right] = [bay * (number + 0.5) - 0.55, bay * (number + 0.5) + 0.55];
      const low = door ? 0.15 : sill;
      carver.flat([bay * number, floor * storey, bay * (number + 1), low], 0, wall, stuff.plaster);
      carver.flat([bay * number, low, left, head], 0, wall, stuff.plaster);
      carver.flat([right, low, bay * (number + 1), head], 0, wall, stuff.plaster);
      carver.flat([bay * number, head, bay * (number + 1), (floor + 1) * storey], 0, wall, stuff.plaster);
      carver.reveal([left, low, right, head], 0, -0.16, trim);
      carver.block([left - 0.12, head, right + 0.12, head + 0.14], -0.02, 0.06, trim, stuff.plaster);
      for (const x of [left - 0.12, right]) carver.block([x, low, x + 0.12, head], -0.02, 0.05, trim, stuff.plaster);
      if (door) {
        carver.block([left, low, right, head], -0.14, -0.1, [0.09, 0.03, 0.02]);
        carver.block([right - 0.2, 1.1, right - 0.15, 1.2], -0.1, -0.04, [0.5, 0.42, 0.2]);
        carver.block([left - 0.3, 0, right + 0.3, 0.15], -0.1, 0.8, [0.22, 0.21, 0.2], stuff.plaster);
        carver.block([left - 0.35, head + 0.3, right + 0.35, head + 0.4], -0.05, 0.85, trim);
        continue;
      }
      carver.pane([left, low, right, head], -0.14, chance.flip(0.6) ? [1, 0.66, 0.34] : [0.02, 0.02, 0.025], {
        left: left - 0.6,
        floor: floor * storey,
        width: 2.3,
        kind: 0,
        seed: chance.whole(0, 63),
      });
      carver.flat([left, (low + head) / 2 - 0.03, right, (low + head) / 2 + 0.03], -0.1, trim, stuff.painted);
      carver.flat([(left + right) / 2 - 0.03, low, (left + right) / 2 + 0.03, head], -0.1, trim, stuff.painted);
      carver.block([left - 0.16, low - 0.1, right + 0.16, low], -0.02, 0.12, trim, stuff.plaster);
    }
  }
}

/** A house with a gable roof and a chimney, its door toward +z. */
export function gableHouse(form: HouseForm, chance: Chance): { walls: Shape; panes: Shape } {
  const [width, height, length] = form.extent;
  const eaves = height * 0.6;
  const [walls, panes] = [new ShapeBuilder(), new ShapeBuilder()];
  const sides = [
    [width, -width / 2, length / 2, 0],
    [length, width / 2, length / 2, Math.PI / 2],
    [width, width / 2, -length / 2, Math.PI],
    [length, -width / 2, -length / 2, -Math.PI / 2],
  ] as const;
  sides.forEach(([wide, x, z, turn], index) => {
    const carver = new Carver();
    carveWall(carver, wide, eaves, form, index === 0, chance.spawn(`wall ${index}`));
    if (index % 2 === 0) {
      const first = carver.walls.count;
      for (const [cx, cy] of [
        [0, eaves],
        [wide, eaves],
        [wide / 2, height],
      ] as const)
        carver.walls.vertex({ position: [cx, cy, 0], normal: [0, 0, 1], colour: form.wall, surface: stuff.plaster });
      carver.walls.triangle(first, first + 1, first + 2);
    }
    walls.add(place(carver.walls.build(), { at: [x, 0, z], turn }));
    if (carver.panes.count > 0) panes.add(place(carver.panes.build(), { at: [x, 0, z], turn }));
  });
  for (const side of [1, -1]) walls.add(roofSide(form, eaves, side as 1 | -1));
  const chimney: Vector3 = [width * 0.22, height * 0.92, -length * 0.18];
  walls.add(box([0.8, height * 0.36, 0.8], { colour: [0.22, 0.1, 0.07], surface: stuff.brick }, chimney));
  walls.add(
    box([0.95, 0.14, 0.95], { colour: [0.2, 0.19, 0.18], surface: stuff.plaster }, [chimney[0], chimney[1] + height * 0.18, chimney[2]]),
  );
  walls.add(box([width + 0.16, 0.3, length + 0.16], { colour: [0.16, 0.15, 0.14], surface: stuff.plaster }, [0, 0.15, 0]));
  return { walls: walls.build(), panes: panes.build() };
}

/** One slope of the roof as a thick slab of courses, over the walls on all sides. */
function roofSide({ extent: [width, height, length], roof }: HouseForm, eaves: Metres, side: 1 | -1): Shape {
  const builder = new ShapeBuilder();
  const over = 0.55;
  const slope = (height - eaves) / (width / 2);
  const courses = 16;
  const normal: Vector3 = [(side * slope) / Math.hypot(slope, 1), 1 / Math.hypot(slope, 1), 0];
  const half = length / 2 + over;
  for (let course = 0; course < courses; course++) {
    const [from, to] = [(course / courses) * (width / 2 + over), ((course + 1) / courses) * (width / 2 + over)];
    const tone = scaleColour(roof, 0.85 + (0.3 * ((course * 37) % 11)) / 11);
    const y = (x: number): number => height + 0.12 - x * slope;
    const corner = (x: number, lift: number, z: number, way: Vector3, shade: number): number =>
      builder.vertex({ position: [side * x, y(x) + lift, z], normal: way, colour: scaleColour(tone, shade), surface: roofTile });
    const top = [
      corner(from, 0, half, normal, 1),
      corner(to, 0.05, half, normal, 1),
      corner(to, 0.05, -half, normal, 1),
      corner(from, 0, -half, normal, 1),
    ] as const;
    const step = [
      corner(to, 0.05, half, [side, 0, 0], 0.6),
      corner(to, -0.02, half, [side, 0, 0], 0.6),
      corner(to, -0.02, -half, [side, 0, 0], 0.6),
      corner(to, 0.05, -half, [side, 0, 0], 0.6),
    ] as const;
    for (const quad of [top, step]) {
      if (side > 0) builder.quad(...quad);
      else builder.quad(quad[3], quad[2], quad[1], quad[0]);
    }
  }
  // The slab's edge under the gables, and its underside.
  const reach = width / 2 + over;
  for (const end of [1, -1]) {
    const way: Vector3 = [0, 0, end];
    const edge = [
      [0, 0.12],
      [0, -0.1],
      [reach, -0.1],
      [reach, 0.12],
    ].map(([x, lift]) =>
      builder.vertex({
        position: [side * x!, height - x! * slope + lift!, end * half],
        normal: way,
        colour: scaleColour(roof, 0.8),
        surface: stuff.painted,
      }),
    ) as [number, number, number, number];
    if (side * end > 0) builder.quad(...edge);
    else builder.quad(edge[3], edge[2], edge[1], edge[0]);
  }
  const below: Vector3 = [-normal[0], -normal[1], 0];
  const under = [
    [0, half],
    [0, -half],
    [reach, -half],
    [reach, half],
  ].map(([x, z]) =>
    builder.vertex({
      position: [side * x!, height - x! * slope - 0.1, z!],
      normal: below,
      colour: scaleColour(roof, 0.5),
      surface: [0.4, 0.1, 0, 0],
    }),
  ) as [number, number, number, number];
  if (side > 0) builder.quad(...under);
  else builder.quad(under[3], under[2], under[1], under[0]);
  return builder.build();
}
