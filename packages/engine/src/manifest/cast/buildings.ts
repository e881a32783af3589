import type { CastKind } from '../entry.ts';
import { presets } from './preset.ts';

/** Houses, castles, temples, towers, bridges. */
const edifices: readonly CastKind[] = presets(
  { family: 'edifice', medium: 'ground', extent: [1, 1, 1], preset: {} },
  {
    cottage: { words: ['cottage', 'country cottage', 'thatched cottage', 'bungalow'], extent: [9, 7.33, 7.29] },
    farmhouse: { words: ['farmhouse', 'farm house', 'ranch house', 'farm', 'homestead'], extent: [12, 7.89, 8.37] },
    barn: { words: ['barn', 'red barn', 'stable', 'cowshed', 'granary'], extent: [10.7, 10.8, 14] },
    'log-cabin': {
      words: ['cabin', 'log cabin', 'log house', 'wooden cabin', 'lodge', 'chalet', 'shack', 'wooden house'],
      standsFor: ['cabin'],
      extent: [7.5, 5.67, 6.46],
      preset: { design: 'cabin' },
    },
    hut: { words: ['hut', 'mud hut', 'thatched hut', 'tribal hut', 'yurt'], standsFor: ['hovel'], extent: [5.4, 4.39, 5.4] },
    igloo: { words: ['igloo', 'snow hut'], extent: [3.9, 1.92, 4.8] },
    tent: { words: ['tent', 'camping tent', 'canvas tent'], standsFor: ['tent'], extent: [2.44, 1.1, 3.4] },
    teepee: { words: ['teepee', 'tipi', 'wigwam'], extent: [4.05, 5, 4.08] },
    treehouse: { words: ['treehouse', 'tree house'], extent: [7.48, 9.5, 6.94] },
    mansion: {
      words: ['mansion', 'manor', 'manor house', 'estate', 'country house', 'haunted house'],
      standsFor: ['mansion'],
      extent: [28, 12.3, 13.6],
    },
    villa: { words: ['villa', 'modern house', 'luxury house', 'beach house'], extent: [13.7, 7.53, 14] },
    townhouse: { words: ['townhouse', 'town house', 'row house', 'terraced house', 'brownstone'], extent: [14.5, 12.5, 9.09] },
    'apartment-building': {
      words: ['apartment building', 'apartment block', 'apartment', 'block of flats', 'residential building', 'condominium', 'tenement'],
      standsFor: ['apartment_building'],
      extent: [18.7, 25, 13.7],
      preset: { design: 'apartments' },
    },
    'office-building': {
      words: ['office building', 'office block', 'building', 'government building', 'bank', 'structure', 'architecture'],
      standsFor: ['building', 'structure'],
      extent: [25.4, 31, 21.5],
      preset: { design: 'office' },
    },
    'glass-tower': {
      words: ['glass tower', 'glass skyscraper', 'tall building', 'high rise', 'high-rise'],
      extent: [34.4, 157, 34.4],
    },
    'empire-state-building': {
      words: ['empire state building', 'art deco skyscraper', 'chrysler building'],
      extent: [64, 443, 46.2],
      preset: { design: 'empire-tower' },
    },
    school: {
      words: ['school', 'school building', 'schoolhouse', 'university', 'college'],
      standsFor: ['school'],
      extent: [27, 14.2, 13.1],
    },
    hospital: { words: ['hospital', 'clinic'], standsFor: ['hospital'], extent: [22, 21.2, 15.5] },
    factory: {
      words: ['factory', 'power plant', 'mill', 'refinery', 'plant building', 'industrial plant'],
      standsFor: ['plant', 'factory'],
      extent: [36, 34.6, 21.3],
    },
    warehouse: { words: ['warehouse', 'depot', 'hangar', 'storehouse'], standsFor: ['depository'], extent: [20.5, 9.77, 29] },
    shop: {
      words: ['shop', 'store', 'shop front', 'storefront', 'cafe building', 'bookshop', 'corner shop', 'boutique'],
      standsFor: ['mercantile_establishment'],
      extent: [6.92, 7.18, 9],
    },
    'market-stall': {
      words: ['market stall', 'stall', 'stand', 'booth', 'kiosk', 'fruit stand', 'food stall'],
      standsFor: ['stall', 'booth'],
      extent: [3.2, 2.82, 2.46],
    },
    'bus-stop': { words: ['bus stop', 'bus shelter'], extent: [4.6, 3.01, 1.58] },
    'phone-booth': {
      words: ['phone booth', 'telephone booth', 'telephone box', 'phone box', 'red phone booth'],
      extent: [1.01, 2.55, 1.01],
    },
    greenhouse: { words: ['greenhouse', 'glasshouse', 'hothouse'], extent: [3.77, 3.28, 6.3] },
    garage: { words: ['garage', 'car garage'], extent: [6.13, 4.64, 6.9] },
    hotel: { words: ['hotel', 'inn', 'motel', 'guesthouse'], extent: [21.3, 26, 15.2] },
    church: { words: ['church', 'chapel', 'steeple', 'village church'], standsFor: ['church'], extent: [7.83, 22.5, 18.4] },
    castle: { words: ['castle', 'fairy tale castle', 'medieval castle', 'chateau'], standsFor: ['castle'], extent: [29.8, 34, 28.7] },
    fortress: { words: ['fortress', 'fort', 'citadel', 'stronghold', 'alhambra'], standsFor: ['fortification'], extent: [30, 24.9, 29] },
    palace: { words: ['palace', 'royal palace', 'buckingham palace', 'winter palace'], standsFor: ['palace'], extent: [52, 23.7, 14] },
    cathedral: { words: ['cathedral', 'notre dame', 'minster', 'basilica', 'abbey'], extent: [23.4, 46, 39.5] },
    mosque: { words: ['mosque', 'minaret', 'hagia sophia', 'blue mosque'], standsFor: ['mosque'], extent: [27.9, 32, 24.9] },
    'taj-mahal': { words: ['taj mahal', 'mausoleum'], extent: [45.7, 42, 70] },
    pagoda: { words: ['pagoda', 'chinese tower'], extent: [9.08, 23, 10.4] },
    'eastern-temple': {
      words: ['temple', 'chinese temple', 'japanese temple', 'buddhist temple', 'forbidden city', 'shrine', 'monastery'],
      standsFor: ['temple'],
      extent: [22, 14.6, 16.7],
    },
    parthenon: { words: ['parthenon', 'greek temple', 'acropolis', 'roman temple'], extent: [19.1, 16.4, 35] },
    pyramid: { words: ['pyramid', 'egyptian pyramid', 'great pyramid'], standsFor: ['pyramid'], extent: [230, 146, 230] },
    'step-pyramid': {
      words: ['step pyramid', 'mayan temple', 'mayan pyramid', 'ziggurat', 'aztec temple', 'chichen itza'],
      extent: [33, 21.7, 33],
    },
    colosseum: {
      words: ['colosseum', 'arena', 'amphitheater', 'amphitheatre', 'coliseum', 'stadium'],
      standsFor: ['stadium'],
      extent: [190, 70.7, 160],
    },
    'eiffel-tower': {
      words: ['eiffel tower', 'lattice tower', 'tokyo tower', 'transmission tower'],
      extent: [99.9, 330, 99.9],
      preset: { design: 'lattice-tower' },
    },
    'clock-tower': {
      words: ['clock tower', 'big ben', 'elizabeth tower', 'bell tower', 'clocktower', 'tower'],
      standsFor: ['tower'],
      extent: [13.6, 96, 13.6],
    },
    'burj-khalifa': {
      words: ['burj khalifa', 'burj', 'khalifa', 'needle tower', 'burj al arab', 'shanghai tower'],
      extent: [110, 828, 99.1],
      preset: { design: 'needle-tower' },
    },
    'opera-house': { words: ['sydney opera house', 'opera house of sydney', 'shell roof'], extent: [215, 67, 118] },
    'leaning-tower': { words: ['leaning tower', 'leaning tower of pisa', 'tower of pisa'], extent: [23, 57, 20.7] },
    windmill: { words: ['windmill', 'dutch windmill', 'old mill'], extent: [15.3, 18, 8.69] },
    'wind-turbine': { words: ['wind turbine', 'turbine', 'wind farm'], extent: [77.2, 125, 13.2] },
    'water-tower': { words: ['water tower', 'water tank'], extent: [7.03, 17, 7.5] },
    'tv-tower': { words: ['television tower', 'cn tower', 'tv tower', 'radio tower', 'space needle'], extent: [48.4, 553, 48.4] },
    'control-tower': { words: ['control tower', 'air traffic control tower', 'watchtower'], extent: [12, 30, 12] },
    'triumphal-arch': {
      words: ['arch', 'triumphal arch', 'arc de triomphe', 'archway', 'india gate'],
      standsFor: ['arch'],
      extent: [45.7, 50, 23.6],
    },
    torii: { words: ['torii', 'torii gate', 'shinto gate'], extent: [6.8, 5.65, 0.862] },
    'city-gate': {
      words: ['city gate', 'castle gate', 'gatehouse', 'town gate', 'portcullis'],
      extent: [18, 12.7, 5.49],
      actions: ['open', 'close'],
    },
    'eastern-gate': { words: ['chinatown gate', 'paifang', 'temple gate'], extent: [11, 8.4, 3.6] },
    'stone-bridge': { words: ['bridge', 'stone bridge', 'arch bridge', 'old bridge'], standsFor: ['bridge'], extent: [24, 5.6, 6] },
    'suspension-bridge': {
      words: ['suspension bridge', 'golden gate bridge', 'golden gate', 'brooklyn bridge', 'tower bridge', 'highway bridge'],
      extent: [150, 51.8, 14.9],
    },
    'wooden-bridge': { words: ['wooden bridge', 'footbridge', 'small bridge', 'rope bridge'], extent: [8.3, 2.7, 2.17] },
    pier: {
      words: ['pier', 'dock', 'jetty', 'wooden pier', 'boardwalk', 'wharf', 'quay'],
      standsFor: ['platform'],
      extent: [2.8, 2.12, 14.6],
    },
    well: { words: ['well', 'stone well', 'wishing well', 'water well'], extent: [2.47, 3, 1.89] },
    sandcastle: { words: ['sandcastle', 'sand castle'], extent: [1.1, 0.66, 1.1] },
    'gingerbread-house': { words: ['gingerbread house', 'candy house'], extent: [0.36, 0.264, 0.36], preset: { design: 'gingerbread' } },
    'dog-house': { words: ['dog house', 'doghouse', 'kennel', 'dog kennel'], extent: [1.16, 1.11, 1.44] },
    birdhouse: { words: ['birdhouse', 'bird house', 'nesting box', 'nest box'], extent: [0.357, 1.91, 0.37] },
    beehive: { words: ['beehive', 'hive', 'bee hive', 'apiary'], extent: [0.8, 1.09, 0.728] },
    'brick-oven': {
      words: [
        'brick oven',
        'pizza oven',
        'stone oven',
        'bread oven',
        'baking oven',
        'wood-fired oven',
        'wood fired oven',
        'clay oven',
        'kiln',
      ],
      extent: [1.84, 2.31, 1.71],
    },
    dollhouse: { words: ['dollhouse', 'doll house', "doll's house"], extent: [0.948, 1, 0.371] },
    observatory: { words: ['observatory', 'planetarium', 'telescope dome'], extent: [10.2, 10.3, 10.8] },
  },
);

