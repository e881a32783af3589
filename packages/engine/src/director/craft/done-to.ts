import type { CastKind } from '../../manifest/entry.ts';
import type { Deed } from '../reading/reading.ts';
import { animalAction } from './animal-deeds.ts';

/**
 * Verbs of motion that somebody does to a thing: whoever flies a kite stays on the ground, whoever drops a glass does not fall. The
 * action that is seen instead, and whether it is the very deed.
 */
const doneTo: readonly (readonly [verbs: RegExp, objects: RegExp, action: string, isExact: boolean])[] = [
  [/^fly$/, /\b(kite|drone|plane|airplane|paper plane|model|helicopter)\b/, 'hold', false],
  [/^(drop|release|let go)$/, /./, 'put', false],
  [/^serve$/, /\b(ball|volleyball|shuttlecock)\b/, 'throw', false],
  [/^bowl$/, /./, 'throw', true],
  [/^roll$/, /\b(ball|tire|tyre|barrel|dice|die|wheel|rock|boulder|log|dough|stone)\b/, 'push', false],
  [/^(dribble|bounce)$/, /\b(ball|basketball|football|soccer ball|volleyball)\b/, 'bounce', true],
  [/^(spin|rotate|turn)$/, /\b(wheel|globe|knob|key|page|plate|hoop|pottery|dial|bottle|baton)\b/, 'handle', false],
  [/^(raise|lift|hoist)$/, /^(?!(?:\w+ )?(?:hand|arm|fist|finger)$)/, 'pick-up', false],
  [/^(raise|lift)$/, /\b(?:hand|arm|fist|finger)$/, 'raise-hand', true],
  [/^(shake|swing|sway)$/, /\b(bottle|can|box|maraca|tambourine|cup|shaker)\b/, 'handle', false],
  [/^(slide|slip)$/, /\b(door|box|drawer|paper|card|plate|glass|cup|coin)\b/, 'push', false],
  [/^(sink|plunge|dip)$/, /./, 'put', false],
  [/^(float|launch)$/, /\b(boat|lantern|paper boat|kite|rocket|balloon|drone)\b/, 'put', false],
  [/^(spray)$/, /\b(water|hose|foam|perfume)\b/, 'pour', false],
  [/^(blow|blow out)$/, /./, 'kiss', false],
  [/^(light)$/, /\b(candle|fire|match|lamp|lantern|cigarette|stove|torch)\b/, 'press', false],
  [/^(toast)$/, /./, 'hold', false],
  [/^(wave)$/, /\b(flag|wand|banner|sword|handkerchief)\b/, 'wave', true],
];

/** Verbs that WordNet leads astray, with the action that comes nearest. */
const nearby: Readonly<Record<string, string>> = {
  toast: 'hold',
  rub: 'stroke',
  wake: 'stand',
  'wake up': 'stand',
  awake: 'stand',
  tend: 'handle',
  spray: 'pour',
  blow: 'stand',
  haircut: 'cut',
  furrow: 'look',
  knit: 'make',
  fish: 'hold',
};

/** What somebody with hands is seen doing to a thing, or an animal in its own way; undefined where the verb means what it says. */
export function actionDoneTo(deed: Deed, row: CastKind | undefined): { readonly action: string; readonly isExact: boolean } | undefined {
  const hasHands = row?.family === 'human';
  const own = animalAction(deed, row);
  if (own !== undefined) return { action: own, isExact: true };
  if (deed.verb === 'spin' && /\b(web|cocoon|thread|yarn|wool)$/.test(deed.object?.noun ?? '')) return { action: 'make', isExact: true };
  // What has a beak works with it.
  if (!hasHands && /^(drop|release)$/.test(deed.verb) && deed.object !== undefined && !deed.isPassive)
    return { action: 'put', isExact: false };
  if (!hasHands) return /^(build|weave|construct|repair)$/.test(deed.verb) ? { action: 'eat', isExact: false } : undefined;
  const object = deed.object?.noun;
  const found =
    object === undefined || deed.isPassive ? undefined : doneTo.find(([verbs, objects]) => verbs.test(deed.verb) && objects.test(object));
  if (found !== undefined) return { action: found[2], isExact: found[3] };
  const near = nearby[deed.verb];
  return near === undefined ? undefined : { action: near, isExact: false };
}
