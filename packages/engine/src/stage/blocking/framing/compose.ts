import type { CameraDirection, Metres, Radians, Relation, Shot, Vector3 } from '@onereel/spec';
import { add } from '../../../shapes/vector.ts';
import { around, type Box, within } from '../../layout/box.ts';
import { brought } from '../../layout/deepen.ts';
import { crowdElevation } from '../../layout/formation.ts';
import type { Group } from '../../layout/group.ts';
import { floats } from '../../layout/group.ts';
import { type Layout, place } from '../../layout/layout.ts';
import type { Landmark, SetPlan } from '../../set/set.ts';
import { isBackdrop } from './backdrop.ts';
import { frameBeforeGiant, setBack } from './before-giant.ts';
import { boxOf, membersOf, type Work } from './boxes.ts';
import type { BlockBrief, FramedShot } from '../block.ts';
import { beside, partOf, sizeOf, standing } from './crop.ts';
import { runsInto } from '../journey/collision.ts';
import { pounces } from '../journey/leap.ts';
import { turnsOf } from './turns.ts';
import { takesPart } from './presence.ts';
import { aloft, handsOf, tabletop } from './vantage.ts';
import { bearerOf, giantIn, mountOf, moves, othersIn, playerOf } from './who-is-seen.ts';
import { type Frame, frameBoxes, frameFrom, frameLandmark, frameShoulder, frameSubject, type Subject, type TurnedCamera } from './frame.ts';
import { extentOf, type Player } from '../groups.ts';
import { atWork } from '../hands/worktop.ts';
import { isTravel } from '../journey/is-travel.ts';
import { isTumble } from '../journey/whirl.ts';
import { landmarkOf } from '../relations.ts';
import { handworkOf } from './handwork.ts';
import { rears } from './rears.ts';
import { personPerch } from '../person-perch.ts';

/** How high a thing of this height is dropped to bounce: several times itself, within a person's reach. */
export function bounceHeight(height: Metres): Metres {
  return Math.max(height * 2.4, Math.min(1.1, height * 3.6));
}

/**
 * Composes every shot so that whoever acts in it or is named with one who does is in the picture. Where sizes differ so much
 * that the smallest would be lost, it is brought toward the camera of the first shot: the layout with its new marks comes back.
 */
export function composeShots(
  brief: BlockBrief,
  groups: readonly Group[],
  relations: readonly Relation[],
  layout: Layout,
): { shots: FramedShot[]; layout: Layout } {
  const work: Work = { brief, groups: new Map(groups.map((group) => [group.id, group])), relations };
  const { screenplay, plan, aspect } = brief;
  const deep = [...layout.apparent.values()].some((times) => times > 1);
  const turns = turnsOf(screenplay.shots);
  if (!deep) {
    const settled = screenplay.shots.reduce((now, shot) => {
      const giant = giantIn(shot, playerOf(shot, work), now, work);
      return giant ? setBack(now, giant, shot.camera, brief) : now;
    }, layout);
    return { shots: screenplay.shots.map((shot, index) => frameWay(shot, settled, work, turns[index]!)), layout: settled };
  }
  const everybody = [...layout.boxes.values()];
  const [first] = screenplay.shots;
  const wide = { ...first!.camera, size: 'wide', angle: /top|aerial|high/.test(first!.camera.angle) ? first!.camera.angle : 'eye-level' };
  const divided = frameBoxes(wide, everybody, { nearest: 0.6, elevation: 0.02 }, plan, aspect);
  const { layout: deepened, frame: all } = deepen(wide, divided, layout, work);
  return {
    layout: deepened,
    shots: screenplay.shots.map((shot) => {
      const framed = frameShot(shot, deepened, work, 0);
      return /close-up/.test(shot.camera.size) || framed.subject === null ? framed : { ...framed, frame: all, shared: true };
    }),
  };
}

