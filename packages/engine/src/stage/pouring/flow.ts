import { type Mesh, type Object3D, Vector3 as Three } from 'three/webgpu';
import type { Seconds, Unit, Vector3 } from '@onereel/spec';
import { clamp, smooth } from '../../curves/easing.ts';
import { type Linear, linear, mixColour } from '../../shapes/colour.ts';
import { momentOf } from '../blocking/actor.ts';
import type { Moment } from '../blocking/moment.ts';
import { pourGoal, standingOf, wayOf } from '../blocking/hands/pouring-hand.ts';
import type { Hollow } from '../cast/family.ts';
import { swarmMesh } from '../cast/prop/motes.ts';
import type { Placed } from '../hand-over.ts';
import type { Matter } from '../matter/matter.ts';
import { substanceMaterial } from '../matter/substance.ts';
import { goalOf } from './aim.ts';
import { ContentsBody, radiusIn, surfaceIn } from './contents-body.ts';
import { dropsOf, type Fall } from './drops.ts';
import { fumesOf, type Vent } from './fumes.ts';
import { fizzes, frothAt, frothOutline } from './froth.ts';
import { MoundBody } from './mound-body.ts';
import { fallen, fallTime, overflows, type Pour, spent } from './pour.ts';
import { StreamBody } from './stream-body.ts';
import { streamRadius } from './stuff.ts';
import { tip } from './tip.ts';

/** One pouring with its bodies. */
export class Flow {
  readonly objects: Object3D[] = [];
  readonly #pour: Pour;
  readonly #source: Placed;
  readonly #target: Placed | undefined;
  readonly #carrier: Placed | undefined;
  readonly #within: ContentsBody | null = null;
  readonly #filled: ContentsBody | null = null;
  readonly #stream: StreamBody;
  readonly #foam: MoundBody | null = null;
  readonly #heap: MoundBody | null = null;
  readonly #swarm: { object: Object3D; pose(moment: Moment): void };
  readonly #fumes: { object: Object3D; pose(moment: Moment): void };
  readonly #colours: { readonly own: Linear; readonly before: Linear };
  /** The fall at the moment last asked for, in the world. */
  #fall: Fall | null = null;
  #vent: Vent | null = null;

