import type { Metres, Vector3 } from '@onereel/spec';
import { type Paint, paint } from './finish.ts';
import type { Joinery, Solid } from './joinery.ts';
import type { RoomRow, Wall, WindowRow } from './room.ts';

/** How far floor, ceiling and side walls run on beyond the fourth wall, so that no picture sees past them. */
const beyond: Metres = 7;
/** How thick walls are: windows and doors lie that deep in them. */
const thick: Metres = 0.2;

/** Where the fourth wall stands; it shows only its inner face. */
export const frontOf = (row: RoomRow): Metres => row.front ?? 6.8;

/** The inner faces of a room. */
export function insideOf(row: RoomRow): Solid {
  return { low: [-row.width / 2, 0, -row.back], high: [row.width / 2, row.height, frontOf(row)] };
}

/** A wall's own measure: `u` along it, viewed from inside left to right, as a place of the room `deep` metres behind its face. */
export function wallPlace(row: RoomRow, wall: Wall, along: Metres, y: Metres, deep: Metres = 0): Vector3 {
  if (wall === 'back') return [along, y, -row.back - deep];
  return wall === 'left' ? [-row.width / 2 - deep, y, along] : [row.width / 2 + deep, y, along];
}

/** The middles of the windows of a row, along their wall. */
export function windowsAlong({ middle, count, pitch }: WindowRow): Metres[] {
  return Array.from({ length: count }, (_, number) => middle + (number - (count - 1) / 2) * pitch);
}

interface Hole {
  readonly from: Metres;
  readonly to: Metres;
  readonly low: Metres;
  readonly high: Metres;
}

function cuts(from: Metres, to: Metres, marks: readonly Metres[], step: Metres): Metres[] {
  const edges = [from, ...[...new Set(marks)].filter((one) => one > from && one < to).sort((a, b) => a - b), to];
  return edges.flatMap((edge, index) => {
    const next = edges[index + 1];
    if (next === undefined) return [edge];
    const count = Math.max(1, Math.round((next - edge) / step));
    return Array.from({ length: count }, (_, part) => edge + ((next - edge) * part) / count);
  });
}

/** The four corners of a piece of wall, counter-clockwise seen from inside. */
function onWall(
  row: RoomRow,
  wall: Wall,
  from: Metres,
  to: Metres,
  low: Metres,
  high: Metres,
  deep = 0,
): [Vector3, Vector3, Vector3, Vector3] {
  const [left, right] = wall === 'left' ? [to, from] : [from, to];
  return [
    wallPlace(row, wall, left, low, deep),
    wallPlace(row, wall, right, low, deep),
    wallPlace(row, wall, right, high, deep),
    wallPlace(row, wall, left, high, deep),
  ];
}

function wallWithHoles(joinery: Joinery, row: RoomRow, wall: Wall, holes: readonly Hole[]): void {
  const [from, to] = wall === 'back' ? [-row.width / 2, row.width / 2] : [-row.back, frontOf(row) + beyond];
  const panel = row.panel?.height ?? 0;
  const along = cuts(
    from,
    to,
    holes.flatMap((hole) => [hole.from, hole.to]),
    0.6,
  );
  const up = cuts(0, row.height, [panel, ...holes.flatMap((hole) => [hole.low, hole.high])], 0.6);
  for (let column = 0; column + 1 < along.length; column++) {
    for (let level = 0; level + 1 < up.length; level++) {
      const [left, right, low, high] = [along[column]!, along[column + 1]!, up[level]!, up[level + 1]!];
      const [u, v] = [(left + right) / 2, (low + high) / 2];
      if (holes.some((hole) => u > hole.from && u < hole.to && v > hole.low && v < hole.high)) continue;
      const look = v < panel ? row.panel!.paint : wall === 'back' ? (row.backWall ?? row.walls) : row.walls;
      // Corners are where the light changes: fine there, wide elsewhere.
      joinery.face(...onWall(row, wall, left, right, low, high), look, 0.32);
    }
  }
}