/** Fences, walls, gates, doors, stairs. */
const barriers: readonly CastKind[] = presets(
  { family: 'barrier', medium: 'ground', extent: [1, 1, 1], preset: {} },
  {
    'wooden-fence': {
      words: ['fence', 'wooden fence', 'farm fence', 'rail fence'],
      standsFor: ['fence', 'barrier'],
      extent: [4.7, 1.33, 0.2],
    },
    'picket-fence': { words: ['picket fence', 'white fence', 'white picket fence', 'garden fence'], extent: [3.84, 1.16, 0.196] },
    'iron-fence': { words: ['iron fence', 'metal fence'], extent: [4.2, 2.08, 0.454] },
    'chain-fence': { words: ['chain-link fence', 'wire fence', 'chain link fence', 'barbed wire fence'], extent: [4, 2.06, 0.0768] },
    'stone-wall': { words: ['stone wall', 'dry stone wall', 'wall'], standsFor: ['wall'], extent: [4, 1.18, 0.559] },
    'brick-wall': { words: ['brick wall', 'brick'], extent: [4.1, 2.05, 0.352] },
    gate: {
      words: ['gate', 'iron gate', 'garden gate', 'entrance', 'wrought iron gate'],
      standsFor: ['gate'],
      extent: [3.7, 2.6, 0.617],
      actions: ['open', 'close'],
    },
    'farm-gate': { words: ['farm gate', 'wooden gate', 'field gate'], extent: [3.5, 1.5, 0.2], actions: ['open', 'close'] },
    door: {
      words: ['door', 'front door', 'wooden door', 'doorway', 'house door', 'exit'],
      standsFor: ['door'],
      extent: [1.4, 2.42, 0.28],
      actions: ['open', 'close'],
    },
    'arched-door': {
      words: ['arched door', 'castle door', 'medieval door', 'dungeon door', 'old door'],
      extent: [2.2, 3.1, 0.5],
      actions: ['open', 'close'],
    },
    window: {
      words: ['window', 'window frame', 'windowpane', 'open window', 'windowsill', 'window sill', 'window ledge'],
      standsFor: ['window', 'framework'],
      extent: [1.56, 1.56, 0.36],
      preset: { design: 'garden-window' },
      actions: ['open', 'close'],
    },
    stairs: {
      words: ['stairs', 'stair', 'staircase', 'stairway', 'step', 'steps', 'flight of stairs'],
      standsFor: ['stairway', 'step'],
      extent: [1.97, 3.16, 3.6],
    },
    'spiral-stairs': { words: ['spiral staircase', 'spiral stairs', 'winding stairs'], extent: [2.1, 4.97, 2.1] },
    railing: { words: ['railing', 'balustrade', 'banister', 'handrail'], standsFor: ['barrier'], extent: [3.4, 1.18, 0.452] },
    chimney: { words: ['chimney', 'smokestack', 'chimney stack'], extent: [1.24, 3, 1.04] },
    balcony: { words: ['balcony', 'porch balcony', 'terrace balcony'], extent: [3.6, 3.2, 1.81] },
    rooftop: {
      words: ['roof', 'rooftop', 'house roof', 'tiled roof'],
      standsFor: ['roof'],
      extent: [6.2, 3.07, 5.8],
      preset: { design: 'roof' },
    },
  },
);

