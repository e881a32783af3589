/**
 * Sound and picture against each other: `npm run bench:sync [scene …]`. Twelve scenes with contacts are filmed. When something
 * happens in the picture is read off the posed geometry (vertices, millisecond by millisecond), not off the cue sheet; when it is
 * heard is measured in the sound decoded from the finished MP4. Every event should lie within 10 ms, speech within one frame.
 */
import { Box3, type Mesh, Vector3 } from 'three/webgpu';
import type { Cue } from '@onereel/spec';
import { direct } from '@onereel/engine/director';
import { makeFilm } from '@onereel/engine';
import { openNodeHost } from '@onereel/engine/host/node';
import type { SyncEvent } from '../packages/engine/src/sync/certify.ts';
import { Projector } from '../packages/engine/src/picture/projector.ts';
import { momentOf } from '../packages/engine/src/stage/blocking/actor.ts';
import { buildStage } from '../packages/engine/src/stage/build-stage.ts';
import type { BuiltStage } from '../packages/engine/src/stage/built-stage.ts';
import type { Placed } from '../packages/engine/src/stage/hand-over.ts';
import type { Posed } from '../packages/engine/src/stage/matter/skin.ts';

const [width, height, fps] = [160, 90, 24];
const reach = 0.09;

interface Bench {
  readonly stage: BuiltStage;
  readonly projector: Projector;
}

/** Finds when the event near `at` happens in the picture, in seconds; null when it cannot be seen. */
type Look = (bench: Bench, cue: Cue, at: number) => Promise<number | null> | number | null;

interface Scene {
  readonly name: string;
  readonly prompt: string;
  /** The instruments whose events are looked at; `speech` for lines. */
  readonly kinds: readonly string[];
  readonly look: Look;
}

function placedOf({ stage }: Bench, who: string | undefined): Placed | undefined {
  return stage.placed.find(({ actor }) => actor.name === who) ?? stage.placed.find(({ actor }) => actor.member.id === who);
}

function meshesOf({ body }: Placed): (Mesh & Partial<Posed>)[] {
  const found: (Mesh & Partial<Posed>)[] = [];
  body.object.traverse((object) => {
    if ((object as Mesh).isMesh && object.visible) found.push(object as Mesh & Partial<Posed>);
  });
  return found;
}

/** A vertex where it is now, in the world. */
function vertexAt(drawn: Mesh & Partial<Posed>, vertex: number, into: Vector3): Vector3 {
  const { position, bones, weights } = drawn.geometry.attributes;
  into.set(position!.getX(vertex), position!.getY(vertex), position!.getZ(vertex));
  if (drawn.palette && bones && weights) {
    const rest = into.clone();
    into.set(0, 0, 0);
    for (let slot = 0; slot < 4; slot++) {
      const weight = weights.getComponent(vertex, slot);
      if (weight === 0) continue;
      const from = bones.getComponent(vertex, slot) * 16;
      const m = drawn.palette;
      into.x += weight * (m[from]! * rest.x + m[from + 4]! * rest.y + m[from + 8]! * rest.z + m[from + 12]!);
      into.y += weight * (m[from + 1]! * rest.x + m[from + 5]! * rest.y + m[from + 9]! * rest.z + m[from + 13]!);
      into.z += weight * (m[from + 2]! * rest.x + m[from + 6]! * rest.y + m[from + 10]! * rest.z + m[from + 14]!);
    }
  }
  return into.applyMatrix4(drawn.matrixWorld);
}

interface Corner {
  readonly drawn: Mesh & Partial<Posed>;
  readonly vertex: number;
}

/** The lowest vertices of a body at rest, by the foot that they belong to: left and right, before and behind. */
function feetOf(placed: Placed): Corner[][] {
  const feet = new Map<string, Corner[]>();
  const size = Math.max(...placed.body.extent);
  for (const drawn of meshesOf(placed)) {
    const { position } = drawn.geometry.attributes;
    for (let vertex = 0; vertex < position!.count; vertex++) {
      if (position!.getY(vertex) > size * 0.03) continue;
      const name = `${position!.getX(vertex) > 0}${placed.body.extent[2] > placed.body.extent[1] * 0.6 && position!.getZ(vertex) > 0}`;
      feet.set(name, [...(feet.get(name) ?? []), { drawn, vertex }]);
    }
  }
  return [...feet.values()];
}

