import type { Cue, CueSheet, Seconds } from '@onereel/spec';
import type { TimeMap } from './time-map.ts';

/** How long a sound may be and still be one event that keeps its own length: a footfall is not stretched. */
const event: Seconds = 1.5;

/** Cues of the story at the moments at which the film shows what makes them. What the film never shows is not heard. */
export function retimeCues(cues: readonly Cue[], time: TimeMap, seconds: Seconds): Cue[] {
  if (time.plain) return [...cues];
  return cues
    .flatMap((cue): Cue[] => {
      const [first, last] = [time.film(cue.at), time.film(cue.at + cue.seconds)].sort((a, b) => a - b) as [Seconds, Seconds];
      const lasting = cue.seconds > event || cue.curves !== undefined;
      const at = lasting ? first : time.film(cue.at);
      if (!(at < seconds)) return [];
      const end = Math.min(seconds, last);
      const round = (value: number): number => Math.round(value * 1e5) / 1e5;
      return [
        {
          ...cue,
          at: round(at),
          seconds: lasting ? round(Math.max(0.05, end - at)) : cue.seconds,
          position: cue.position
            .map((one) => ({ ...one, at: round(Math.min(seconds, time.film(one.at))) }))
            .sort((a, b) => a.at - b.at)
            .filter((one, index, all) => index === 0 || one.at > all[index - 1]!.at),
        },
      ];
    })
    .sort((a, b) => a.at - b.at || a.kind.localeCompare(b.kind));
}

/** A cue sheet of the story on the film's own time line. Listener and lines are the film's already. */
export function retime(sheet: CueSheet, time: TimeMap, film: { seconds: Seconds } & Pick<CueSheet, 'listener' | 'dialogue'>): CueSheet {
  if (time.plain) return sheet;
  return {
    ...sheet,
    ...film,
    cues: retimeCues(sheet.cues, time, film.seconds),
    ambience: sheet.ambience.map((bed) => ({ ...bed, at: 0, seconds: film.seconds })),
    music: sheet.music && { ...sheet.music, hits: sheet.music.hits.map(time.film).filter((at) => at < film.seconds) },
  };
}
