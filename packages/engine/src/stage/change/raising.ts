import type { Beat, Screenplay } from '@onereel/spec';
import { manifest } from '../../manifest/manifest.ts';

/** What stands where it stands: it does not fly up when it "rises". */
const rooted = /^(building|edifice|monument|landform|tree|shrub|barrier|sign)$/;
const ground = /\b(ground|earth|soil|floor|sand|sea|ocean|water|lake|dust|ashes|ruins|rubble|snow|mud)\b/;

function fromGround(beat: Beat): boolean {
  const said = [beat.from, beat.to, beat.target].map((one) => (typeof one === 'object' ? one.object : (one ?? ''))).join(' ');
  return ground.test(said) || /grow|emerge|sprout|construct|build/.test(beat.verb);
}

/** A screenplay in which buildings, hills and trees that rise from the ground grow out of it, and those that rise above something stand. */
export function withRaising(screenplay: Screenplay): Screenplay {
  const stays = (id: string): boolean => {
    const kind = screenplay.cast.find((member) => member.id === id)?.kind;
    return rooted.test(manifest.cast.find((row) => row.kind === kind)?.family ?? '');
  };
  const raised = (beat: Beat): Beat => {
    if (!/^(rise|emerge|ascend|climb)$/.test(beat.action) || !stays(beat.who)) return beat;
    const { target: _target, to: _to, from: _from, direction: _direction, ...rest } = beat;
    return { ...rest, action: fromGround(beat) ? 'grow' : 'stand' };
  };
  return { ...screenplay, shots: screenplay.shots.map((shot) => ({ ...shot, beats: shot.beats.map(raised) })) };
}
