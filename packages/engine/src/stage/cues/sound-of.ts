import { manifest } from '../../manifest/manifest.ts';

const kinds: ReadonlyMap<string, string> = new Map(
  manifest.sounds.flatMap(({ kind, cue }) => (cue === undefined ? [] : [[cue, kind] as const])),
);

/** The name of what is heard for a kind of cue: what a screenplay calls `wings` and the picture `wing` is one sound. */
export function soundOf(kind: string): string {
  return kinds.get(kind) ?? kind;
}
