import type { Beat, Screenplay } from '@onereel/spec';
import { manifest } from '../../manifest/manifest.ts';
import { breaksOnShore, needsShore } from './ashore.ts';
import { isGreatWork } from './landmark/scenery.ts';

const waters = /\b(water|lake|pond|river|stream|sea|ocean|pool|puddle|swamp|bay|lagoon|canal)s?\b/;

/** Swimming and sailing always; falling, diving and jumping when it is into water. */
export function goesIntoWater({ action, target, to }: Beat): boolean {
  if (/^(swim|dive|float|row|sail|surf|paddle|bathe)$/.test(action) || (target ?? '').endsWith('surfboard')) return true;
  const goal = `${target ?? ''} ${typeof to === 'object' ? to.object : (to ?? '')}`;
  return /^(fall|jump|splash|drift|drop|throw|skip)$/.test(action) && waters.test(goal);
}

/** Open land whose water has a set of its own. */
const waterless = /^(forest|jungle|meadow|snow-field|mountains|lake|river|stream)$/;

/** The kind of place: a wood with a river in it is a river in a wood, whose set has the water. */
export function watered(screenplay: Screenplay): string {
  const { cast, relations, shots, setting, look } = screenplay;
  const { kind, features } = setting;
  if (kind === 'sea' && (needsShore(screenplay) || breaksOnShore(screenplay))) return 'beach';
  if (kind === 'sea' && features.some((feature) => feature.kind === 'island')) return 'island';
  if (kind === 'city-street' && isGreatWork(setting, screenplay)) return 'park';
  // What plays in the sky is not seen from under the trees.
  const skyward = look.weather === 'aurora' || cast.some((member) => /^(aurora|fireworks|hot-air-balloon|airship)$/.test(member.kind));
  if (kind === 'forest' && skyward) return look.season === 'winter' || /snow/.test(look.weather) ? 'snow-field' : 'meadow';
  const crossed = [
    ...relations.map(({ relation, object }) => ({ relation, object })),
    ...shots.flatMap(({ beats }) => beats.flatMap(({ to }) => (typeof to === 'object' ? [to] : []))),
  ];
  if (
    /^(river|stream)$/.test(kind) &&
    crossed.some(({ relation, object }) => object === 'bridge' && /^(on|above|over|across)$/.test(relation))
  )
    return 'bridge';
  if (!waterless.test(kind)) return kind;
  const water = features.find((feature) => /^(river|stream|lake|waterfall)$/.test(feature.kind));
  if (!water || (/^(lake|river|stream)$/.test(kind) && water.kind !== 'waterfall')) return kind;
  const called = [water.noun, water.kind].find((name) => manifest.settings.some((row) => row.kind === name));
  return called ?? kind;
}