/** Steps back from the divided picture until all is in it, bringing what must look larger along each time. */
function deepen(camera: CameraDirection, divided: Frame, layout: Layout, work: Work): { layout: Layout; frame: Frame } {
  const { plan, aspect } = work.brief;
  const step = Math.max(0.05, divided.distance * 0.035);
  for (let steps = 0; ; steps++) {
    const { layout: brought, eye } = bring(layout, { ...divided, eye: add(divided.eye, [0, 0, step * steps]) }, work);
    const boxes = [...brought.marks.keys()].map((id) => boxOf(id, brought, work));
    const frame = frameFrom(camera, eye, boxes, plan, aspect);
    if (frame.holds || steps >= 30) return { layout: brought, frame: frame.frame };
  }
}

/** Brings what must look larger toward a camera that stands low enough to see it on the ground before its feet. */
function bring(layout: Layout, frame: Frame, work: Work): { layout: Layout; eye: Vector3 } {
  const { plan } = work.brief;
  const floor = plan.ground(frame.eye[0], frame.eye[2]);
  const smallest = Math.min(...[...layout.formations.values()].map(({ high, low }) => high - low));
  const most = Math.max(...layout.apparent.values());
  // What is brought nearest is not looked down upon by more than a few degrees: else it would fall out of the picture.
  const height = Math.max(0.1, smallest * 1.3, Math.min((frame.eye[1] - floor) * 0.28, (frame.distance / most) * 0.11));
  const eye: Vector3 = [frame.eye[0], floor + height, frame.eye[2]];
  const nearer = (id: string, mark: Vector3): Vector3 => {
    const times = layout.apparent.get(id)!;
    const flies = floats(work.groups.get(id)!) || layout.supports.get(id)?.hold === 'above';
    return times === 1 ? mark : brought(mark, eye, times, flies ? 1 : 0, plan.ground);
  };
  const rooted = place(layout.piles, new Map([...layout.piles.keys()].map((root) => [root, nearer(root, layout.marks.get(root)!)])), plan);
  const marks = new Map([...rooted.marks].map(([id, mark]) => [id, layout.piles.has(id) ? mark : nearer(id, mark)]));
  return { layout: { ...layout, ...rooted, marks }, eye };
}

/** A shot with its picture, and with the one that it comes to where its camera goes from one to another. */
function frameWay(shot: Shot, layout: Layout, work: Work, turn: Radians): FramedShot {
  const framed = frameShot(shot, layout, work, turn);
  const { until } = shot.camera;
  if (until === undefined || !work.brief.players.some(({ member }) => member.id === until)) return framed;
  const { frame } = frameShot({ ...shot, camera: { ...shot.camera, subject: until } }, layout, work, turn);
  return { ...framed, shared: true, until: frame };
}

