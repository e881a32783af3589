import type { CastKind } from '../../../manifest/entry.ts';
import type { Hum, Movement } from '../family.ts';
import { formNumber, formWord, type PropForm } from '../prop/prop-form.ts';

/** What a preset's word `motor` sounds like. */
const motors: Readonly<Record<string, readonly Hum[]>> = {
  none: [],
  car: [
    { kind: 'engine', parameters: { type: 'car' } },
    { kind: 'tyres', moving: true, gain: 0.8 },
  ],
  sports: [
    { kind: 'engine', parameters: { type: 'motorcycle' } },
    { kind: 'tyres', moving: true, gain: 0.8 },
  ],
  truck: [
    { kind: 'engine', parameters: { type: 'truck' } },
    { kind: 'tyres', moving: true, gain: 0.8 },
  ],
  tank: [
    { kind: 'engine', parameters: { type: 'tank' } },
    { kind: 'creak', moving: true, gain: 0.3 },
  ],
  motorcycle: [{ kind: 'engine', parameters: { type: 'motorcycle' } }],
  boat: [{ kind: 'engine', parameters: { type: 'boat' } }],
  electric: [{ kind: 'tyres', moving: true, gain: 0.6 }],
  tyres: [{ kind: 'tyres', moving: true, gain: 0.35 }],
  wood: [{ kind: 'creak', moving: true, gain: 0.4 }],
  train: [{ kind: 'train', moving: true }],
  jet: [{ kind: 'aircraft', parameters: { type: 'jet' } }],
  propeller: [{ kind: 'aircraft', parameters: { type: 'propeller' } }],
  helicopter: [{ kind: 'aircraft', parameters: { type: 'helicopter' } }],
  rocket: [{ kind: 'aircraft', parameters: { type: 'rocket' }, moving: true }],
  hum: [{ kind: 'aircraft', parameters: { type: 'drone', power: 0.3 }, gain: 0.3 }],
};

/** How a vehicle moves, by its preset's words: `motor`, `speed` (metres per second), `inertia` (seconds), `lean`. */
export function vehicleMovement(form: PropForm, kind: CastKind): Movement {
  const usual = formNumber(form, 'speed', 8);
  const motor = formWord(form, 'motor', 'none');
  return {
    gaits: [],
    speeds: {
      default: usual,
      drive: usual,
      ride: usual,
      sail: usual,
      fly: usual,
      cross: usual,
      rush: usual * 1.6,
      race: usual * 1.7,
      chase: usual * 1.4,
      rise: usual * 0.6,
    },
    ...(motors[motor]?.length ? { hums: motors[motor] } : {}),
    inertia: formNumber(form, 'inertia', kind.medium === 'air' ? 1.5 : 0.8),
    lean: formNumber(form, 'lean', 0),
  };
}
