import type { Plan } from '../prop/design-family.ts';
import type { Sculpt } from '../prop/sculpt.ts';

/**
 * Keys of a piano by MIDI number, from `low` to `high`; white ones `wide` apart from `left`. They go down with the notes that are
 * heard.
 */
export function keys(
  work: Sculpt,
  { low, high, left, y, z, wide, long }: { low: number; high: number; left: number; y: number; z: number; wide: number; long: number },
): NonNullable<Plan['pose']> {
  let white = 0;
  const names: string[] = [];
  for (let note = low; note <= high; note++) {
    const black = [1, 3, 6, 8, 10].includes(note % 12);
    const x = left + (black ? white * wide : (white + 0.5) * wide);
    const name = `key-${note}`;
    names.push(name);
    work.moving(name, [x, y, z - long], () =>
      work.block('plastic', black ? [wide * 0.55, 1.6, long * 0.62] : [wide * 0.94, 1.6, long], {
        colour: black ? '#141416' : '#f2eee2',
        gloss: 0.8,
        at: [x, y + (black ? 1.1 : 0), z - long / 2 - (black ? long * 0.19 : 0)],
        round: 0.2,
      }),
    );
    if (!black) white++;
  }
  return ({ keys: down }) =>
    Object.fromEntries(names.map((name, at) => [name, { turn: [0.05 * (down?.get(low + at) ?? 0), 0, 0] as const }]));
}