function frameShot(shot: Shot, layout: Layout, work: Work, turn: Radians): FramedShot {
  const camera: TurnedCamera = turn === 0 ? shot.camera : { ...shot.camera, turn };
  const { plan, aspect } = work.brief;
  const player = playerOf(shot, work);
  const landmark = landmarkInShot(shot, plan);
  if (landmark && player && player.kind.medium === 'air' && goesThere(shot, player.member.id))
    return { shot, frame: frameLandmark(shot.camera, landmark, plan, aspect), subject: player.member.id };
  if (!player) return { shot, frame: emptyFrame(shot, plan, aspect), subject: null };
  const subject = player.member.id;
  // What somebody has in the hands, where the film goes closer to it.
  if (bearerOf(shot, work) === subject && /medium/.test(camera.size) && wasSeen(subject, shot, work))
    return {
      shot,
      subject,
      shared: true,
      frame: frameBoxes(camera, [handsOf(subject, layout, work)], { nearest: 0.3, elevation: 1.02 }, plan, aspect),
    };
  const alone = subjectOf(player, shot, layout, work);
  const others = othersIn(shot, player, layout, work);
  const giant = giantIn(shot, player, layout, work);
  if (giant) return { shot, subject, shared: true, frame: frameBeforeGiant(camera, giant, plan, aspect) };
  const rides = mountOf(subject, layout, work) !== null;
  const part =
    (/close-up/.test(shot.camera.size) && !rides) ||
    (alone.upright && others.length === 0 && layout.formations.get(subject)!.offsets.length === 1);
  const [other] = others;
  if (shot.camera.angle === 'over-the-shoulder' && other !== undefined && layout.formations.get(subject)!.high < 4) {
    const far = boxOf(other, layout, work);
    return { shot, subject: other, shared: true, frame: frameShoulder(camera, { near: boxOf(subject, layout, work), far }, plan, aspect) };
  }
  const craft = handworkOf(shot, subject, layout, work);
  if (craft) {
    const beside = others.filter((id) => !craft.own.has(id) && !isLaidUnder(id, subject, layout, work));
    const boxes = [...craft.boxes, ...beside.map((id) => cropped(id, subject, shot, layout, work))];
    const { elevation } = craft;
    return { shot, subject, shared: true, frame: frameBoxes(camera, boxes, { nearest: 0.3, elevation }, plan, aspect) };
  }
  const atTable = alone.upright && [...atWork(work.brief.screenplay).values()].includes(subject);
  if (part) return { shot, frame: frameSubject(camera, { ...alone, atTable }, plan, aspect), subject };
  const cut = cutOf(shot, [subject, ...others], work);
  const boxes =
    cut > 0
      ? [subject, ...others].map((id) => upperPart(boxOf(id, layout, work), cut))
      : [
          ...(alone.box.high[1] - alone.box.low[1] > layout.formations.get(subject)!.high * 1.02
            ? [alone.box]
            : membersOf(subject, layout, work)),
          ...others.flatMap((id) =>
            layout.formations.get(id)!.rows > 2 ? membersOf(id, layout, work) : [cropped(id, subject, shot, layout, work)],
          ),
        ];
  const rows = Math.max(...[subject, ...others].map((id) => layout.formations.get(id)!.rows), others.length > 0 ? layout.rows : 1);
  const tops = [subject, ...others].map((id) => tabletop(id, layout, work));
  const many = others.length > 0 || layout.formations.get(subject)!.offsets.length > 3;
  return {
    shot,
    subject,
    shared:
      others.length > 0 ||
      (layout.formations.get(subject)!.offsets.length > 1 && !shot.beats.some((beat) => /camera/.test(beat.direction ?? ''))),
    frame: frameBoxes(
      camera,
      boxes,
      {
        nearest: 0.3,
        passing:
          !/\btracking\b/.test(camera.move) &&
          shot.beats.some(
            (beat) =>
              [subject, ...others].includes(beat.who) &&
              (isTravel(beat) || pounces(beat)) &&
              (/left|right/.test(beat.direction ?? '') || runsInto(beat) || coasts(beat) || pounces(beat)),
          ),
        share: many ? undefined : alone,
        elevation:
          rows > 2
            ? crowdElevation
            : tops.some((top) => top) || aloft(subject, layout, work)
              ? 0.27
              : rows === 2
                ? 0.14
                : alone.inAir && others.length === 0
                  ? -0.1
                  : 0.06,
      },
      plan,
      aspect,
    ),
  };
}

/** Whether it is a carpet or a blanket under others: it is seen where they are. */
function isLaidUnder(id: string, subject: string, layout: Layout, work: Work): boolean {
  const { low, high } = boxOf(id, layout, work);
  return id !== subject && high[1] - low[1] < 0.12 && [...layout.supports.values()].some(({ carrier }) => carrier === id);
}

/** Whether something goes down a slope: across the picture, as what is said to go to a side. */
const coasts = ({ action, direction }: Shot['beats'][number]): boolean => direction === 'down' && /^(slide|roll|ride|drive)$/.test(action);