/** Frame, bars, sill and reveal of one window. */
function windowFrame(joinery: Joinery, row: RoomRow, windows: WindowRow, middle: Metres): void {
  const { wall, width, low, high, panes = [2, 2], frame = '#e9e4d8', sill = 0.23 } = windows;
  const look = paint(frame, 'plain', { gloss: 0.45 });
  const turn = wall === 'back' ? 0 : wall === 'left' ? Math.PI / 2 : -Math.PI / 2;
  joinery.inPlace(wallPlace(row, wall, middle, 0), turn, () => {
    const tall = high - low;
    for (const side of [-1, 1]) {
      joinery.box([0.07, tall + 0.14, 0.14], [side * (width / 2 + 0.035), low - 0.07, 0.02], look, { solid: false });
      joinery.face(...reveal(side * (width / 2), side, low, high), look);
    }
    joinery.box([width, 0.07, 0.14], [0, high, 0.02], look, { solid: false });
    const isSeat = sill > 0.3;
    joinery.box([width + (isSeat ? 0 : 0.3), 0.05, sill + 0.11], [0, low - 0.08, sill / 2 - 0.055], look, { solid: false });
    if (isSeat) seatUnder(joinery, width, low - 0.08, sill, look);
    for (let bar = 1; bar < panes[0]; bar++)
      joinery.box([0.045, tall, 0.06], [-width / 2 + (width * bar) / panes[0], low, -thick + 0.05], look, { solid: false });
    for (let bar = 1; bar < panes[1]; bar++)
      joinery.box([width, 0.045, 0.06], [0, low + (tall * bar) / panes[1] - 0.022, -thick + 0.05], look, { solid: false });
    for (const side of [-1, 1]) joinery.box([0.05, tall, 0.08], [side * (width / 2 - 0.025), low, -thick + 0.05], look, { solid: false });
    for (const y of [low, high - 0.05]) joinery.box([width, 0.05, 0.08], [0, y, -thick + 0.05], look, { solid: false });
  });
}

/** The chest that makes a deep sill a seat. */
function seatUnder(joinery: Joinery, width: Metres, high: Metres, deep: Metres, look: Paint): void {
  joinery.box([width - 0.08, high, deep - 0.06], [0, 0, deep / 2 - 0.06], look);
  const panels = Math.max(2, Math.round(width / 0.6));
  for (let panel = 0; panel < panels; panel++)
    joinery.box([width / panels - 0.16, high - 0.2, 0.02], [-width / 2 + (width / panels) * (panel + 0.5), 0.1, deep - 0.08], look, {
      bevel: 0.008,
      solid: false,
    });
}

function reveal(x: Metres, side: number, low: Metres, high: Metres): [Vector3, Vector3, Vector3, Vector3] {
  const corners: [Vector3, Vector3, Vector3, Vector3] = [
    [x, low, 0],
    [x, low, -thick],
    [x, high, -thick],
    [x, high, 0],
  ];
  return side < 0 ? corners : [corners[1], corners[0], corners[3], corners[2]];
}

/** Cloth that hangs in folds beside a window. */
function curtain(joinery: Joinery, from: Metres, to: Metres, top: Metres, look: Paint): void {
  const folds = Math.max(3, Math.round(Math.abs(to - from) / 0.09));
  for (let fold = 0; fold < folds * 2; fold++) {
    const [left, right] = [from + ((to - from) * fold) / (folds * 2), from + ((to - from) * (fold + 1)) / (folds * 2)];
    const [near, far] = fold % 2 === 0 ? [0.1, 0.17] : [0.17, 0.1];
    joinery.sheet([left, 0.03, near], [right, 0.03, far], [right, top, far * 0.8 + 0.02], [left, top, near * 0.8 + 0.02], look);
  }
}

function curtainsOf(joinery: Joinery, row: RoomRow, windows: WindowRow, middle: Metres): void {
  if (windows.curtains === undefined) return;
  const look = paint(windows.curtains, 'carpet');
  const turn = windows.wall === 'back' ? 0 : windows.wall === 'left' ? Math.PI / 2 : -Math.PI / 2;
  joinery.inPlace(wallPlace(row, windows.wall, middle, 0), turn, () => {
    const half = windows.width / 2;
    curtain(joinery, -half - 0.32, -half + 0.14, windows.high + 0.2, look);
    curtain(joinery, half - 0.14, half + 0.32, windows.high + 0.2, look);
    joinery.bar(
      [-half - 0.45, windows.high + 0.22, 0.13],
      [half + 0.45, windows.high + 0.22, 0.13],
      0.016,
      paint('#3b2f26', 'plain', { gloss: 0.5 }),
    );
  });
}

