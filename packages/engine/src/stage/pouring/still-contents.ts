import { Vector3 as Three } from 'three/webgpu';
import type { CastMember, Unit } from '@onereel/spec';
import { linear } from '../../shapes/colour.ts';
import { momentOf } from '../blocking/actor.ts';
import type { Hollow } from '../cast/family.ts';
import type { Placed } from '../hand-over.ts';
import type { Matter } from '../matter/matter.ts';
import { substanceMaterial } from '../matter/substance.ts';
import { contents } from './cast-pours.ts';
import { ContentsBody } from './contents-body.ts';
import { stuffOf } from './stuff.ts';

/** How full a vessel is by what is said of it. */
function levelOf({ noun, traits }: CastMember, prompt: string): Unit {
  const said = Object.values(traits).flat().join(' ');
  if (/half[ -](?:full|filled|empty)/i.test(`${said} ${prompt}`)) return 0.48;
  return new RegExp(`\\b(full|filled) (?:\\w+ )?${noun}|${noun}s? (?:full|filled)`, 'i').test(prompt) || /\bfull\b/.test(said) ? 0.9 : 0.7;
}

/** What is in a vessel that nobody pours from: it falls as it is drunk. */
export class StillContents {
  readonly #placed: Placed;
  readonly #body: ContentsBody;
  readonly #colour: ReturnType<typeof linear>;
  readonly #level: Unit;
  readonly #heap: number;

  constructor(placed: Placed, hollow: Hollow, prompt: string, matter: Matter) {
    const { member } = placed.actor;
    const stuff = stuffOf(String(member.traits[contents]))!;
    this.#placed = placed;
    this.#colour = linear(stuff.colour);
    this.#level = levelOf(member, prompt);
    this.#heap = stuff.body === 'grains' ? 0.4 : 0;
    this.#body = new ContentsBody(hollow, substanceMaterial(matter, stuff.body === 'grains' ? 'snow' : 'glaze'), {
      clear: false,
      gloss: 0.7,
    });
    placed.body.object.add(this.#body.object);
  }

  /** Brings it to a moment; its vessel must stand posed. */
  at(seconds: number): void {
    const { actor, body } = this.#placed;
    const liquid = body.object.getObjectByName('liquid');
    if (liquid) liquid.visible = false;
    const drunk = Math.max(0, ...['drink', 'empty'].map((name) => momentOf(actor, seconds).actions.get(name)?.progress ?? 0));
    const up = new Three(0, 1, 0).applyQuaternion(body.object.quaternion.clone().invert());
    this.#body.pose({
      level: this.#level * (1 - 0.8 * drunk),
      colour: this.#colour,
      up: [up.x, up.y, up.z],
      heap: this.#heap,
      stir: 0,
      seconds,
    });
  }

  dispose(): void {
    this.#body.object.geometry.dispose();
  }
}
