import type { Object3D } from 'three/webgpu';
import type { Seconds } from '@onereel/spec';
import type { Hollow } from '../cast/family.ts';
import type { Placed } from '../hand-over.ts';
import type { Matter } from '../matter/matter.ts';
import { contents } from './cast-pours.ts';
import { Flow } from './flow.ts';
import { StillContents } from './still-contents.ts';

/** Draws everything that is poured: what is in the vessels, the stream between them, foam, splashes and heaps. */
export class Pouring {
  readonly objects: readonly Object3D[];
  readonly #flows: readonly Flow[];
  readonly #still: readonly StillContents[];

  constructor(placed: readonly Placed[], hollowOf: (member: string) => Hollow | null, prompt: string, matter: Matter) {
    const named = new Map(placed.map((one) => [one.actor.name, one]));
    const pours = new Set(placed.flatMap(({ actor }) => actor.bonds?.pours ?? []));
    this.#flows = [...pours].flatMap((pour) => {
      const source = named.get(pour.source);
      return source
        ? [
            new Flow(
              pour,
              source,
              pour.target === null ? undefined : named.get(pour.target),
              pour.carrier === null ? undefined : named.get(pour.carrier),
              matter,
            ),
          ]
        : [];
    });
    const still = placed.filter(({ actor }) => typeof actor.member.traits[contents] === 'string' && actor.bonds!.pours.length === 0);
    this.#still = still.flatMap((one) => {
      const hollow = hollowOf(one.actor.member.id);
      return hollow && one.actor.member.traits[contents] !== '' ? [new StillContents(one, hollow, prompt, matter)] : [];
    });
    this.objects = this.#flows.flatMap((flow) => flow.objects);
  }

  /** Brings it to a moment. Everybody must be posed already, and hold what they hold. */
  at(seconds: Seconds): void {
    for (const flow of this.#flows) flow.at(seconds);
    for (const one of this.#still) one.at(seconds);
  }

  dispose(): void {
    for (const one of [...this.#flows, ...this.#still]) one.dispose();
  }
}
