const rows: readonly (readonly [type: string, names: string])[] = [
  [
    'skyscraper',
    'burj khalifa|burj al arab|empire state building|shanghai tower|taipei 101|one world trade center|petronas towers|the shard|chrysler building',
  ],
  [
    'city',
    'new york|los angeles|san francisco|hong kong|las vegas|new orleans|mexico city|rio de janeiro|buenos aires|cape town|new delhi|kuala lumpur|st petersburg|tel aviv|abu dhabi|san diego|sao paulo',
  ],
  ['palace', 'forbidden city|versailles|potala|winter palace|alhambra|topkapi'],
  ['tower', 'eiffel tower|big ben|elizabeth tower|leaning tower of pisa|tower of pisa|space needle|cn tower|tokyo tower|oriental pearl'],
  ['mausoleum', 'taj mahal|terracotta army'],
  ['amphitheater', 'colosseum|coliseum'],
  ['statue', 'statue of liberty|lady liberty|christ the redeemer|moai|sphinx|great sphinx'],
  ['wall', 'great wall|great wall of china'],
  ['square', 'times square|piccadilly circus|shibuya crossing|shibuya|red square|tiananmen|trafalgar square|st peters square'],
  ['mountain', 'mount fuji|mt fuji|fuji|mount everest|everest|matterhorn|mont blanc|kilimanjaro|mount rushmore|table mountain'],
  ['bridge', 'golden gate|golden gate bridge|tower bridge|brooklyn bridge|charles bridge'],
  ['opera house', 'sydney opera house|opera garnier'],
  ['temple', 'angkor wat|parthenon|acropolis|borobudur|pantheon|senso-ji'],
  ['ruins', 'machu picchu|petra|chichen itza|pompeii|palmyra'],
  ['cathedral', 'notre dame|sagrada familia|st basil|duomo|westminster abbey'],
  ['castle', 'neuschwanstein|edinburgh castle|himeji|kremlin|tower of london'],
  ['museum', 'louvre|british museum|guggenheim|uffizi'],
  ['waterfall', 'niagara|niagara falls|victoria falls|iguazu|iguazu falls'],
  ['canyon', 'grand canyon|antelope canyon'],
  ['rock', 'uluru|ayers rock|gibraltar'],
  ['stone circle', 'stonehenge'],
  ['pyramid', 'giza|pyramids of giza|great pyramid'],
  ['ferris wheel', 'london eye|singapore flyer'],
  ['galaxy', 'andromeda'],
  ['desert', 'sahara|gobi|mojave|namib'],
  ['forest', 'amazon|black forest|sherwood'],
];

const typeOf = new Map(rows.flatMap(([type, names]) => names.split('|').map((name) => [name, type] as const)));

/** The landmarks that are known by name, in small letters. */
export const placeNames: readonly string[] = [...typeOf.keys()];

/** The name of the landmark at the beginning of a noun, if it is one. */
export const placeNameIn = (noun: string): string | undefined => placeNames.find((name) => noun === name || noun.startsWith(`${name} `));

/** A landmark known by name with the word for what it is: `burj khalifa skyscraper`. Other nouns stay as they are. */
export function withPlaceType(noun: string): string {
  const type = typeOf.get(noun);
  return type === undefined || noun.endsWith(type) || noun.startsWith(type) ? noun : `${noun} ${type}`;
}
