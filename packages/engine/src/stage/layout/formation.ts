import type { Metres, Vector3 } from '@onereel/spec';
import type { Chance } from '../../chance/chance.ts';
import { enclose, floats, type Formation, type Group } from './group.ts';

/** How steeply the camera looks down on what stands in more than one row, radians. */
export const crowdElevation = 0.42;
/** Neighbours in a row stand so far apart (in widths) that one standing behind their gap is covered by no more than a third. */
const spacing = 1.86;
/** A picture's width over its height, as far as a group is laid out for it. */
const wide = 1.7;

type Asked = Pick<Group, 'body' | 'count' | 'medium' | 'wedge' | 'team'>;

/** How alike ones arrange themselves: each to be seen, none inside another. Deterministic for a `chance`. */
export function formation(asked: Asked, chance: Chance): Formation {
  if (asked.count === 1) return enclose([[0, 0, 0]], asked, 1);
  if (asked.team === 'lanes') return lanes(asked);
  if (asked.team !== undefined) return team(asked, asked.team);
  if (asked.wedge !== undefined && floats(asked)) return wedge(asked, asked.wedge);
  return floats(asked) ? flock(asked, chance) : rowsOf(asked, chance);
}

/** Those of a row are counted off evenly: the back rows take what is left over. */
function perRow(count: number, rows: number): number[] {
  return Array.from({ length: rows }, (_, row) => Math.floor(count / rows) + (row < count % rows ? 1 : 0));
}

/** Loose rows, each standing in the gaps of the one before it. */
function rowsOf({ body, count, medium }: Asked, chance: Chance): Formation {
  const { rows, gap, pitch, far } = fewestRows(body, count);
  const offsets: Vector3[] = [];
  const counts = perRow(count, rows);
  counts.forEach((inRow, row) => {
    // Rows of an even number stand between the places of odd ones by themselves; others are shifted by half a gap.
    const shift = (row + inRow + counts[0]!) % 2 === 0 ? 0 : (row % 4 < 2 ? 0.5 : -0.5) * gap;
    for (let place = 0; place < inRow; place++) {
      const draw = chance.spawn(`place ${offsets.length}`);
      const along = (place - (inRow - 1) / 2) * gap + shift;
      // A shallow arc: the ends of a row come forward.
      const arc = rows === 1 ? (along / Math.max(gap, (inRow * gap) / 2)) ** 2 * body.depth * 0.5 : 0;
      // Rows behind fan out as seen from the camera, so that their gaps stay behind the gaps.
      const fan = 1 + (row * pitch) / far;
      offsets.push([(along + draw.between(-0.015, 0.015) * gap) * fan, 0, arc - row * pitch + draw.between(-0.06, 0.06) * pitch]);
    }
  });
  return centred(offsets, { body, medium }, rows);
}

/** As few rows as fill the picture best: the number for which everybody is seen largest. */
function fewestRows(body: Asked['body'], count: number): { rows: number; gap: Metres; pitch: Metres; far: Metres } {
  let best = { rows: 1, gap: body.width * 1.28, pitch: 0, far: 1, size: 0 };
  for (let rows = 1; rows <= (count <= 4 ? 1 : Math.ceil(Math.sqrt(count) * 1.6)); rows++) {
    const gap = body.width * (rows === 1 ? 1.28 : spacing);
    // Rows two apart stand behind each other: looked down upon, two thirds of each are seen.
    const pitch = Math.max(body.depth * 1.3, rows > 2 ? (body.height * 0.56) / Math.tan(crowdElevation) : body.depth * 1.3);
    const across = (Math.ceil(count / rows) + (rows > 1 ? 0.5 : 0)) * gap;
    const up = body.height + (rows - 1) * pitch * (rows > 1 ? Math.sin(crowdElevation) : 0);
    const size = 1 / Math.max(across / wide, up);
    if (size > best.size * 1.04) best = { rows, gap, pitch, far: Math.max(across, up * wide) * 1.15, size };
  }
  return best;
}

/** Pairs abreast, one behind the other, as close as harness has them. */
function team({ body, count, medium }: Asked, way: 'across' | 'along'): Formation {
  const [long, broad] = way === 'across' ? [body.width, body.depth] : [body.depth, body.width];
  const pairs = Math.ceil(count / 2);
  const offsets = Array.from({ length: count }, (_, number): Vector3 => {
    const pair = Math.floor(number / 2);
    const ahead = ((pairs - 1) / 2 - pair) * long * 1.08;
    const aside = count - pair * 2 > 1 ? (number % 2 === 0 ? 1 : -1) * Math.min(broad, long * 0.42) * 0.62 : 0;
    return way === 'across' ? [ahead, 0, aside] : [aside, 0, ahead];
  });
  return centred(offsets, { body, medium }, 1);
}

/** How far the lanes of a pool are apart, metres. */
const lane: Metres = 1.15;