const spot = new Vector3();

function lowest(corners: readonly Corner[]): number {
  let low = Infinity;
  for (const { drawn, vertex } of corners) low = Math.min(low, vertexAt(drawn, vertex, spot).y);
  return low;
}

/** Values of the picture millisecond by millisecond around a moment. */
function watch({ stage }: Bench, at: number, read: () => number, wide = reach): { time: number; value: number }[] {
  const rows: { time: number; value: number }[] = [];
  for (let time = Math.max(0, at - wide); time <= Math.min(stage.seconds - 0.001, at + wide); time += 0.001) {
    stage.at(time);
    stage.scene.updateMatrixWorld(true);
    rows.push({ time, value: read() });
  }
  return rows;
}

/** When a falling value first comes within `near` of its lowest. */
function landing(rows: readonly { time: number; value: number }[], near: number): number | null {
  const low = Math.min(...rows.map(({ value }) => value));
  if (rows[0] === undefined || rows[0].value - low < near * 2) return null;
  const lowest = rows.findIndex(({ value }) => value === low);
  let first = lowest;
  // Back from the lowest to where it came down: a foot that swings past close to the ground has not landed.
  while (first > 0 && rows[first - 1]!.value <= low + near) first--;
  return rows[first]!.time;
}

/** The foot that lands nearest to the cue. */
const steps: Look = (bench, cue, at) => {
  const placed = placedOf(bench, cue.who);
  if (!placed) return null;
  const size = placed.body.extent[1];
  const times = feetOf(placed).flatMap((corners) => {
    const ground = (): number =>
      lowest(corners) - momentOf(placed.actor, at).ground(placed.body.object.position.x, placed.body.object.position.z);
    const time = landing(watch(bench, at, ground), size * 0.0018);
    return time === null ? [] : [time];
  });
  return times.length === 0 ? null : times.reduce((best, time) => (Math.abs(time - at) < Math.abs(best - at) ? time : best));
};

/** The whole of a stiff body touches the ground. */
const falls: Look = (bench, cue, at) => {
  const placed = placedOf(bench, cue.who);
  if (!placed) return null;
  const box = new Box3();
  const rows = watch(bench, at, () => box.setFromObject(placed.body.object).min.y);
  return landing(rows, placed.body.extent[1] * 0.01);
};

/** A stiff body goes through the surface. */
const dives: Look = (bench, cue, at) => {
  const placed = placedOf(bench, cue.who);
  if (!placed) return null;
  const box = new Box3();
  const rows = watch(
    bench,
    at,
    () =>
      box.setFromObject(placed.body.object).min.y -
      momentOf(placed.actor, at).ground(placed.body.object.position.x, placed.body.object.position.z),
  );
  return rows.find(({ value }) => value <= 0.01)?.time ?? null;
};

/** A hand, or what it holds, comes to its lowest or farthest: the end of the stroke, where its speed turns. */
const strokes: Look = (bench, cue, at) => {
  const placed = placedOf(bench, cue.who);
  if (!placed) return null;
  const place = new Vector3();
  const hands = ['right-hand', 'left-hand'].map((name) => {
    let before: Vector3 | null = null;
    let speed = 0;
    const rows = watch(bench, at, () => {
      place.set(...(placed.body.anchor(name) as [number, number, number])).applyMatrix4(placed.body.object.matrixWorld);
      speed = before ? before.distanceTo(place) * 1000 : 0;
      before = place.clone();
      return speed;
    });
    const fastest = Math.max(...rows.map(({ value }) => value));
    if (fastest < 0.01) return null;
    // Before a contact a hand is fast, at it all at once slow: the steepest fall of its speed.
    let best: number | null = null;
    let most = 0;
    for (let row = 6; row < rows.length - 6; row++) {
      const fall = rows[row - 5]!.value - rows[row + 5]!.value;
      if (fall > most) [best, most] = [rows[row]!.time, fall];
    }
    return best;
  });
  const seen = hands.filter((time) => time !== null);
  return seen.length === 0 ? null : seen.reduce((best, time) => (Math.abs(time - at) < Math.abs(best - at) ? time : best));
};

