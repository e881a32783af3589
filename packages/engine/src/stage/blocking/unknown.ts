import type { Note, Screenplay } from '@onereel/spec';
import { manifest } from '../../manifest/manifest.ts';
import { everydayActions } from './hands/everyday-doings.ts';
import { ridingAlong } from './riding/riding.ts';
import type { Term } from '../../manifest/entry.ts';

const knows = (terms: readonly Term[], word: string): boolean => terms.some(({ term }) => term === word);
const actions: ReadonlySet<string> = new Set(manifest.actions.map(({ action }) => action));

/** Notes about words of a screenplay that nothing answers to: fields of an edited one that were misspelt. */
export function unknownWords(screenplay: Screenplay, ids: ReadonlySet<string>): Note[] {
  const { sizes, angles, moves } = manifest.camera;
  const notes: Note[] = [];
  const tell = (path: string, word: string, instead: string): void => {
    notes.push({ words: word, note: `The screenplay's ${path} "${word}" is not known; ${instead}.` });
  };
  screenplay.shots.forEach(({ camera, beats }, shot) => {
    if (!knows(sizes, camera.size)) tell(`shots[${shot}].camera.size`, camera.size, 'the shot is framed to hold everybody');
    if (!knows(angles, camera.angle)) tell(`shots[${shot}].camera.angle`, camera.angle, 'the camera stands at eye level');
    for (const move of camera.move.split(/\s+/))
      if (!knows(moves, move)) tell(`shots[${shot}].camera.move`, move, 'the camera does not make that move');
    if (camera.subject !== undefined && !ids.has(camera.subject) && !isPlace(camera.subject, screenplay))
      tell(`shots[${shot}].camera.subject`, camera.subject, 'the camera looks at whoever acts');
    if (camera.until !== undefined && !ids.has(camera.until))
      tell(`shots[${shot}].camera.until`, camera.until, 'the camera stays where it is');
    beats.forEach(({ action }, beat) => {
      if (!actions.has(action) && action !== ridingAlong && !everydayActions.has(action))
        tell(`shots[${shot}].beats[${beat}].action`, action, 'nobody does it');
    });
  });
  return notes;
}

function isPlace(name: string, { setting }: Screenplay): boolean {
  return [setting.noun, setting.kind].includes(name) || setting.features.some(({ noun, kind }) => noun === name || kind === name);
}