/** Where windows of the back wall leave no room for a rail at that height: from and to, left to right. */
function backGaps(row: RoomRow, y: Metres, tall: Metres): [from: Metres, to: Metres][] {
  return (row.windows ?? [])
    .filter(({ wall, low, high }) => wall === 'back' && low < y + tall && high > y)
    .flatMap((one) =>
      windowsAlong(one).map((middle): [Metres, Metres] => [
        Math.max(-row.width / 2, middle - one.width / 2),
        Math.min(row.width / 2, middle + one.width / 2),
      ]),
    )
    .sort((one, other) => one[0] - other[0]);
}

function rails(joinery: Joinery, row: RoomRow): void {
  const long = frontOf(row) + row.back + beyond;
  const run = (y: Metres, high: Metres, deep: Metres, look: Paint): void => {
    const gaps = backGaps(row, y, high);
    const ends = [-row.width / 2, ...gaps.flat(), row.width / 2];
    for (let part = 0; part + 1 < ends.length; part += 2) {
      const [from, to] = [ends[part]!, ends[part + 1]!];
      if (to - from > 0.05) joinery.box([to - from, high, deep], [(from + to) / 2, y, -row.back + deep / 2], look, { solid: false });
    }
    for (const side of [-1, 1])
      joinery.box([deep, high, long], [(side * (row.width - deep)) / 2, y, long / 2 - row.back], look, { solid: false });
  };
  if (row.skirting !== null) run(0, 0.12, 0.025, paint(row.skirting ?? '#ded7c9', 'plain', { gloss: 0.4 }));
  if (row.panel) run(row.panel.height - 0.03, 0.06, 0.035, row.panel.paint);
  if (row.cornice) {
    run(row.height - 0.14, 0.14, 0.06, paint(row.cornice));
    run(row.height - 0.07, 0.07, 0.13, paint(row.cornice));
  }
  if (row.beams) {
    const count = Math.floor(long / 1.5);
    for (let beam = 0; beam < count; beam++)
      joinery.box([row.width, 0.2, 0.16], [0, row.height - 0.2, -row.back + 0.9 + beam * 1.5], paint(row.beams, 'grain'), { solid: false });
  }
}

/** Walls, ceiling, windows, skirting: everything of the empty room but its floor and its panes. */
export function raiseShell(joinery: Joinery, row: RoomRow): void {
  if (row.bare) return;
  const front = frontOf(row);
  const half = row.width / 2;
  for (const wall of ['back', 'left', 'right'] as const) {
    const holes = (row.windows ?? [])
      .filter((one) => one.wall === wall)
      .flatMap((one) =>
        windowsAlong(one).map((middle) => ({ from: middle - one.width / 2, to: middle + one.width / 2, low: one.low, high: one.high })),
      );
    wallWithHoles(joinery, row, wall, holes);
  }
  joinery.face([half, 0, front], [-half, 0, front], [-half, row.height, front], [half, row.height, front], row.walls);
  joinery.face(
    [-half, row.height, -row.back],
    [half, row.height, -row.back],
    [half, row.height, front + beyond],
    [-half, row.height, front + beyond],
    row.ceiling,
    0.5,
  );
  for (const windows of row.windows ?? []) {
    for (const middle of windowsAlong(windows)) {
      windowFrame(joinery, row, windows, middle);
      curtainsOf(joinery, row, windows, middle);
    }
  }
  rails(joinery, row);
}

/** The floor by itself. */
export function layFloor(joinery: Joinery, row: RoomRow): void {
  const half = row.width / 2;
  const end = row.floorTo ?? frontOf(row) + beyond;
  joinery.face([-half, 0, end], [half, 0, end], [half, 0, -row.back], [-half, 0, -row.back], row.floor, 0.34);
}

/** The panes of one row of windows. */
export function glaze(joinery: Joinery, row: RoomRow, windows: WindowRow): void {
  for (const middle of windowsAlong(windows))
    joinery.face(
      ...onWall(row, windows.wall, middle - windows.width / 2, middle + windows.width / 2, windows.low, windows.high, thick),
      paint('#ffffff'),
      4,
    );
}
