import type { CastMember, Screenplay } from '@onereel/spec';
import type { Chance } from '../../../chance/chance.ts';
import type { CastKind } from '../../../manifest/entry.ts';

/** Clothes for an occasion: alternatives, of which one is drawn. `hers` for women and girls, `his` for men and boys. */
interface Clothes {
  readonly hers: readonly string[];
  readonly his: readonly string[];
  /** For a person of no told sex; `his` by default. */
  readonly theirs?: readonly string[];
}

interface Occasion extends Clothes {
  readonly place?: RegExp;
  readonly doing?: RegExp;
  readonly weather?: RegExp;
}

const same = (...clothes: string[]): Clothes => ({ hers: clothes, his: clothes });

/** From the most telling to the least: the first that fits dresses them. */
const occasions: readonly Occasion[] = [
  { place: /^(moon|mars|space|galaxy)$/, ...same('space suit, space helmet') },
  { place: /^underwater$/, ...same('wetsuit, diving mask, flippers') },
  { doing: /^swim$/, hers: ['swimsuit, barefoot'], his: ['bare chest, swim shorts, barefoot'], theirs: ['wetsuit, barefoot'] },
  { place: /^indoor-pool$/, hers: ['swimsuit, barefoot'], his: ['bare chest, swim shorts, barefoot'], theirs: ['wetsuit, barefoot'] },
  { doing: /^exercise$/, ...same('tank top, leggings, sneakers', 'tee, shorts, sneakers') },
  { place: /^(gym|locker-room|running-track)$/, ...same('tank top, leggings, sneakers', 'tee, shorts, sneakers') },
  { place: /^basketball-court$/, ...same('basketball jersey, shorts, sneakers') },
  {
    place: /^(stadium|football-field|baseball-field)$/,
    ...same('red jersey, white shorts, sneakers', 'blue jersey, white shorts, sneakers'),
  },
  { place: /^tennis-court$/, hers: ['white tee, white skirt, white sneakers'], his: ['white tee, white shorts, white sneakers'] },
  {
    place: /^(snow-field|frozen-lake|arctic)$/,
    ...same('parka, snow trousers, knit cap, gloves, boots', 'down jacket, snow trousers, beanie, scarf, boots'),
  },
  { weather: /^(snow|blizzard)/, ...same('coat, trousers, knit cap, scarf, gloves, boots', 'parka, trousers, beanie, boots') },
  { weather: /^(rain|storm|thunderstorm)/, ...same('trench coat, trousers, boots', 'raincoat, trousers, boots') },
  {
    place: /^(beach|island)$/,
    hers: ['summer dress, barefoot', 'tank top, shorts, barefoot'],
    his: ['hawaiian shirt, shorts, barefoot', 'tee, shorts, barefoot'],
    theirs: ['tee, shorts, barefoot'],
  },
  { place: /^laboratory$/, ...same('lab coat, trousers, shoes') },
  { place: /^(workshop|garage|factory|warehouse)$/, ...same('overalls, boots', 'checked shirt, jeans, boots') },
  { place: /^(kitchen)$/, doing: /^(cook|cut|wash|pour)$/, ...same('tee, jeans, striped apron, shoes', 'shirt, trousers, apron, shoes') },
  { place: /^ballroom$/, hers: ['ball gown'], his: ['tuxedo, bow tie'], theirs: ['tuxedo, bow tie'] },
  { place: /^(farm|wheat-field)$/, ...same('checked shirt, jeans, straw hat, boots') },
  { place: /^(desert|red-desert|savannah|jungle|canyon)$/, ...same('shirt, chinos, sun hat, boots', 'tee, chinos, boots') },
  {
    place:
      /^(meadow|forest|park|garden|playground|mountains|lake|pond|river|stream|country-road|waterfall|pier|living-room|bedroom|kitchen)$/,
    hers: ['tee, jeans, sneakers', 'summer dress, shoes', 'sweater, skirt, boots', 'shirt, trousers, sneakers'],
    his: ['tee, jeans, sneakers', 'checked shirt, jeans, sneakers', 'sweater, chinos, shoes', 'hoodie, jeans, sneakers'],
    theirs: ['tee, jeans, sneakers', 'sweater, jeans, shoes', 'hoodie, jeans, sneakers'],
  },
];

/** Rooms keep the weather out. */
function isOutdoors(place: string, weather: string): boolean {
  return weather !== 'clear' && !/(room|hall|interior|kitchen|office|shop|bar|cafe|restaurant|gym|museum|studio)/.test(place);
}

function fits({ place, doing, weather }: Occasion, { setting, look }: Screenplay, actions: readonly string[]): boolean {
  return (
    (!place || place.test(setting.kind)) &&
    (!doing || actions.some((action) => doing.test(action))) &&
    (!weather || (weather.test(look.weather) && isOutdoors(setting.kind, look.weather)))
  );
}

/**
 * The row of somebody of whom nothing is said but who they are, dressed for where they are and what they do: nobody runs on a
 * treadmill in a suit. Rows with clothes of their own and members whose clothes are told stay as they are.
 */
export function dressedFor(kind: CastKind, member: CastMember, screenplay: Screenplay, chance: Chance): CastKind {
  if (kind.family !== 'human' || kind.preset['wears'] !== undefined || (member.wears?.length ?? 0) > 0) return kind;
  const actions = screenplay.shots.flatMap(({ beats }) => beats.filter(({ who }) => who === member.id).map(({ action }) => action));
  const occasion = occasions.find((one) => fits(one, screenplay, actions));
  if (!occasion) return kind;
  const sex = kind.preset['sex'];
  const clothes = sex === 'female' ? occasion.hers : sex === 'male' ? occasion.his : (occasion.theirs ?? occasion.his);
  // Who stands in for somebody at another age wears the same.
  const name = typeof member.traits['double'] === 'string' ? member.traits['double'] : member.id;
  return { ...kind, preset: { ...kind.preset, wears: chance.spawn(`clothes ${name}`).pick(clothes) } };
}
