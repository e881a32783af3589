import type { CastKind } from '../../manifest/entry.ts';
import type { WordNet } from './wordnet.ts';

const list = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s*,\s*/));

/** Names that mean the kind although WordNet puts them elsewhere. */
const same =
  list(`drake, sled dog, toy dog, lapdog, calico, black panther, dairy cow, sow, buck, hind, sea otter, wild duck, baby bird, fledgling,
  nestling, firebird, fruit fly, jelly, conch, mother, mom, mum, wife, sister, daughter, girlfriend, father, dad, husband, brother, son,
  boyfriend, businesswoman, businessman, actress, actor, grandfather, grandpa, old lady, grandmother, grandma, people, human, couple, crowd, group, team,
  audience, crew, band, pair, duo, trio, family, race car, racing car, ship, pirate ship, yacht, fishing boat, blossom, bloom, flower bed, flowerbed, foliage,
  greenery, underbrush, undergrowth, thicket, shrubbery, frond, reed, stalk, stem, sedge, crop, creeper, tendril, kelp, straw, haystack,
  seedling, sapling, lawn chair, lounge, tabletop, countertop, cot, bunk, sheet, quilt, duvet, bed sheet, crib, rack, bookcase, cupboard,
  kitchen cabinet, sideboard, drawer, candlelight, reading lamp, tablecloth, piece of cloth, mat, doormat, toilet bowl, bath, vial, phial,
  shot, tankard, amphora, jug, water jug, canned food, platter, package, parcel, tool kit, kit, wastebasket, schoolbag, tote bag, tote,
  carrier bag, wallet, cord, twig, thread, sledgehammer, broomstick, witch broom, felt-tip, power drill, document, contract, menu,
  sketchbook, magazine, journal, parchment, landscape painting, canvas, snapshot, notebook computer, computer screen, screen, mobile,
  landline, telephone receiver, stove, cooker, kitchen stove, car wheel, cog, clockwork, big wheel, tangerine, mandarin, clementine,
  satsuma, seed, nectarine, produce, gourd, ingredient, sweet potato, yam, chilli pepper, pea pod, corn cob, toadstool, fly agaric,
  pastry, gingerbread, tart, brownie, panini, wrap, fry, nacho, snack, skewer, serving, salad bowl, beef, pork, easter egg, eggshell, coffee cup, cup of tea,
  drinking water, drink, beverage, sparkling water, mineral water, orange juice, fruit juice, apple juice, soft drink, beer mug,
  beer glass, champagne flute, candy bar, whipped cream, frosting, icing, plush, figurine, block, lego, wooden horse, chess set, jigsaw,
  deck of cards, golden cup, award, idol, talisman, amulet, rollerblade, backboard, goalpost, bowling, bass guitar, badminton racket,
  soccer ball, fir, spruce, barn, hut, tower block, office building, lamppost, mineral, axe, puck, target, machinery, supercomputer,
  mainframe, amplifier, pendulum, dim sum, omelette, omelet, edible seaweed, iced coffee, cappuccino, meal, dinner, lunch, supper, trash`);

/** People who are known by their dress: somebody plain only stands for them. */
const costumed =
  list(`queen, princess, bride, waitress, ballerina, witch, king, prince, fisherman, cowboy, wizard, monk, knight, samurai, policeman,
  fireman, soldier, pirate, clown, astronaut, chef, nurse, doctor, santa claus, groom, priest, nun, ninja, viking, schoolgirl, schoolboy`);

const known = new WeakMap<CastKind, Map<string, boolean>>();
const spelt = (name: string): string => name.replaceAll(/[ -]/g, '_');

function decide(noun: string, { kind, words, family }: CastKind, { nouns }: WordNet): boolean {
  if (family === 'human' && costumed.has(noun) && spelt(noun) !== spelt(kind))
    return /^(man|woman|girl|boy|person|child)$/.test(kind) ? false : true;
  if (spelt(noun) === spelt(kind) || noun === words[0] || same.has(noun)) return true;
  const kinds = new Set([spelt(kind), spelt(words[0]!)].flatMap((name) => [...nouns.senses(name)]));
  const own = nouns.senses(spelt(noun));
  if (own.length === 0 || kinds.size === 0) return true;
  return (
    own.some((sense) => nouns.path(sense).some((step) => kinds.has(step))) ||
    [...kinds].some((sense) => nouns.path(sense).some((step) => own.includes(step)))
  );
}

/**
 * Whether a row is what a noun names and not only alike. A row may answer to nouns near its own (a nightingale is shown as a sparrow): they
 * are broader matches, unless WordNet puts one above the other or the name is a plain synonym.
 */
export function isTrueName(noun: string, row: CastKind, wordNet: WordNet): boolean {
  let names = known.get(row);
  if (names === undefined) known.set(row, (names = new Map()));
  let is = names.get(noun);
  if (is === undefined) names.set(noun, (is = decide(noun, row, wordNet)));
  return is;
}
