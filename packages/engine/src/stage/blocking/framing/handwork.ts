import type { Metres, Shot, Vector3 } from '@onereel/spec';
import { manifest } from '../../../manifest/manifest.ts';
import type { Box } from '../../layout/box.ts';
import type { Layout } from '../../layout/layout.ts';
import { isTravel } from '../journey/is-travel.ts';
import { atWork, workOf, worktopOf } from '../hands/worktop.ts';
import { boxOf, type Work } from './boxes.ts';

/** What hands do before the body: it is watched from near, cut at the seat or the table. */
const handwork = /^(make|cook|cut|crack|paint|write|type|handle|wash|deal|light|hammer|sew|open|read|repair|sit)$/;

/** How much of a sitting person is over the seat, as a part of the height. */
const overSeat = 0.53;
const seatHigh: Metres = 0.46;

/** What of a picture hands at work fill, and how the camera looks down on them. */
export interface Handwork {
  readonly boxes: readonly Box[];
  /** Who is part of that: the seat, the table, what is worked on. */
  readonly own: ReadonlySet<string>;
  readonly elevation: number;
}

/**
 * Who sits at handiwork, or works at a table, with what is before the hands: legs, chair and the floor tell nothing of it.
 * Null for who does something else, or was asked for from nearer or farther off.
 */
export function handworkOf(shot: Shot, id: string, layout: Layout, work: Work): Handwork | null {
  const { screenplay, players } = work.brief;
  const beats = shot.beats.filter(({ who }) => who === id);
  const player = players.find(({ member }) => member.id === id);
  if (shot.camera.size !== 'medium' || player?.kind.family !== 'human' || player.member.count > 2) return null;
  const small = smallWork.find(({ verb, on }) => beats.some((beat) => verb.test(beat.verb) && on.test(beat.target ?? '')));
  if (small && player.member.count === 1) return onBody(boxOf(id, layout, work), small);
  if (player.member.count === 2) return acrossTable(id, layout, work);
  if (!beats.some(({ action }) => handwork.test(action)) || beats.some(isTravel)) return null;
  const whose = [...atWork(screenplay)].filter(([, owner]) => owner === id).map(([one]) => one);
  const carrier = layout.supports.get(id)?.carrier;
  const seat = carrier !== undefined && familyOf(carrier, work) === 'chair' ? carrier : undefined;
  if (seat !== undefined && beats.every(({ action }) => action === 'sit')) return null;
  const table = screenplay.cast.find((one) => one.traits[worktopOf] === id && !/^(chair|grand-piano|piano)$/.test(rowFamily(one.kind)));
  const easel = screenplay.cast.find(
    ({ id: one, kind }) => kind === 'easel' && beats.some(({ target }) => target === one) && layout.marks.has(one),
  );
  if (easel && !seat) return atEasel(boxOf(id, layout, work), boxOf(easel.id, layout, work), easel.id);
  if (!seat && (!table || beats.every(({ action }) => action === 'sit'))) return null;
  const { low, high } = boxOf(id, layout, work);
  const chair = screenplay.cast.some((one) => one.traits[worktopOf] === id && rowFamily(one.kind) === 'chair');
  const tall = high[1] - low[1];
  const head = seat ? high[1] : chair ? low[1] + seatHigh + overSeat * tall : high[1];
  const top = table ? (manifest.cast.find(({ kind }) => kind === table.kind)?.extent[1] ?? 0.75) : 0;
  // What is low, as a potter's wheel, is seen with the hands that reach it.
  const foot = seat ? high[1] - tall * (overSeat + 0.08) : low[1] + Math.max(0.3, Math.min(top, 1) + 0.02);
  const middle = (low[0] + high[0]) / 2;
  const half = tall * (table ? 0.3 : 0.24);
  // Who sits at a table is turned from the viewer: what is done lies before the one side.
  const reach = table && chair ? 0.28 * tall : 0;
  const near = high[2] + (chair ? 0.3 : 0.15);
  const lowCorner: Vector3 = [middle - half, foot, low[2]];
  return {
    boxes: [{ low: lowCorner, high: [middle + half + reach, head, near] }],
    own: new Set([
      ...whose,
      ...(seat ? [seat] : []),
      ...screenplay.cast.filter(({ traits }) => traits[workOf] === id).map((one) => one.id),
    ]),
    elevation: table ? (chair ? 0.38 : 0.34) : 0.14,
  };
}

/** What is done on one's own body with small movements, and which part of the height shows it. */
const smallWork: readonly { readonly verb: RegExp; readonly on: RegExp; readonly part: readonly [number, number] }[] = [
  { verb: /^(paint|polish|lacquer|varnish|do)$/, on: /\b(?:finger|toe)?nails?$/, part: [0.6, 0.98] },
  { verb: /^(tie|lace|buckle|fasten)$/, on: /\b(?:shoe|boot|sneaker|lace)/, part: [0, 0.66] },
  { verb: /^(brush|floss|clean)$/, on: /\b(?:teeth|tooth)$/, part: [0.66, 1] },
];

function onBody({ low, high }: Box, { part: [from, to] }: (typeof smallWork)[number]): Handwork {
  const tall = high[1] - low[1];
  const middle = (low[0] + high[0]) / 2;
  const half = from === 0 ? 0.36 * tall : 0.2 * tall;
  return {
    boxes: [
      {
        low: [middle - half, low[1] + from * tall, low[2]],
        high: [middle + half, low[1] + to * tall, high[2] + (from === 0 ? 0.25 : 0.12) * tall],
      },
    ],
    own: new Set(),
    elevation: 0.12,
  };
}

/** Two at one table, from the table up. */
function acrossTable(id: string, layout: Layout, work: Work): Handwork | null {
  const { cast } = work.brief.screenplay;
  const table = cast.find((one) => one.traits[worktopOf] === id && rowFamily(one.kind) === 'table');
  const sits = cast.some((one) => one.traits[worktopOf] === id && rowFamily(one.kind) === 'chair');
  if (!table || !sits) return null;
  const { low, high } = boxOf(id, layout, work);
  const tall = high[1] - low[1];
  const middle = (low[0] + high[0]) / 2;
  const half = (manifest.cast.find(({ kind }) => kind === table.kind)?.extent[2] ?? 0.8) / 2 + 0.45;
  const own = new Set(atWork(work.brief.screenplay).keys());
  return {
    boxes: [{ low: [middle - half, low[1] + 0.52, low[2]], high: [middle + half, low[1] + seatHigh + overSeat * tall, high[2]] }],
    own,
    elevation: 0.16,
  };
}

/** Who paints and what is painted, without the legs of both. */
function atEasel(painter: Box, easel: Box, id: string): Handwork {
  const upper = ({ low, high }: Box, part: number): Box => ({ low: [low[0], low[1] + (high[1] - low[1]) * part, low[2]], high });
  return { boxes: [upper(painter, 0.42), upper(easel, 0.36)], own: new Set([id]), elevation: 0.08 };
}

const rowFamily = (kind: string): string => manifest.cast.find((row) => row.kind === kind)?.family ?? '';

function familyOf(id: string, { brief }: Work): string {
  return brief.players.find(({ member }) => member.id === id)?.kind.family ?? '';
}
