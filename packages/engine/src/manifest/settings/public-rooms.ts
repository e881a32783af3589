import type { SettingKind } from '../entry.ts';
import { rows } from './room-rows.ts';

/** Where people buy, look, wait, are locked up, make things and train. */
export const publicRooms: readonly SettingKind[] = [
  ...rows('shop', 'room', 'stone', [
    [
      'shop',
      [
        'shop',
        'store',
        'boutique',
        'pharmacy',
        'drugstore',
        'grocery',
        'toy store',
        'corner shop',
        'gift shop',
        'clothing store',
        'convenience store',
        'pet shop',
      ],
      { standsFor: ['shop', 'mercantile_establishment'] },
    ],
    ['barbershop', ['barbershop', 'barber shop', 'hair salon', 'salon', 'hairdresser salon', 'beauty salon']],
    [
      'supermarket',
      ['supermarket', 'grocery store', 'hypermarket', 'supermarket aisle', 'grocery aisle', 'aisle'],
      { standsFor: ['supermarket'] },
    ],
  ]),
  ...rows('shop', 'hall', 'stone', [
    ['indoor-market', ['market hall', 'indoor market', 'bazaar hall', 'covered market', 'food market', 'fish market'], { room: 'market' }],
    [
      'mall',
      ['mall', 'shopping mall', 'shopping center', 'shopping centre', 'department store', 'arcade'],
      { standsFor: ['shopping_center'] },
    ],
    ['lobby', ['lobby', 'hotel lobby', 'reception', 'hotel', 'bank', 'waiting room', 'atrium']],
  ]),
  ...rows('museum', 'hall', 'wood', [
    [
      'museum',
      ['museum', 'exhibition', 'exhibition hall', 'art museum', 'natural history museum'],
      { standsFor: ['museum', 'depository'] },
    ],
    ['art-gallery', ['art gallery', 'gallery', 'picture gallery', 'showroom'], { standsFor: ['gallery'] }],
  ]),
  ...rows('station', 'hall', 'stone', [
    [
      'subway-station',
      ['subway station', 'subway', 'metro station', 'metro', 'underground station', 'subway platform', 'tube station', 'platform'],
    ],
    [
      'train-station',
      ['train station', 'railway station', 'station', 'railroad station', 'train platform', 'bus station', 'terminal', 'depot'],
      { standsFor: ['terminal', 'depot'] },
    ],
    [
      'airport',
      ['airport', 'airport terminal', 'airport lounge', 'departure lounge', 'departure hall', 'airport gate'],
      { standsFor: ['airport'] },
    ],
  ]),
  ...rows('room', 'hall', 'wood', [['courtroom', ['courtroom', 'court room', 'courthouse', 'tribunal', 'court of law']]]),
  ...rows('garden', 'room', 'stone', [['greenhouse', ['greenhouse', 'conservatory', 'glasshouse', 'hothouse', 'orangery']]]),
  ...rows('room', 'room', 'stone', [
    ['elevator', ['elevator', 'lift', 'elevator lobby', 'elevator car']],
    [
      'prison-cell',
      ['prison', 'prison cell', 'jail', 'jail cell', 'cell', 'dungeon', 'jailhouse', 'cage room'],
      { standsFor: ['correctional_institution', 'cell'] },
    ],
    [
      'garage',
      ['garage', 'car workshop', 'repair shop', 'auto repair shop', 'underground garage', 'shed', 'bunker'],
      { standsFor: ['garage'] },
    ],
  ]),
  ...rows('machine', 'hall', 'stone', [
    [
      'factory',
      [
        'factory',
        'assembly line',
        'plant hall',
        'mill',
        'works',
        'production line',
        'industrial plant',
        'foundry',
        'power plant',
        'engine room',
        'factory floor',
      ],
      { standsFor: ['factory', 'plant'] },
    ],
    [
      'warehouse',
      ['warehouse', 'storehouse', 'storage facility', 'hangar', 'distribution center', 'depot hall'],
      { standsFor: ['warehouse', 'storehouse'] },
    ],
  ]),
  ...rows('machine', 'room', 'stone', [['server-room', ['server room', 'data center', 'data centre', 'server farm', 'computer room']]]),
  ...rows('gym', 'hall', 'wood', [
    [
      'gym',
      [
        'gym',
        'fitness center',
        'fitness studio',
        'weight room',
        'gymnasium',
        'dance studio',
        'yoga studio',
        'dojo',
        'boxing gym',
        'boxing ring',
        'wrestling ring',
      ],
      { standsFor: ['gymnasium'] },
    ],
    ['locker-room', ['locker room', 'changing room', 'dressing room']],
  ]),
];
