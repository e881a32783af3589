import type { Beat, CastMember, Screenplay } from '@onereel/spec';
import { manifest } from '../../manifest/manifest.ts';
import { lightBeats } from '../light/changing-light.ts';

const year = ['spring', 'summer', 'autumn', 'winter'] as const;

/** The seasons from one to another as the year goes, both included. */
export function seasonsFrom(from: string, to: string): readonly string[] {
  const first = Math.max(
    0,
    year.findIndex((season) => season === from),
  );
  const seasons = [year[first]!];
  while (seasons.at(-1) !== to && seasons.length < year.length) seasons.push(year[(first + seasons.length) % year.length]!);
  return seasons;
}

const leafy = /^(tree|shrub)$/;

/**
 * A screenplay in which seasons pass over its trees: one becomes the other, each as it is in its season. The same tree in all of them
 * (`double` says whose draws it shares).
 */
export function withSeasons(screenplay: Screenplay): Screenplay {
  const passing = lightBeats(screenplay, 'season')[0];
  if (!passing) return screenplay;
  const { change, start, seconds } = passing;
  const seasons = seasonsFrom(String(change!.from), String(change!.to));
  const length = seconds / Math.max(1, seasons.length - 1);
  const cast: CastMember[] = [];
  const beats: Beat[] = [];
  for (const member of screenplay.cast) {
    const family = manifest.cast.find(({ kind }) => kind === member.kind)?.family;
    if (!leafy.test(family ?? '') || member.count > 12) {
      cast.push(member);
      continue;
    }
    seasons.forEach((season, index) => {
      const id = index === 0 ? member.id : `${member.id}-${season}`;
      cast.push({ ...member, id, traits: { ...member.traits, season, double: member.id } });
      if (index === 0) return;
      beats.push({
        start: start + length * (index - 1),
        seconds: length,
        who: index === 1 ? member.id : `${member.id}-${seasons[index - 1]!}`,
        action: 'transform',
        verb: 'change',
        match: 'exact',
        target: id,
        change: { trait: 'form', from: member.noun, to: member.noun },
      });
    });
  }
  const [first, ...rest] = screenplay.shots;
  const season = passing.change!.from;
  return {
    ...screenplay,
    look: { ...screenplay.look, season: typeof season === 'string' ? season : screenplay.look.season },
    cast,
    shots: [{ ...first!, beats: [...first!.beats, ...beats] }, ...rest],
  };
}
