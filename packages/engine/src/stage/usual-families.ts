import { castFamilies } from './cast/families.ts';
import { setFamilies } from './set/families.ts';

/** What most films need, the most usual first. */
const usual = [
  () => castFamilies.get('human')?.(),
  () => setFamilies.get('place')?.(),
  () => setFamilies.get('interior')?.(),
  () => castFamilies.get('quadruped')?.(),
] as const;

/** Fetches the generators that most films need, one after the other, as long as nobody is waited for: `isIdle` is asked before each. */
export async function fetchUsualFamilies(isIdle: () => boolean): Promise<void> {
  for (const fetch of usual) {
    if (!isIdle()) return;
    await fetch();
  }
}
