import type { SettingKind } from '../entry.ts';

type Row = readonly [kind: string, words: readonly string[], extra?: { readonly standsFor?: readonly string[]; readonly room?: string }];

/** Rows of rooms that sound alike. */
function rows(ambience: string, space: SettingKind['space'], ground: SettingKind['ground'], list: readonly Row[]): SettingKind[] {
  return list.map(([kind, words, { standsFor, room = kind } = {}]) => ({
    kind,
    family: 'interior',
    preset: { room },
    ambience: [ambience],
    space,
    ground,
    words,
    ...(standsFor ? { standsFor } : {}),
  }));
}

/** Rooms, halls and other places under a roof. */
export const indoors: readonly SettingKind[] = [
  ...rows('room', 'room', 'wood', [
    ['living-room', ['living room', 'room', 'lounge', 'sitting room', 'interior', 'apartment', 'parlor', 'parlour', 'den', 'flat', 'home', 'indoors'], { standsFor: ['room', 'living_room', 'apartment'] }],
    ['bedroom', ['bedroom', 'hotel room', 'nursery', 'dormitory', 'guest room', 'bedchamber', 'motel room'], { standsFor: ['bedroom'] }],
    ['dining-room', ['dining room', 'dining hall', 'banquet hall', 'banquet'], { standsFor: ['dining_room'] }],
    ['hallway', ['hallway', 'corridor', 'hall', 'passage', 'passageway', 'foyer', 'entrance hall', 'staircase', 'hotel corridor', 'apartment hallway'], { standsFor: ['corridor', 'hallway'] }],
    ['attic', ['attic', 'loft', 'basement', 'cellar', 'storeroom', 'storage room', 'closet', 'cabin'], { standsFor: ['attic'] }],
    ['library', ['library', 'bookstore', 'bookshop', 'study', 'reading room', 'archive', 'study room'], { standsFor: ['library'] }],
    ['recording-studio', ['recording studio', 'music studio', 'sound studio', 'radio studio', 'control room', 'television studio']],
  ]),
  ...rows('kitchen', 'room', 'stone', [['kitchen', ['kitchen', 'kitchenette', 'galley', 'pantry', 'kitchen counter'], { standsFor: ['kitchen'] }]]),
  ...rows('bath', 'room', 'stone', [['bathroom', ['bathroom', 'restroom', 'toilet', 'washroom', 'shower', 'shower room', 'bath', 'bathtub', 'spa', 'sauna', 'lavatory'], { standsFor: ['bathroom'] }]]),
  ...rows('office', 'room', 'wood', [
    ['office', ['office', 'open office', 'newsroom', 'workspace', 'cubicle', 'bureau', 'call center', 'police station', 'post office'], { standsFor: ['office'] }],
    ['meeting-room', ['conference room', 'meeting room', 'boardroom', 'courtroom', 'court room', 'conference hall', 'war room']],
    ['laboratory', ['laboratory', 'lab', 'science lab', 'chemistry lab', 'research lab', 'clean room'], { standsFor: ['laboratory'] }],
    ['hospital-room', ['hospital', 'hospital room', 'hospital ward', 'clinic', 'operating room', 'operating theater', 'ward', 'emergency room', 'doctor office', 'nursing home'], { standsFor: ['hospital', 'medical_building'] }],
    ['workshop', ['workshop', 'studio workshop', 'woodshop', 'carpentry', 'smithy', 'forge', 'atelier', 'art studio', 'artist studio', 'pottery', 'toolshed'], { standsFor: ['workshop', 'shop_floor'] }],
  ]),
  ...rows('classroom', 'room', 'wood', [['classroom', ['classroom', 'school', 'schoolroom', 'lecture hall', 'university', 'auditorium', 'kindergarten', 'college'], { standsFor: ['school', 'classroom', 'educational_institution'] }]]),
  ...rows('restaurant', 'room', 'wood', [
    ['restaurant', ['restaurant', 'diner', 'bistro', 'canteen', 'cafeteria', 'pizzeria', 'food court', 'brasserie', 'eatery', 'steakhouse', 'sushi bar'], { standsFor: ['restaurant'] }],
    ['cafe', ['cafe', 'café', 'coffee shop', 'coffeehouse', 'bakery', 'tearoom', 'tea house', 'ice cream parlor', 'patisserie', 'coffee bar'], { standsFor: ['cafe'] }],
    ['bar', ['bar', 'pub', 'tavern', 'saloon', 'nightclub', 'cocktail bar', 'casino', 'inn', 'jazz club', 'night club', 'brewery', 'disco', 'speakeasy'], { standsFor: ['barroom', 'saloon'] }],
  ]),
  ...rows('shop', 'room', 'stone', [
    ['shop', ['shop', 'store', 'boutique', 'pharmacy', 'drugstore', 'grocery', 'toy store', 'corner shop', 'gift shop', 'clothing store', 'convenience store', 'pet shop', 'barbershop', 'salon'], { standsFor: ['shop', 'mercantile_establishment'] }],
    ['supermarket', ['supermarket', 'grocery store', 'hypermarket', 'supermarket aisle', 'grocery aisle', 'aisle'], { standsFor: ['supermarket'] }],
  ]),
  ...rows('shop', 'hall', 'stone', [
    ['indoor-market', ['market', 'marketplace', 'market hall', 'bazaar', 'indoor market', 'covered market', 'souk', 'food market', 'fish market', 'farmers market', 'fruit stand', 'market stall'], { room: 'market' }],
    ['mall', ['mall', 'shopping mall', 'shopping center', 'shopping centre', 'department store', 'arcade'], { standsFor: ['shopping_center'] }],
    ['lobby', ['lobby', 'hotel lobby', 'reception', 'hotel', 'bank', 'waiting room', 'atrium']],
  ]),
  ...rows('museum', 'hall', 'wood', [
    ['museum', ['museum', 'exhibition', 'exhibition hall', 'art museum', 'natural history museum'], { standsFor: ['museum', 'depository'] }],
    ['art-gallery', ['art gallery', 'gallery', 'picture gallery', 'showroom'], { standsFor: ['gallery'] }],
  ]),
  ...rows('station', 'hall', 'stone', [
    ['subway-station', ['subway station', 'subway', 'metro station', 'metro', 'underground station', 'subway platform', 'tube station', 'platform']],
    ['train-station', ['train station', 'railway station', 'station', 'railroad station', 'train platform', 'bus station', 'terminal', 'depot'], { standsFor: ['terminal', 'depot'] }],
    ['airport', ['airport', 'airport terminal', 'airport lounge', 'departure lounge', 'departure hall', 'airport gate'], { standsFor: ['airport'] }],
  ]),
  ...rows('room', 'room', 'stone', [
    ['elevator', ['elevator', 'lift', 'elevator lobby', 'elevator car']],
    ['prison-cell', ['prison', 'prison cell', 'jail', 'jail cell', 'cell', 'dungeon', 'jailhouse', 'cage room'], { standsFor: ['correctional_institution', 'cell'] }],
    ['garage', ['garage', 'car workshop', 'repair shop', 'auto repair shop', 'underground garage', 'shed', 'bunker'], { standsFor: ['garage'] }],
  ]),
  ...rows('machine', 'hall', 'stone', [
    ['factory', ['factory', 'assembly line', 'plant hall', 'mill', 'works', 'production line', 'industrial plant', 'foundry', 'power plant', 'engine room', 'factory floor'], { standsFor: ['factory', 'plant'] }],
    ['warehouse', ['warehouse', 'storehouse', 'storage facility', 'hangar', 'distribution center', 'depot hall', 'server room', 'data center'], { standsFor: ['warehouse', 'storehouse'] }],
  ]),
  ...rows('gym', 'hall', 'wood', [
    ['gym', ['gym', 'fitness center', 'fitness studio', 'weight room', 'gymnasium', 'dance studio', 'yoga studio', 'dojo', 'boxing gym'], { standsFor: ['gymnasium'] }],
    ['locker-room', ['locker room', 'changing room', 'dressing room']],
  ]),
  ...rows('stage', 'hall', 'wood', [
    ['theatre-stage', ['stage', 'theater', 'theatre', 'theatre stage', 'theater stage', 'opera house', 'opera', 'concert hall', 'playhouse', 'ballet stage', 'circus', 'catwalk', 'runway show', 'comedy club'], { standsFor: ['theater', 'stage'] }],
    ['concert-stage', ['concert stage', 'concert', 'rock concert', 'music festival', 'live show', 'gig', 'concert venue', 'festival stage', 'music hall', 'dance floor']],
    ['cinema', ['cinema', 'movie theater', 'movie theatre', 'movie house', 'planetarium', 'screening room'], { standsFor: ['cinema'] }],
    ['ballroom', ['ballroom', 'dance hall', 'grand ballroom', 'palace hall', 'mansion', 'grand hall'], { standsFor: ['ballroom'] }],
  ]),
  ...rows('museum', 'hall', 'stone', [
    ['castle-hall', ['castle hall', 'throne room', 'great hall', 'castle interior', 'royal court', 'royal hall', 'medieval hall'], { standsFor: ['hall'] }],
    ['church-interior', ['church interior', 'church', 'cathedral', 'chapel', 'abbey', 'nave', 'basilica', 'altar'], { standsFor: ['church', 'place_of_worship'], room: 'church' }],
    ['temple-interior', ['temple interior', 'pagoda interior', 'buddhist temple'], { room: 'temple' }],
  ]),
  ...rows('cave', 'hall', 'stone', [
    ['cave-interior', ['cave interior', 'inside a cave', 'underground cave', 'catacomb', 'tomb', 'mine shaft', 'burial chamber', 'crypt'], { standsFor: ['excavation'], room: 'cave' }],
    ['tunnel', ['tunnel', 'underpass', 'sewer', 'railway tunnel', 'road tunnel', 'subway tunnel'], { standsFor: ['tunnel', 'passageway'] }],
  ]),
  ...rows('vehicle', 'room', 'wood', [
    ['car-interior', ['car interior', 'inside of a car', 'inside a car', 'driver seat', 'back seat', 'front seat', 'passenger seat', 'windshield', 'dashboard', 'taxi interior', 'car window']],
    ['train-interior', ['train interior', 'train car', 'train carriage', 'train compartment', 'carriage', 'subway car', 'train window', 'airplane cabin', 'cable car', 'inside a train']],
    ['bus-interior', ['bus interior', 'inside a bus', 'school bus interior', 'tram interior', 'bus seat']],
    ['cockpit', ['cockpit', 'flight deck', 'airplane cockpit', 'pilot seat', 'wheelhouse', 'helicopter cockpit', 'flight simulator']],
    ['spaceship-interior', ['spaceship interior', 'spacecraft interior', 'starship', 'spaceship corridor', 'bridge of a spaceship', 'space shuttle interior', 'submarine interior'], { room: 'spaceship' }],
  ]),
  ...rows('pool', 'hall', 'stone', [['indoor-pool', ['indoor pool', 'swimming pool', 'pool', 'swimming hall', 'indoor swimming pool', 'aquatic center', 'bathhouse', 'hot tub', 'jacuzzi'], { standsFor: ['swimming_pool'] }]]),
]; // prettier-ignore
