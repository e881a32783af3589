import type { SettingKind } from '../entry.ts';
import { rows } from './room-rows.ts';

/** Stages, halls of old, caves, cabins of vehicles, pools. */
export const roomsApart: readonly SettingKind[] = [
  ...rows('stage', 'hall', 'wood', [
    [
      'theatre-stage',
      [
        'stage',
        'theater',
        'theatre',
        'theatre stage',
        'theater stage',
        'opera house',
        'opera',
        'concert hall',
        'playhouse',
        'ballet stage',
        'circus',
        'catwalk',
        'runway show',
        'comedy club',
      ],
      { standsFor: ['theater', 'stage'] },
    ],
    [
      'concert-stage',
      [
        'concert stage',
        'concert',
        'rock concert',
        'music festival',
        'live show',
        'gig',
        'concert venue',
        'festival stage',
        'music hall',
        'dance floor',
      ],
    ],
    ['cinema', ['cinema', 'movie theater', 'movie theatre', 'movie house', 'planetarium', 'screening room'], { standsFor: ['cinema'] }],
    ['ballroom', ['ballroom', 'dance hall', 'grand ballroom', 'palace hall', 'mansion', 'grand hall'], { standsFor: ['ballroom'] }],
  ]),
  ...rows('museum', 'hall', 'stone', [
    [
      'castle-hall',
      ['castle hall', 'throne room', 'great hall', 'castle interior', 'royal court', 'royal hall', 'medieval hall'],
      { standsFor: ['hall'] },
    ],
    [
      'church-interior',
      ['church interior', 'church', 'cathedral', 'chapel', 'abbey', 'nave', 'basilica', 'altar'],
      { standsFor: ['church', 'place_of_worship'], room: 'church' },
    ],
    ['temple-interior', ['temple interior', 'pagoda interior', 'buddhist temple'], { room: 'temple' }],
  ]),
  ...rows('cave', 'hall', 'stone', [
    [
      'cave-interior',
      ['cave interior', 'inside a cave', 'underground cave', 'catacomb', 'tomb', 'mine shaft', 'burial chamber', 'crypt'],
      { standsFor: ['excavation'], room: 'cave' },
    ],
    ['tunnel', ['tunnel', 'underpass', 'sewer', 'railway tunnel', 'road tunnel', 'subway tunnel'], { standsFor: ['tunnel', 'passageway'] }],
  ]),
  ...rows('vehicle', 'room', 'wood', [
    [
      'car-interior',
      [
        'car interior',
        'inside of a car',
        'inside a car',
        'driver seat',
        'back seat',
        'front seat',
        'passenger seat',
        'windshield',
        'dashboard',
        'taxi interior',
        'car window',
      ],
    ],
    [
      'train-interior',
      [
        'train interior',
        'train car',
        'train carriage',
        'train compartment',
        'carriage',
        'subway car',
        'train window',
        'airplane cabin',
        'cable car',
        'inside a train',
      ],
    ],
    ['bus-interior', ['bus interior', 'inside a bus', 'school bus interior', 'tram interior', 'bus seat']],
    ['cockpit', ['cockpit', 'flight deck', 'airplane cockpit', 'pilot seat', 'wheelhouse', 'helicopter cockpit', 'flight simulator']],
    [
      'spaceship-interior',
      [
        'spaceship interior',
        'spacecraft interior',
        'starship',
        'spaceship corridor',
        'bridge of a spaceship',
        'space shuttle interior',
        'submarine interior',
      ],
      { room: 'spaceship' },
    ],
  ]),
  ...rows('pool', 'hall', 'stone', [
    [
      'indoor-pool',
      [
        'indoor pool',
        'swimming pool',
        'pool',
        'swimming hall',
        'indoor swimming pool',
        'aquatic center',
        'bathhouse',
        'hot tub',
        'jacuzzi',
      ],
      { standsFor: ['swimming_pool'] },
    ],
  ]),
];