/** Whether somebody is seen at a landmark far away, and not before it: who flies past is near the camera. */
const goesThere = ({ beats }: Shot, id: string): boolean =>
  beats.some(({ who, action }) => who === id && /^(appear|circle|rise|loom|hover)$/.test(action));

/** A landmark that a beat of the shot refers to: it has to be in the picture. */
function landmarkInShot(shot: Shot, plan: SetPlan): Landmark | null {
  for (const beat of shot.beats) {
    for (const named of [beat.to, beat.from]) {
      const name = typeof named === 'object' ? named.object : named;
      const found = name === undefined ? null : landmarkOf(plan, name);
      if (found) return found;
    }
  }
  return null;
}

/** A place without a subject: the view over it. */
function emptyFrame(shot: Shot, plan: SetPlan, aspect: number): Frame {
  const { prospect } = plan;
  if (prospect) return frameSubject({ ...shot.camera, size: 'wide' }, { ...prospect, upright: false, inAir: false }, plan, aspect);
  const [x, , z] = plan.centre;
  const middle: Vector3 = [x, plan.ground(x, z) + plan.eyeHeight, z];
  // From the air the land is seen, not the spot: above the trees, with the way of a river in view.
  const far = plan.room ? 1 : /aerial|top-down/.test(shot.camera.angle) ? 6 : 1;
  const size = { width: plan.arena.side * far, height: plan.arena.side * 0.5 * far };
  return frameSubject({ ...shot.camera, size: 'wide' }, { ...size, middle, upright: false, inAir: false }, plan, aspect);
}

/** How many times its own width the ring takes in which somebody circles in the air. */
const circling = 2.3;

/** The subject with the room that its own doing takes: bouncing, rising, crossing the picture. */
function subjectOf(player: Player, shot: Shot, layout: Layout, work: Work): Subject & { readonly box: Box } {
  const id = player.member.id;
  const own = boxOf(id, layout, work);
  const [, height] = extentOf(player);
  const beats = shot.beats.filter((beat) => beat.who === id);
  const does = (...names: string[]): boolean => beats.some((beat) => names.includes(beat.action));
  const whole = own.high[1] - own.low[1];
  const air = floats(player.kind);
  const tall = does('bounce')
    ? (bounceHeight(height) + height) * 0.84
    : does('jump')
      ? Math.max(whole, player.kind.family === 'fish' ? extentOf(player)[2] * 1.2 : height * 1.7)
      : beats.some(isTumble)
        ? Math.max(whole, height * 1.35)
        : does('rise', 'fall', 'float')
          ? Math.max(whole * 1.3, height * 2.2)
          : // It sits up to what it plays.
            player.kind.family === 'quadruped' && does('play')
            ? Math.max(whole, height * 1.55)
            : rears(player, beats)
              ? Math.max(whole, extentOf(player)[2] * 1.45)
              : whole;
  const room =
    air && does('circle') ? circling : player.kind.medium === 'ground' && (does('pass-by', 'cross') || beats.some(coasts)) ? 1.45 : 1;
  // What an elephant blows ahead of it is seen to come down.
  const ahead = player.kind.family === 'quadruped' && does('throw') ? 2.5 : 1;
  const upright = player.kind.family === 'human';
  const middleY = air ? (own.low[1] + own.high[1]) / 2 : own.low[1] + Math.max(tall, whole) / 2;
  const middle: Vector3 = [(own.low[0] + own.high[0]) / 2, middleY, (own.low[2] + own.high[2]) / 2];
  const width = (own.high[0] - own.low[0]) * room * ahead;
  const high = upright ? Math.max(tall, whole) : Math.max(tall, whole) * room;
  return {
    width,
    height: high,
    middle,
    upright,
    inAir: air,
    box: {
      low: [middle[0] - width / 2, middle[1] - high / 2, own.low[2]],
      high: [middle[0] + width / 2, middle[1] + high / 2, own.high[2]],
    },
  };
}

/**
 * What is to be seen of another: all of it, but only its near part where it is large and either carries the subject, which would
 * be lost on it, or is just what the subject acts on.
 */
