import { fileURLToPath } from 'node:url';

/** A file of this folder, as source or as built. */
export function fileBeside(name: string): string {
  const ending = import.meta.url.endsWith('.ts') ? 'ts' : 'js';
  return fileURLToPath(new URL(`./${name}.${ending}`, import.meta.url));
}

/**
 * The runtime's own arguments for a child: the parent's conditions and warnings, never its debugger or test loader.
 * A test runner does not carry the source condition in its arguments, so it is added where this file is source.
 */
export function childArguments(parentArguments: readonly string[]): string[] {
  const kept = parentArguments.filter((word) => word.startsWith('--conditions=') || word.startsWith('--disable-warning='));
  const source = '--conditions=@onereel/source';
  if (import.meta.url.endsWith('.ts') && !kept.includes(source)) kept.push(source);
  return kept;
}
