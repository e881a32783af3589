import type { SettingKind } from '../entry.ts';
import { rows } from './room-rows.ts';

/** Where people live, work, learn and eat. */
export const everydayRooms: readonly SettingKind[] = [
  ...rows('room', 'room', 'wood', [
    [
      'living-room',
      ['living room', 'room', 'lounge', 'sitting room', 'interior', 'apartment', 'parlor', 'parlour', 'den', 'flat', 'home', 'indoors'],
      { standsFor: ['room', 'living_room', 'apartment'] },
    ],
    ['bedroom', ['bedroom', 'hotel room', 'dormitory', 'guest room', 'bedchamber', 'motel room'], { standsFor: ['bedroom'] }],
    ['nursery', ['nursery', 'playroom', 'kids room', 'children room', 'child bedroom']],
    ['dining-room', ['dining room', 'dining hall', 'banquet hall', 'banquet'], { standsFor: ['dining_room'] }],
    [
      'hallway',
      [
        'hallway',
        'corridor',
        'hall',
        'passage',
        'passageway',
        'foyer',
        'entrance hall',
        'staircase',
        'hotel corridor',
        'apartment hallway',
      ],
      { standsFor: ['corridor', 'hallway'] },
    ],
    ['attic', ['attic', 'loft', 'basement', 'cellar', 'storeroom', 'storage room', 'closet', 'cabin'], { standsFor: ['attic'] }],
    ['library', ['library', 'bookstore', 'bookshop', 'study', 'reading room', 'archive', 'study room'], { standsFor: ['library'] }],
    ['recording-studio', ['recording studio', 'music studio', 'sound studio', 'radio studio', 'control room', 'television studio']],
  ]),
  ...rows('kitchen', 'room', 'stone', [
    ['kitchen', ['kitchen', 'kitchenette', 'galley', 'pantry', 'kitchen counter'], { standsFor: ['kitchen'] }],
  ]),
  ...rows('bath', 'room', 'stone', [
    [
      'bathroom',
      ['bathroom', 'restroom', 'toilet', 'washroom', 'shower', 'shower room', 'bath', 'bathtub', 'spa', 'sauna', 'lavatory'],
      { standsFor: ['bathroom'] },
    ],
  ]),
  ...rows('office', 'room', 'wood', [
    [
      'office',
      ['office', 'open office', 'newsroom', 'workspace', 'cubicle', 'bureau', 'call center', 'police station', 'post office'],
      { standsFor: ['office'] },
    ],
    ['meeting-room', ['conference room', 'meeting room', 'boardroom', 'conference hall', 'war room']],
    ['laboratory', ['laboratory', 'lab', 'science lab', 'chemistry lab', 'research lab', 'clean room'], { standsFor: ['laboratory'] }],
    [
      'hospital-room',
      [
        'hospital',
        'hospital room',
        'hospital ward',
        'clinic',
        'operating room',
        'operating theater',
        'ward',
        'emergency room',
        'doctor office',
        'nursing home',
      ],
      { standsFor: ['hospital', 'medical_building'] },
    ],
    [
      'workshop',
      [
        'workshop',
        'studio workshop',
        'woodshop',
        'carpentry',
        'smithy',
        'forge',
        'atelier',
        'art studio',
        'artist studio',
        'pottery',
        'toolshed',
      ],
      { standsFor: ['workshop', 'shop_floor'] },
    ],
  ]),
  ...rows('classroom', 'room', 'wood', [
    [
      'classroom',
      ['classroom', 'school', 'schoolroom', 'lecture hall', 'university', 'auditorium', 'kindergarten', 'college'],
      { standsFor: ['school', 'classroom', 'educational_institution'] },
    ],
  ]),
  ...rows('restaurant', 'room', 'wood', [
    ['bakery', ['bakery', 'bakehouse', 'patisserie', 'bake shop', 'boulangerie'], { standsFor: ['bakery'] }],
    [
      'restaurant',
      ['restaurant', 'diner', 'bistro', 'canteen', 'cafeteria', 'pizzeria', 'food court', 'brasserie', 'eatery', 'steakhouse', 'sushi bar'],
      { standsFor: ['restaurant'] },
    ],
    [
      'cafe',
      ['cafe', 'café', 'coffee shop', 'coffeehouse', 'tearoom', 'tea house', 'ice cream parlor', 'coffee bar'],
      { standsFor: ['cafe'] },
    ],
    [
      'bar',
      [
        'bar',
        'pub',
        'tavern',
        'saloon',
        'nightclub',
        'cocktail bar',
        'casino',
        'inn',
        'jazz club',
        'night club',
        'brewery',
        'disco',
        'speakeasy',
      ],
      { standsFor: ['barroom', 'saloon'] },
    ],
  ]),
];