function cropped(id: string, subject: string, shot: Shot, layout: Layout, work: Work): Box {
  const { camera } = shot;
  const box = boxOf(id, layout, work);
  const own = boxOf(subject, layout, work);
  const size = sizeOf(own);
  const support = layout.supports.get(subject);
  const carries = support?.carrier === id && support.hold !== 'above' && !moves(id, work);
  const carrier = work.brief.players.find(({ member }) => member.id === id);
  // Whose shoulder a bird is on is seen with it.
  if (carries && carrier && personPerch(carrier.member, extentOf(carrier), work.brief.screenplay)) return upperPart(box, 0.5);
  const whole = carrier?.perches?.some((perch) => perch.carries);
  if (carries && !whole && sizeOf(box) * 0.36 > size) {
    return standing(box, own);
  }
  if (mountOf(subject, layout, work) === id && /close-up/.test(camera.size)) {
    // The rider, and of the mount the head and the back.
    const near: Box = { low: [box.low[0], own.low[1], box.low[2]], high: box.high };
    return within(box, near) ?? box;
  }
  if (sizeOf(box) < size * 1.9) return box;
  // What was seen whole before may be cut where the film goes closer.
  if (wasSeen(id, shot, work)) return beside(box, own);
  if (!isBackdrop(id, work.brief.screenplay)) return towersOver(id, subject, camera, work) ? partOf(box, own) : box;
  return beside(box, own);
}

function wasSeen(id: string, shot: Shot, { brief }: Work): boolean {
  const { shots } = brief.screenplay;
  return shots.slice(0, shots.indexOf(shot)).some((one) => takesPart(one, id));
}

/** Whether something is so much larger than the person at it that, all of it in the picture, the person would be lost. */
function towersOver(id: string, subject: string, camera: CameraDirection, { brief, relations }: Work): boolean {
  const player = (name: string): Player | undefined => brief.players.find(({ member }) => member.id === name);
  const [large, person] = [player(id), player(subject)];
  if (!large || person?.kind.family !== 'human' || /wide/.test(camera.size) || brief.plan.room) return false;
  const acts = brief.screenplay.shots.some((shot) => shot.beats.some(({ who }) => who === id));
  const isAt = relations.some(
    (one) => one.subject === subject && one.object === id && /^(under|below|near|in-front-of)$/.test(one.relation),
  );
  return isAt && !acts && large.movement.gaits.length === 0 && large.kind.medium === 'ground';
}

/** What people do with their whole bodies, or down on the ground. */
const wholeBody =
  /^(dance|jump|kick|fall|sit|lie|kneel|crouch|exercise|stretch|bow|fight|climb|shoot|spin|swing|squat|sleep|play|dig|plant)$/;

/** How much is cut of people who stand together, from below: those who talk show their upper halves, others whose hands act all but their legs. */
function cutOf(shot: Shot, ids: readonly string[], { brief, groups }: Work): number {
  const persons = ids.map((id) => brief.players.find((player) => player.member.id === id));
  const heads = ids.reduce((sum, id) => sum + groups.get(id)!.count, 0);
  const together =
    shot.camera.size === 'medium' &&
    heads >= 2 &&
    heads <= 4 &&
    persons.every((player) => player?.kind.family === 'human') &&
    !shot.beats.some(isTravel);
  if (!together) return 0;
  if (shot.beats.some((beat) => beat.action === 'speak')) return 0.46;
  if (ids.length === 1 && shot.beats.some(({ action }) => /^(clink|shake-hands|hug|kiss|clap)$/.test(action))) return 0.36;
  return ids.length > 1 && shot.beats.every((beat) => !wholeBody.test(beat.action)) ? 0.3 : 0;
}

function upperPart(box: Box, part: number): Box {
  const cut = box.low[1] + (box.high[1] - box.low[1]) * part;
  return { low: [box.low[0], cut, box.low[2]], high: around([box]).high };
}
