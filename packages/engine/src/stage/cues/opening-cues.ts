import type { Cue } from '@onereel/spec';
import { type Actor, momentOf } from '../blocking/actor.ts';
import { travelOf } from '../blocking/opening.ts';
import { spot } from './path-of.ts';

interface Hinge {
  readonly kind: string;
  readonly parameters?: Readonly<Record<string, string | number>>;
  readonly gain?: number;
}

const doors: Hinge = { kind: 'door', parameters: { type: 'room' } };
const heavy: Hinge = { kind: 'door', parameters: { type: 'heavy' } };
const lid: Hinge = { kind: 'impact', parameters: { a: 'wood', b: 'wood', size: 0.3, speed: 2 }, gain: 0.7 };

/** What is heard when something shuts, by its family; others shut without a sound. */
const hinges: Readonly<Record<string, Hinge>> = {
  barrier: doors,
  edifice: heavy,
  building: heavy,
  cabinet: doors,
  appliance: doors,
  machine: doors,
  car: { kind: 'door', parameters: { type: 'car' } },
  container: lid,
  treasure: lid,
  instrument: lid,
  'bath-fixture': lid,
  book: { kind: 'paper' },
  screen: { kind: 'click' },
  gadget: { kind: 'click' },
  umbrella: { kind: 'sail-flap', parameters: { size: 0.6 }, gain: 0.6 },
  drink: { kind: 'pop' },
};

/** Doors, lids and covers: heard when they have shut, and when they come loose to open. */
export function openingCues(actors: readonly Actor[]): Cue[] {
  return actors.flatMap((actor) => {
    const hinge = hinges[actor.kind.family];
    if (!hinge) return [];
    return actor.beats
      .filter(({ action }) => action === 'open' || action === 'close')
      .map((beat): Cue => {
        const shuts = beat.action === 'close';
        const at = beat.start + (shuts ? travelOf(beat) : 0.02);
        return {
          at,
          seconds: 0.4,
          kind: shuts || hinge.kind !== 'door' ? hinge.kind : 'creak',
          who: actor.name,
          position: spot(at, momentOf(actor, at).place),
          gain: (hinge.gain ?? 1) * (shuts ? 1 : 0.6),
          ...(shuts && hinge.parameters ? { parameters: { ...hinge.parameters } } : {}),
        };
      });
  });
}
