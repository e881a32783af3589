import type { Dialogue, Screenplay } from '@onereel/spec';
import type { TimeMap } from './time-map.ts';

/** The screenplay with every moment told in the time of the story: what the staging of bodies, weather and water goes by. */
export function inStoryTime(screenplay: Screenplay, time: TimeMap): Screenplay {
  if (time.plain) return screenplay;
  const spanOf = (start: number, seconds: number): { start: number; seconds: number } => {
    const from = time.planned(start);
    // Just before its end: at a cut the next shot's time begins.
    return { start: from, seconds: Math.max(0, time.planned(Math.max(start, start + seconds - 1e-6)) - from) };
  };
  return {
    ...screenplay,
    seconds: time.seconds,
    shots: screenplay.shots.map((shot) => ({
      ...shot,
      ...spanOf(shot.start, shot.seconds),
      beats: shot.beats.map((beat) => ({ ...beat, ...spanOf(beat.start, beat.seconds) })),
    })),
    sound: {
      ...screenplay.sound,
      effects: screenplay.sound.effects.map((effect) => ({ ...effect, at: time.story(effect.at) })),
    },
  };
}

/** Lines as the story's time has them: speech keeps its own pace in the film, and the lips keep with it. */
export function linesInStoryTime(dialogue: readonly Dialogue[], time: TimeMap): readonly Dialogue[] {
  if (time.plain) return dialogue;
  return dialogue.map((line) => ({
    ...line,
    at: time.story(line.at),
    seconds: time.story(line.at + line.seconds) - time.story(line.at),
    phones: line.phones.map((phone) => ({
      ...phone,
      at: time.story(phone.at),
      seconds: time.story(phone.at + phone.seconds) - time.story(phone.at),
    })),
  }));
}