/** A hand is at its lowest: fingers on keys. */
const presses: Look = (bench, cue, at) => {
  const placed = placedOf(bench, cue.who);
  if (!placed) return null;
  const place = new Vector3();
  const turns = ['right-hand', 'left-hand'].flatMap((name) => {
    const rows = watch(bench, at, () => place.set(...(placed.body.anchor(name) as [number, number, number])).y, 0.055);
    return rows.flatMap(({ time, value }, row) =>
      row > 0 && row < rows.length - 1 && value <= rows[row - 1]!.value && value < rows[row + 1]!.value ? [time] : [],
    );
  });
  return turns.length === 0 ? null : turns.reduce((best, time) => (Math.abs(time - at) < Math.abs(best - at) ? time : best));
};

/** Two hands meet. */
const claps: Look = (bench, cue, at) => {
  const placed = placedOf(bench, cue.who);
  if (!placed) return null;
  const [left, right] = [new Vector3(), new Vector3()];
  const rows = watch(bench, at, () => {
    left.set(...(placed.body.anchor('left-hand') as [number, number, number]));
    right.set(...(placed.body.anchor('right-hand') as [number, number, number]));
    return left.distanceTo(right);
  });
  return landing(rows, 0.004);
};

/** The tips of the wings are at their fastest downward. */
const wings: Look = (bench, cue, at) => {
  const placed = placedOf(bench, cue.who);
  if (!placed) return null;
  const tips: Corner[] = [];
  for (const drawn of meshesOf(placed)) {
    const { position } = drawn.geometry.attributes;
    const far = Math.max(...Array.from({ length: position!.count }, (_, vertex) => Math.abs(position!.getX(vertex))));
    for (let vertex = 0; vertex < position!.count; vertex++)
      if (Math.abs(position!.getX(vertex)) > far * 0.97 && far > placed.body.extent[0] * 0.3) tips.push({ drawn, vertex });
  }
  if (tips.length === 0) return null;
  const some = tips.filter((_, index) => index % Math.ceil(tips.length / 40) === 0);
  const rows = watch(
    bench,
    at,
    () => some.reduce((sum, { drawn, vertex }) => sum + vertexAt(drawn, vertex, spot).y, 0) / some.length - placed.body.object.position.y,
    0.3,
  );
  let best: number | null = null;
  let most = 0;
  for (let row = 8; row < rows.length - 8; row++) {
    const fall = rows[row - 8]!.value - rows[row + 8]!.value;
    if (fall > most) [best, most] = [rows[row]!.time, fall];
  }
  return best;
};

/** A part stops turning: a door in its frame, a lid. */
const shuts: Look = (bench, cue, at) => {
  const placed = placedOf(bench, cue.who);
  if (!placed) return null;
  const turn = (): number => {
    let sum = 0;
    placed.body.object.traverse(
      (part) =>
        (sum += part === placed.body.object ? 0 : Math.abs(part.rotation.x) + Math.abs(part.rotation.y) + Math.abs(part.rotation.z)),
    );
    return sum;
  };
  return landing(watch(bench, at, turn), 0.01);
};

/** The picture suddenly gets brighter: drawn anew every two milliseconds. */
const flashes: Look = async ({ stage, projector }, _cue, at) => {
  const means: { time: number; value: number }[] = [];
  for (let time = Math.max(0, at - 0.05); time < at + 0.06; time += 0.002) {
    const picture = await projector.image(stage, time, 0);
    let sum = 0;
    for (let byte = 0; byte < picture.length; byte += 4) sum += picture[byte]! + picture[byte + 1]! + picture[byte + 2]!;
    means.push({ time, value: sum / (picture.length / 4) });
  }
  let best: number | null = null;
  let most = 3;
  for (let row = 1; row < means.length; row++) {
    const jump = means[row]!.value - means[row - 1]!.value;
    if (jump > most) [best, most] = [means[row]!.time, jump];
  }
  return best;
};

/** The lips part after the plosive that the line begins with: there its burst is heard. */
const speaks: Look = ({ stage }, cue, at) => {
  const actor = stage.placed.find((one) => one.actor.member.id === cue.who)?.actor;
  if (!actor) return null;
  let pressed = false;
  for (let time = Math.max(0, at - 0.2); time < at + 0.2; time += 0.001) {
    const { mouth } = momentOf(actor, time);
    if (mouth.closed > 0.5) pressed = true;
    else if (pressed) return time;
  }
  return null;
};