  constructor(pour: Pour, source: Placed, target: Placed | undefined, carrier: Placed | undefined, matter: Matter) {
    this.#pour = pour;
    this.#source = source;
    this.#target = target;
    this.#carrier = carrier;
    const { stuff, before, mouth, well } = pour;
    this.#colours = { own: linear(stuff.colour), before: linear((before ?? stuff).colour) };
    const clear = stuff.body === 'clear';
    const solid = substanceMaterial(matter, stuff.body === 'grains' ? 'snow' : 'glaze');
    const material = clear ? substanceMaterial(matter, 'water') : solid;
    const gloss = stuff.body === 'grains' ? 0.1 : 0.75;
    if (mouth.hollow && pour.tipping !== 'runs') {
      this.#within = new ContentsBody(mouth.hollow, solid, { clear: false, gloss });
      source.body.object.add(this.#within.object);
    }
    if (well && target) {
      const seen = before ?? stuff;
      this.#filled = new ContentsBody(well, substanceMaterial(matter, seen.body === 'grains' ? 'snow' : 'glaze'), {
        clear: false,
        gloss: 0.7,
      });
      target.body.object.add(this.#filled.object);
      if (stuff.froth > 0 || fizzes(pour) || overflows(pour)) {
        this.#foam = new MoundBody(
          substanceMaterial(matter, this.#foams() ? 'snow' : 'glaze'),
          this.#foams() ? { gloss: 0.35, detail: 0.25 } : { gloss: 0.9 },
        );
        target.body.object.add(this.#foam.object);
      }
    } else {
      this.#heap = new MoundBody(solid, { gloss, detail: stuff.body === 'grains' ? 0.5 : 0 });
      this.objects.push(this.#heap.object);
    }
    this.#stream = new StreamBody(material, this.#colours.own, { clear, gloss });
    this.objects.push(this.#stream.object);
    this.#swarm = swarmMesh(
      dropsOf(pour, () => this.#fall!),
      matter,
    );
    this.#fumes = swarmMesh(
      fumesOf(pour, () => this.#vent),
      matter,
    );
    this.objects.push(this.#swarm.object);
    if (stuff.fumes !== undefined) this.objects.push(this.#fumes.object);
  }

  /** What runs over is foam, or the liquid itself. */
  #foams(): boolean {
    return this.#pour.stuff.froth > 0 || fizzes(this.#pour);
  }

  at(seconds: Seconds): void {
    const pour = this.#pour;
    const way = this.#way(seconds);
    const target = this.#target && standingOf(this.#target.actor, seconds);
    const goal = (target && goalOf(pour, target, this.#target!.actor.extent[1])) ?? this.#floor(seconds, way);
    tip(pour, this.#source, seconds, way, goal);
    const { object } = this.#source.body;
    object.updateMatrixWorld(true);
    const lip = this.#lip();
    const surface = this.#surface(seconds, goal);
    const fall = fallTime(pour, lip[1] - surface);
    const [from, to] = [Math.max(0, seconds - pour.to), Math.min(fall, seconds - pour.from)];
    const ground: Vector3 = [lip[0] + fallen(pour, way, fall)[0], surface, lip[2] + fallen(pour, way, fall)[2]];
    this.#fall = { lip, way, seconds, ground, from, to };
    const grains = pour.stuff.body === 'grains';
    this.#stream.pose(
      to > from
        ? {
            lip,
            from,
            to,
            radius: streamRadius(pour.stuff, pour.mouth.radius) * (grains ? 0.6 : 1),
            fallen: (age) => fallen(pour, way, age),
            seconds,
            lively: pour.stuff.body === 'thick' ? 0 : 1,
          }
        : null,
    );
    this.#hold(seconds, fall);
    if (this.#heap) this.#pile(seconds, fall, ground);
    this.#swarm.pose(momentOf(this.#source.actor, seconds));
    this.#vent = this.#ventAt(seconds, goal, fall);
    this.#fumes.pose(momentOf(this.#source.actor, seconds));
  }

  /** Where fumes well up: over the rim of what is filled. */
  #ventAt(seconds: Seconds, goal: Vector3, fall: Seconds): Vent | null {
    const { well, from } = this.#pour;
    if (this.#pour.stuff.fumes === undefined) return null;
    const radius = well ? Math.max(...well.wall.map(([wide]) => wide)) : 0.08;
    const drop = well ? well.wall.at(-1)![1] : 0.02;
    return { rim: goal, radius, drop, thick: smooth(from + fall - 0.2, from + fall + 0.9, seconds), seconds };
  }

  /** Toward where it pours. */
  #way(seconds: Seconds): Vector3 {
    if (this.#carrier) {
      const { heading } = momentOf(this.#carrier.actor, seconds);
      const holding = this.#source.actor.bonds!.held.find(({ carrier }) => carrier === this.#carrier!.actor.name);
      const way = wayOf(heading);
      return holding?.where === 'left' ? [-way[0], 0, -way[2]] : way;
    }
    return [0.96, 0, 0.28];
  }

  /** Where it comes down when it falls into nothing. */
  #floor(seconds: Seconds, way: Vector3): Vector3 {
    if (this.#carrier) {
      const moment = momentOf(this.#carrier.actor, seconds);
      return pourGoal(
        this.#pour,
        { place: moment.place, heading: moment.heading, height: this.#carrier.actor.extent[1] },
        undefined,
        seconds,
      );
    }
    const { place } = momentOf(this.#source.actor, 0);
    return [place[0] + way[0] * 0.3, place[1], place[2] + way[2] * 0.3];
  }

  #lip(): Vector3 {
    const { object } = this.#source.body;
    const own = this.#pour.tipping === 'runs' ? this.#source.body.anchor('spout') : this.#pour.mouth.lip;
    const at = new Three(...own).applyMatrix4(object.matrixWorld);
    return [at.x, at.y, at.z];
  }

  #level(seconds: Seconds, fall: Seconds): Unit {
    const { filled } = this.#pour;
    return filled[0] + (filled[1] - filled[0]) * spent(this.#pour, seconds - fall);
  }

  /** How high what it falls on is, in the world. */
  #surface(seconds: Seconds, goal: Vector3): number {
    const { well } = this.#pour;
    if (!well || !this.#target) return this.#target ? goal[1] : this.#carrier ? momentOf(this.#carrier.actor, seconds).place[1] : goal[1];
    return goal[1] - well.wall.at(-1)![1] + surfaceIn(well, this.#level(seconds, fallTime(this.#pour, 0.08)));
  }

  /** What is in both vessels. */
  #hold(seconds: Seconds, fall: Seconds): void {
    const pour = this.#pour;
    const { own, before } = this.#colours;
    const hide = (placed: Placed): void => {
      const liquid = placed.body.object.getObjectByName('liquid');
      if (liquid) liquid.visible = false;
    };
    const heaped = pour.stuff.body === 'grains';
    if (this.#within) {
      hide(this.#source);
      const [full, left] = pour.emptied;
      this.#within.pose({
        level: full + (left - full) * spent(pour, seconds),
        colour: own,
        up: this.#upIn(this.#source),
        heap: heaped ? 0.25 : 0,
        stir: 0,
        seconds,
      });
    }
    const tap = pour.tipping === 'runs' ? this.#source.body.object.getObjectByName('water') : undefined;
    if (tap) tap.visible = false;
    if (!this.#filled || !this.#target) return;
    hide(this.#target);
    const level = this.#level(seconds, fall);
    const [start] = pour.filled;
    const share = heaped ? 0.2 * spent(pour, seconds - fall) : clamp((level - start) / Math.max(0.01, level));
    const flowing =
      smooth(pour.from + fall - 0.02, pour.from + fall + 0.1, seconds) * (1 - smooth(pour.to + fall, pour.to + fall + 0.8, seconds));
    this.#filled.pose({
      level,
      colour: mixColour(before, own, pour.before ? share : 1),
      up: this.#upIn(this.#target),
      heap: pour.before ? 0 : heaped ? 0.5 : pour.stuff.body === 'thick' ? 0.12 * flowing : 0,
      stir: flowing,
      seconds,
    });
    if (this.#foam) {
      const well = pour.well!;
      const depth = well.wall.at(-1)![1] - well.wall[0]![1];
      const high = frothAt(pour, seconds) * depth;
      this.#foam.pose(
        high < depth * 0.01
          ? null
          : {
              outline: frothOutline(well, surfaceIn(well, level) - depth * 0.01, high),
              at: [well.axis[0], 0, well.axis[1]],
              colour: mixColour([0.93, 0.92, 0.88], own, !this.#foams() ? 1 : fizzes(pour) ? 0.02 : 0.12),
              rough: radiusIn(well, surfaceIn(well, level)) * 0.05,
              boil: fizzes(pour) ? 7 * (1 - smooth(pour.to, pour.to + 2, seconds)) : 1.5,
              seconds,
            },
      );
    }
  }

  #upIn({ body }: Placed): Vector3 {
    const own = new Three(0, 1, 0).applyQuaternion(body.object.quaternion.clone().invert());
    return [own.x, own.y, own.z];
  }

  /** What has come down on the ground, or on top of something. */
  #pile(seconds: Seconds, fall: Seconds, at: Vector3): void {
    const { stuff } = this.#pour;
    const amount = spent(this.#pour, seconds - fall);
    // Plants and the ground drink what is clear.
    if (amount <= 0.01 || (stuff.body === 'clear' && this.#target)) {
      this.#heap!.pose(null);
      return;
    }
    const hollow: Hollow | null = this.#pour.mouth.hollow;
    const body = hollow ? hollow.wall.at(-1)![1] * Math.max(...hollow.wall.map(([radius]) => radius)) ** 2 : 0.0005;
    const wide = Math.cbrt(body * amount) * (stuff.body === 'grains' ? 1.05 : stuff.body === 'thick' ? 0.9 : 1.5);
    const high = wide * (stuff.body === 'grains' ? 0.5 : stuff.body === 'thick' ? 0.12 : 0.03) + 0.002;
    this.#heap!.pose({
      outline: [
        [wide, 0],
        [wide * 0.94, high * 0.16],
        [wide * 0.7, high * 0.5],
        [wide * 0.4, high * 0.85],
        [wide * 0.14, high * 0.98],
        [0.0001, high],
      ],
      at: [at[0], at[1] - 0.001, at[2]],
      colour: this.#colours.own,
      rough: wide * (stuff.body === 'grains' ? 0.03 : 0.015),
      boil: 0,
      seconds,
    });
  }

  dispose(): void {
    for (const one of [this.#within, this.#filled, this.#stream, this.#foam, this.#heap, this.#swarm, this.#fumes])
      (one?.object as Mesh | undefined)?.geometry.dispose();
  }
}
