import type { Deed } from '../reading/reading.ts';
import type { UntimedBeat } from './beats.ts';
import type { Casting } from './casting.ts';

/** `a wizard turns a frog into a prince`: the frog changes, and the wizard makes it do so. Gives the beats that `told` becomes. */
export function changedBy({ verb, object, isPassive }: Deed, told: UntimedBeat, casting: Casting): UntimedBeat[] {
  const changed =
    object === undefined || isPassive || !/^(turn|transform|change|convert|morph)$/.test(verb) ? undefined : casting.nameOf(object);
  const { change, target: _changed, ...made } = told.beat;
  if (changed === undefined || changed === made.who || !casting.rows.has(changed)) return [told];
  const { to: _to, line: _line, voice: _voice, emotion: _emotion, ...becomes } = made;
  const from = change!.trait === 'form' ? { from: object!.noun } : {};
  const becoming: UntimedBeat = { ...told, isAmbient: false, beat: { ...becomes, who: changed, change: { ...change!, ...from } } };
  if (!casting.rows.has(made.who)) return [becoming];
  return [{ ...told, motion: 'gesture', beat: { ...made, action: 'point', target: changed, match: 'broader' } }, becoming];
}