const scenes: readonly Scene[] = [
  { name: 'ball', prompt: 'A red rubber ball bounces on a wooden floor.', kinds: ['impact'], look: falls },
  { name: 'slow steps', prompt: 'A man walks slowly along a road.', kinds: ['footstep'], look: steps },
  { name: 'steps', prompt: 'A woman walks along a road.', kinds: ['footstep'], look: steps },
  { name: 'running', prompt: 'A man runs along a road.', kinds: ['footstep'], look: steps },
  { name: 'hammer', prompt: 'A man hammers a nail.', kinds: ['hammer', 'impact'], look: strokes },
  { name: 'door', prompt: 'A wooden door closes.', kinds: ['door'], look: shuts },
  { name: 'splash', prompt: 'A stone falls into a lake.', kinds: ['splash'], look: dives },
  { name: 'clap', prompt: 'A man claps his hands.', kinds: ['clap'], look: claps },
  { name: 'hooves', prompt: 'A horse gallops across a meadow.', kinds: ['hoof'], look: steps },
  { name: 'wings', prompt: 'An eagle flies over mountains.', kinds: ['wing'], look: wings },
  { name: 'dragon wings', prompt: 'A dragon flies over mountains.', kinds: ['wing'], look: wings },
  { name: 'explosion', prompt: 'An explosion in a desert at night.', kinds: ['explosion'], look: flashes },
  { name: 'typing', prompt: 'A woman types on a laptop on a desk.', kinds: ['typing', 'click'], look: presses },
  { name: 'drum', prompt: 'A drummer plays a drum.', kinds: ['drum'], look: strokes },
  { name: 'speech', prompt: 'A woman says: "Peter bought a big brown pepper."', kinds: ['speech'], look: speaks },
];

const host = await openNodeHost();
const graphics = await host.graphics();
const names = process.argv.slice(2);
const most = 12;
console.log('| scene | event | seen, s | heard, s | difference, ms |\n|---|---|---|---|---|');
const summary: string[] = [];
for (const { name, prompt, kinds, look } of scenes) {
  if (names.length > 0 && !names.includes(name)) continue;
  const screenplay = await direct(prompt, { seed: 1, seconds: 4 });
  const film = await makeFilm({ screenplay }, { host, width, height, fps, quality: 'draft', certificate: true });
  const projector = await Projector.open(graphics, { width, height, quality: 'draft' });
  const stage = (await buildStage(screenplay, {
    speak: host.speak,
    cache: host.cache,
    aspect: width / height,
    shadowMap: projector.shadowTarget.texture,
  })) as BuiltStage;
  await stage.prepare(projector.renderer);
  const events = film.certificate!.events.filter((event) => kinds.includes(event.kind));
  const differences: number[] = [];
  let unseen = 0;
  for (const event of events.slice(0, most)) {
    const seen = await look({ stage, projector }, cueOf(event), event.seen);
    if (seen === null || event.heard === null) {
      unseen++;
      continue;
    }
    const difference = (event.heard - seen) * 1000;
    differences.push(difference);
    console.log(`| ${name} | ${event.kind} | ${seen.toFixed(3)} | ${event.heard.toFixed(3)} | ${difference.toFixed(1)} |`);
  }
  const worst = differences.reduce((far, value) => (Math.abs(value) > Math.abs(far) ? value : far), 0);
  const bound = name === 'speech' ? 1000 / fps : 10;
  const within = differences.filter((value) => Math.abs(value) <= bound + 0.5).length;
  summary.push(
    `| ${name} | ${events.length} | ${differences.length} | ${within} | ${differences.length === 0 ? 'nothing measured' : worst.toFixed(1)} | ${film.certificate!.verdict} |`,
  );
  if (unseen > 0) summary.push(`| | | | | ${unseen} not seen or not heard alone | |`);
  stage.dispose();
  projector.dispose();
}
console.log(`\n| scene | events | measured | within bound | worst, ms | certificate |\n|---|---|---|---|---|---|\n${summary.join('\n')}\n`);
process.exit(0);

function cueOf({ kind, who, seen }: SyncEvent): Cue {
  return { kind, at: seen, seconds: 0, gain: 1, position: [{ at: 0, place: [0, 0, 0] }], ...(who === null ? {} : { who }) };
}
