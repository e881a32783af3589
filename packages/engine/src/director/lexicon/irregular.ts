const pairs = (text: string): ReadonlyMap<string, string> => {
  const words = text.trim().split(/\s+/);
  return new Map(words.flatMap((word, index) => (index % 2 === 0 ? [[word, words[index + 1]!] as const] : [])));
};

/** Irregular plurals and their singulars. Words that are always plural stand for themselves. */
export const irregularNouns: ReadonlyMap<string, string> = pairs(`
  men man women woman children child people person feet foot teeth tooth geese goose mice mouse oxen ox wolves wolf
  leaves leaf knives knife loaves loaf shelves shelf calves calf halves half wives wife dice die cacti cactus fungi fungus
  fishermen fisherman firemen fireman policemen policeman snowmen snowman businessmen businessman cowboys cowboy
  gentlemen gentleman horsemen horseman elves elf scarves scarf hooves hoof thieves thief dwarves dwarf
  scissors scissors glasses glasses sunglasses sunglasses goggles goggles clothes clothes jeans jeans pants pants
  shorts shorts trousers trousers pajamas pajamas binoculars binoculars headphones headphones tongs tongs pliers pliers
  skis ski dominoes domino potatoes potato tomatoes tomato heroes hero echoes echo volcanoes volcano mosquitoes mosquito buses bus
  lenses lens axes axe bases base taxis taxi species species news news stairs stairs ruins ruins mars mars series series bus bus gas gas lens lens canvas canvas
  cookies cookie movies movie zombies zombie selfies selfie genies genie ties tie pies pie waves wave caves cave
  gloves glove sleeves sleeve doves dove olives olive stoves stove graves grave hives hive valves valve slaves slave
  woods woods nebulae nebula supernovae supernova antennae antenna octopi octopus cherubim cherub bacteria bacterium larvae larva algae alga
  shoes shoe canoes canoe toes toe horses horse houses house roses rose noses nose vases vase bridges bridge
`);

/** Irregular verb forms and their base forms. */
export const irregularVerbs: ReadonlyMap<string, string> = pairs(`
  ran run running run sat sit sitting sit swam swim swum swim flew fly flown fly flies fly ate eat eaten eat took take taken take
  stood stand drove drive driven drive rode ride ridden ride fell fall fallen fall threw throw thrown throw caught catch
  broke break broken break rose rise risen rise wore wear worn wear held hold hung hang blew blow blown blow grew grow grown grow
  lay lie lain lie lying lie laid lay began begin begun begin came come went go gone go goes go got get gotten get made make
  gave give given give saw see seen see sang sing sung sing drank drink drunk drink shot shoot fought fight wove weave woven weave
  bent bend spun spin swung swing slid slide shone shine froze freeze frozen freeze stuck stick wound wind crept creep
  leapt leap lit light fed feed led lead left leave put put cut cut set set hit hit shut shut spread spread burst burst
  drew draw drawn draw built build bit bite bitten bite hid hide hidden hide woke wake woken wake awoke awake told tell said say
  says say spoke speak spoken speak felt feel found find became become met meet heard hear struck strike stricken strike
  chose choose chosen choose lost lose brought bring taught teach thought think won win sent send spent spend swept sweep
  tore tear torn tear tried try carried carry dried dry forgot forget forgotten forget shown show wrote write written write
  knew know known know sprang spring sprung spring stole steal stolen steal paid pay fled flee dug dig dove dive shook shake
  shaken shake kept keep slept sleep wept weep clung cling flung fling sank sink sunk sink shrank shrink shrunk shrink
  did do done do does do had have has have having have dying die tying tie lying lie vying vie sought seek sold sell
  bound bind ground grind split split sped speed strode stride trod tread swore swear bore bear born bear borne bear
  underwent undergo overtook overtake shed shed slit slit knelt kneel dreamt dream burnt burn bled bleed bred breed
  wearing wear standing stand dancing dance
`);