/** Statues, fountains, columns, graves. */
const monuments: readonly CastKind[] = presets(
  { family: 'monument', medium: 'ground', extent: [1, 1, 1], preset: {} },
  {
    monument: { words: ['monument', 'stone statue', 'statue on a pedestal'], extent: [1.24, 3.4, 1.24], preset: { design: 'statue' } },
    'bronze-statue': { words: ['bronze statue', 'memorial'], extent: [1.23, 3.2, 1.23] },
    figurine: { words: ['figurine', 'statuette', 'trophy figure'], extent: [0.121, 0.3, 0.111] },
    sculpture: {
      words: ['sculpture', 'modern sculpture', 'abstract sculpture', 'artwork sculpture'],
      standsFor: ['sculpture'],
      extent: [1.31, 2.6, 1.07],
    },
    pedestal: { words: ['pedestal', 'plinth', 'podium', 'stand base'], standsFor: ['base'], extent: [0.945, 1.1, 0.945] },
    fountain: { words: ['fountain', 'water fountain', 'stone fountain'], standsFor: ['fountain'], extent: [4.6, 2.52, 4.6] },
    column: {
      words: ['column', 'pillar', 'stone column', 'greek column', 'marble column'],
      standsFor: ['column'],
      extent: [1.12, 5, 1.12],
    },
    ruins: { words: ['ruin', 'ancient ruin', 'ruins', 'remains', 'roman ruin', 'petra', 'machu picchu'], extent: [9, 7.3, 7.59] },
    obelisk: { words: ['obelisk', 'washington monument'], extent: [4.38, 18, 4.38] },
    stonehenge: { words: ['stonehenge', 'stone circle', 'megalith'], extent: [29.2, 7.4, 30] },
    gravestone: { words: ['gravestone', 'tombstone', 'headstone', 'grave', 'graveyard stone'], extent: [0.901, 1.02, 0.535] },
    tomb: { words: ['tomb', 'sarcophagus', 'crypt', 'burial chamber', 'stone coffin'], standsFor: ['grave'], extent: [2.6, 1.54, 1.5] },
    totem: { words: ['totem', 'totem pole'], extent: [3.26, 4.6, 1.41] },
    moai: { words: ['moai', 'easter island head', 'easter island statue'], extent: [1.75, 3.6, 1.51] },
    sphinx: { words: ['sphinx', 'great sphinx'], extent: [8.57, 9.12, 20] },
    globe: { words: ['globe', 'desk globe', 'world globe', 'terrestrial globe'], extent: [0.34, 0.46, 0.303] },
    'stone-cross': { words: ['cross', 'stone cross', 'crucifix'], extent: [1.5, 3.2, 1], preset: { design: 'cross' } },
    redeemer: {
      words: ['christ the redeemer', 'christ statue', 'jesus statue', 'statue of christ', 'cristo redentor'],
      extent: [28, 38, 8],
    },
    'statue-of-liberty': { words: ['statue of liberty', 'lady liberty'], extent: [32.3, 93, 32.3], preset: { design: 'liberty' } },
  },
);

/** Houses, towers, castles, bridges, monuments, fences, doors. */
export const buildings: readonly CastKind[] = [...edifices, ...barriers, ...monuments];
