import type { Deed } from '../reading/reading.ts';
import type { Casting } from './casting.ts';

/** `people flee in boats`: the vehicle that a journey is made in. */
export function carrierOf({ verb, places }: Deed, casting: Casting): string | undefined {
  if (!/^(flee|escape|leave|travel|go|speed|race|cruise|arrive|return|move|depart)$/.test(verb)) return undefined;
  const place = places.find(({ preposition }) => /^(in|on|aboard)$/.test(preposition));
  const id = place === undefined ? undefined : casting.nameOf(place.thing);
  return /^(car|cycle|cart|boat|sailing-ship|wheeled-machine)$/.test(casting.rows.get(id ?? '')?.family ?? '') ? id : undefined;
}