/** Side by side in lanes that go across the picture, none quite level with the next. */
function lanes({ body, count, medium }: Asked): Formation {
  const offsets = Array.from({ length: count }, (_, number): Vector3 => {
    const lead = ((number * 2) % 5) / 5 - 0.4;
    return [lead * body.width * 0.55, 0, ((count - 1) / 2 - number) * lane];
  });
  return centred(offsets, { body, medium }, count);
}

/** A V as migrating birds fly it: one ahead, the others by turns on its two arms, each beside and behind the one before it. */
function wedge({ body, count, medium }: Asked, ahead: 1 | -1): Formation {
  const [back, aside] = [body.depth * 0.95, body.height * 0.95];
  const offsets = Array.from({ length: count }, (_, number): Vector3 => {
    const place = Math.ceil(number / 2);
    const arm = number % 2 === 0 ? -1 : 1;
    // The far arm is higher in the picture, as it is seen from a little below.
    return [-ahead * place * back, arm * place * aside, -arm * place * body.width * 0.5];
  });
  return centred(offsets, { body, medium }, 1);
}

/** A loose sheet across the picture with depth: birds, balloons, fish. */
function flock({ body, count, medium }: Asked, chance: Chance): Formation {
  const [stepX, stepY] = [body.width * 1.5, body.height * 1.4];
  const columns = Math.max(1, Math.min(count, Math.round(Math.sqrt((count * wide * stepY) / stepX))));
  const rows = Math.ceil(count / columns);
  const offsets: Vector3[] = [];
  perRow(count, rows).forEach((inRow, row) => {
    for (let place = 0; place < inRow; place++) {
      const draw = chance.spawn(`place ${offsets.length}`);
      const shift = rows > 1 ? (row % 2 === 0 ? -0.25 : 0.25) : 0;
      offsets.push([
        (place - (inRow - 1) / 2 + shift + draw.between(-0.12, 0.12)) * stepX,
        ((rows - 1) / 2 - row + draw.between(-0.1, 0.1) + (rows === 1 ? draw.between(-0.3, 0.3) : 0)) * stepY,
        draw.between(-1, 1) * Math.min(body.depth, body.width) * 0.9,
      ]);
    }
  });
  return centred(offsets, { body, medium }, 1);
}

/** As many as there is room for on a perch, side by side, in rows where one row is too short. */
export function cluster({ body, count, medium }: Asked, room: readonly [Metres, Metres]): Formation {
  const step = (size: Metres, wanted: number): Metres => size * wanted;
  const fit = (length: Metres, size: Metres): number => Math.max(1, Math.floor((length - size) / step(size, 1.12) + 1 + 1e-6));
  const columns = Math.min(count, Math.max(fit(room[0], body.width), Math.ceil(count / fit(room[1], body.depth))));
  const rows = Math.ceil(count / columns);
  const [gap, pitch] = [
    columns > 1 ? Math.max(step(body.width, 1.12), Math.min(step(body.width, 1.5), (room[0] - body.width) / (columns - 1))) : 0,
    rows > 1 ? Math.max(step(body.depth, 1.12), Math.min(step(body.depth, 1.6), (room[1] - body.depth) / (rows - 1))) : 0,
  ];
  const offsets = perRow(count, rows).flatMap((inRow, row) =>
    Array.from({ length: inRow }, (_, place): Vector3 => [(place - (inRow - 1) / 2) * gap, 0, ((rows - 1) / 2 - row) * pitch]),
  );
  return enclose(offsets, { body, medium }, rows);
}

/** Whether those in a vessel lie close against each other, as puppies in a basket do: what is no thing and not too small. */
export function nestles({ solid, body }: Pick<Group, 'solid' | 'body'>): boolean {
  return !solid && body.height >= 0.12;
}

/** Those who lie together in a basket, close to each other all over its floor. */
export function litter({ body, count, medium }: Asked, room: readonly [Metres, Metres]): Formation {
  const wide = Math.max(0, Math.min(room[0], room[1]) * 0.6 - body.width * 0.4);
  const offsets = Array.from({ length: count }, (_, number): Vector3 => {
    const out = Math.sqrt((number + 0.35) / count) * wide;
    const angle = number * goldenAngle + 0.6;
    return [Math.sin(angle) * out, 0, Math.cos(angle) * out];
  });
  return enclose(offsets, { body, medium }, 2);
}

/** A heap in something hollow: as many in a layer as its mouth is wide, the next layer on their gaps. */
export function heap(asked: Asked, room: readonly [Metres, Metres]): Formation {
  const { body, count } = asked;
  const across = (size: Metres, length: Metres): number => Math.max(1, Math.floor(length / (size * 1.04)));
  const [columns, rows] = [across(body.width, room[0]), across(body.depth, room[1])];
  const inLayer = columns * rows;
  const mouth = [body.width * (1.12 * columns), body.depth * (1.12 * rows)] as const;
  // Several lie in the mouth, not on the bottom.
  const rise = inLayer > 1 ? body.height * 0.55 : 0;
  const offsets: Vector3[] = [];
  for (let layer = 0; offsets.length < count; layer++) {
    const { offsets: flat } = cluster({ ...asked, count: Math.min(inLayer, count - offsets.length) }, mouth);
    const shift = (layer % 2) * 0.25;
    offsets.push(
      ...flat.map((one): Vector3 => [one[0] + shift * body.width, rise + layer * body.height * 0.86, one[2] + shift * body.depth]),
    );
  }
  return enclose(offsets, asked, 2);
}

/** A turn after which no direction comes again soon: leaves about a stem stand so. */
const goldenAngle = 2.39996;
/** How far the outermost of a bunch lean. */
const widest = 0.62;

/** Whether something is so slim that several of it in a vessel lean apart. */
export function isStem({ body }: Pick<Group, 'body'>): boolean {
  return body.height > Math.max(body.width, body.depth) * 2.2;
}

/** A bunch in a vessel whose mouth is `rim` above its floor: all come out of the mouth, each leaning its own way, so that none hides another. */
export function bunch({ body, count, medium }: Asked, room: readonly [Metres, Metres], rim: Metres): Formation {
  const places = Array.from({ length: count }, (_, number) => ({
    out: Math.sqrt((number + 0.4) / count),
    toward: number * goldenAngle,
  }));
  const spread = Math.min(widest, (body.width * Math.sqrt(count) * 0.75) / body.height);
  // Stems cross in the mouth: below it they stand on the far side of it.
  const deep = Math.min(rim, body.height * 0.4);
  const mouth = Math.min(room[0], room[1]) * 0.16;
  const offsets = places.map(({ out, toward }): Vector3 => {
    const aside = out * mouth - Math.sin(spread * out) * deep;
    return [Math.sin(toward) * aside, rim - Math.cos(spread * out) * deep, Math.cos(toward) * aside];
  });
  const { half, ...box } = enclose(offsets, { body, medium }, 1);
  const reach = Math.sin(spread) * body.height;
  return {
    ...box,
    half: { x: half.x + reach, z: half.z + reach },
    leans: places.map(({ out, toward }) => ({ toward, by: spread * out })),
  };
}

/** A ring about something of half width and half depth: nobody right before or right behind it. */
export function ring({ body, count, medium }: Asked, inside: { readonly x: Metres; readonly z: Metres }): Formation {
  const wanted = (Math.max(body.width, body.depth) * 1.15 * count) / (Math.PI * 2);
  const x = Math.max(inside.x + body.width * 0.75, wanted);
  const z = Math.max(inside.z + body.depth * 0.75, wanted * 0.8);
  const offsets = Array.from({ length: count }, (_, number): Vector3 => {
    const angle = ((number + 0.5) / count) * Math.PI * 2 + (count % 2 === 1 ? Math.PI / (count * 2) : 0);
    return [Math.sin(angle) * x, 0, Math.cos(angle) * z];
  });
  return enclose(offsets, { body, medium }, 2);
}

/** On all sides of something of half width, half depth and height: a swarm. The lowest keep off the ground. */
export function swarm(
  { body, count, medium }: Asked,
  inside: { readonly x: Metres; readonly z: Metres; readonly high: Metres },
  chance: Chance,
): Formation {
  const offsets = Array.from({ length: count }, (_, number): Vector3 => {
    const draw = chance.spawn(`place ${number}`);
    const angle = number * goldenAngle;
    const up = (number + 0.5) / count;
    // Nearer to the viewer than behind it, where they would be hidden.
    const out = 1.15 + draw.between(0, 0.5) + (1 - Math.abs(up * 2 - 1)) * 0.15;
    return [
      Math.sin(angle) * (inside.x * out + body.width),
      inside.high * (0.3 + up * 0.85),
      (Math.cos(angle) * 0.7 + 0.45) * (inside.z * out + body.width),
    ];
  });
  return enclose(offsets, { body, medium }, 1);
}

/** One row with a gap of `middle` metres in it. */
export function parted({ body, count, medium }: Asked, middle: Metres): Formation {
  const left = Math.ceil(count / 2);
  const offsets = Array.from({ length: count }, (_, number): Vector3 => {
    const right = number >= left;
    const from = right ? number - left : left - 1 - number;
    return [(right ? 1 : -1) * (middle / 2 + body.width * (0.5 + from * 1.28)), 0, 0];
  });
  return enclose(offsets, { body, medium }, 1);
}

function centred(offsets: readonly Vector3[], of: Pick<Group, 'body' | 'medium'>, rows: number): Formation {
  const middle = [0, 1, 2].map((axis) => {
    const values = offsets.map((one) => one[axis]!);
    // Rows fan out from the middle of the picture, which is theirs.
    return axis < 2 && !floats(of) ? 0 : (Math.min(...values) + Math.max(...values)) / 2;
  });
  return enclose(
    offsets.map((one): Vector3 => [one[0] - middle[0]!, one[1] - middle[1]!, one[2] - middle[2]!]),
    of,
    rows,
  );
}
