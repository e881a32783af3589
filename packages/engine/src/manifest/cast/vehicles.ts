import type { CastKind } from '../entry.ts';
import { presets } from './preset.ts';
import { planes, spacecraft } from './flying-machines.ts';
import { boats, sail } from './watercraft.ts';

const carActions = { actions: ['drive', 'pass-by', 'honk'], voice: 'engine' } as const;

const car = { family: 'car', medium: 'ground', ...carActions } as const;

/** Cars, vans, buses and trucks with a painted body. */
const cars: readonly CastKind[] = presets(
  { ...car, extent: [1.8, 1.45, 4.4] },
  {
    car: {
      words: ['car', 'automobile', 'sedan', 'auto', 'vehicle', 'hatchback', 'saloon', 'motorcar'],
      standsFor: ['car'],
      standsInFor: ['motor_vehicle', 'self-propelled_vehicle'],
      preset: { body: 'sedan' },
    },
    'sports-car': {
      words: ['sports car', 'supercar', 'sportscar', 'coupe', 'muscle car', 'ferrari', 'lamborghini', 'porsche'],
      extent: [1.9, 1.2, 4.4],
      preset: { body: 'sports', colour: '#c3201c' },
    },
    taxi: {
      words: ['taxi', 'cab', 'taxicab', 'yellow cab', 'taxi cab'],
      extent: [1.8, 1.6, 4.5],
      preset: { body: 'sedan', sign: 'taxi', colour: '#f2c418' },
    },
    'police-car': {
      words: ['police car', 'patrol car', 'police cruiser', 'cop car', 'squad car'],
      extent: [1.8, 1.6, 4.6],
      preset: { body: 'sedan', sign: 'police', colour: '#e8ebee' },
    },
    suv: {
      words: ['suv', 'off-roader', 'land rover', 'sport utility vehicle', 'crossover', 'station wagon', 'land cruiser'],
      extent: [1.94, 1.86, 4.7],
      preset: { body: 'suv', fixture: 'rack' },
    },
    'vintage-car': {
      words: ['vintage car', 'classic car', 'old car', 'antique car', 'oldtimer', 'beetle car', 'retro car'],
      extent: [1.76, 1.56, 4.2],
      preset: { body: 'vintage', fixture: 'chrome', colour: '#3f6f7a' },
    },
    convertible: {
      words: ['convertible', 'cabriolet', 'roadster', 'cabrio'],
      extent: [1.86, 1.4, 4.4],
      preset: { body: 'convertible', fixture: 'open', colour: '#b02a1e' },
    },
    limousine: {
      words: ['limousine', 'limo', 'stretch limo'],
      extent: [1.84, 1.46, 8.2],
      preset: { body: 'limousine', colour: '#0d0d0f' },
    },
    wreck: {
      words: ['wreck', 'car wreck', 'wrecked car', 'rusty car', 'crashed car', 'junk car'],
      extent: [3, 1.45, 5.6],
      actions: [],
      preset: { body: 'sedan', sign: 'wreck', fixture: 'wreck', colour: '#5a6a70' },
    },
    'pickup-truck': {
      words: ['pickup truck', 'pickup', 'pick-up truck', 'pick-up'],
      extent: [1.98, 1.84, 5.6],
      preset: { body: 'pickup', fixture: 'bed', colour: '#8c1f1a' },
    },
    van: { words: ['van', 'minivan', 'delivery van', 'minibus'], extent: [2, 2.2, 5.2], preset: { body: 'van', colour: '#dadcd8' } },
    ambulance: { words: ['ambulance'], extent: [2, 2.46, 5.2], preset: { body: 'van', fixture: 'ambulance', colour: '#f2f3f2' } },
    camper: {
      words: ['camper', 'camper van', 'campervan', 'motorhome', 'recreational vehicle', 'rv'],
      extent: [2.2, 2.6, 5.4],
      preset: { body: 'van', fixture: 'camper', colour: '#ece4d0' },
    },
    'ice-cream-truck': {
      words: ['ice cream truck', 'ice cream van', 'food truck'],
      extent: [2, 3.5, 5.2],
      preset: { body: 'van', fixture: 'ice-cream', colour: '#f4ead8' },
    },
    truck: {
      words: ['truck', 'lorry', 'delivery truck', 'moving truck', 'box truck'],
      standsFor: ['truck'],
      extent: [2.4, 3, 7.5],
      preset: { body: 'truck', colour: '#23456e' },
    },
    'fire-truck': {
      words: ['fire truck', 'fire engine', 'firetruck', 'ladder truck'],
      extent: [2.45, 3.5, 7.6],
      preset: { body: 'cab', fixture: 'fire-engine', colour: '#c01c14' },
    },
    'garbage-truck': {
      words: ['garbage truck', 'dustcart', 'bin lorry', 'trash truck'],
      extent: [2.45, 3, 8],
      preset: { body: 'cab', fixture: 'garbage', colour: '#3c6f3a' },
    },
    'tow-truck': {
      words: ['tow truck', 'wrecker', 'recovery truck', 'breakdown truck'],
      extent: [2.4, 3.1, 8],
      preset: { body: 'cab', fixture: 'tow', colour: '#e0a01c' },
    },
    'dump-truck': {
      words: ['dump truck', 'tipper', 'dumper', 'tipper truck'],
      extent: [2.5, 3, 7.6],
      preset: { body: 'cab', fixture: 'tipper', colour: '#d8901c' },
    },
    'cement-mixer': {
      words: ['cement mixer', 'concrete mixer', 'mixer truck', 'cement truck'],
      extent: [2.4, 3.4, 8],
      preset: { body: 'cab', fixture: 'mixer', colour: '#c8321e' },
    },
    snowplow: {
      words: ['snowplow', 'snowplough', 'snow plow', 'snow plough'],
      extent: [3.4, 3, 8.6],
      preset: { body: 'cab', fixture: 'plow', colour: '#e07a1c' },
    },
    'semi-trailer': {
      words: ['semi-trailer', 'semi truck', 'semi', 'articulated lorry', 'trailer', 'trailer truck', 'eighteen-wheeler', 'big rig'],
      extent: [2.55, 4.1, 15.3],
      preset: { body: 'cab', fixture: 'trailer', colour: '#8c1a18' },
    },
    bus: {
      words: ['bus', 'coach', 'city bus', 'shuttle bus', 'tour bus'],
      standsInFor: ['public_transport'],
      extent: [2.5, 3.1, 11],
      preset: { body: 'bus', fixture: 'coach', colour: '#2a5f9c' },
    },
    'double-decker': {
      words: ['double-decker', 'double-decker bus', 'double decker bus', 'double decker', 'london bus'],
      extent: [2.52, 4.4, 10.6],
      preset: { body: 'double-decker', fixture: 'upper-deck', colour: '#b8181a' },
    },
    'school-bus': { words: ['school bus'], extent: [2.6, 3.05, 9.8], preset: { body: 'school-bus', fixture: 'school', colour: '#f0b41c' } },
  },
);

/** Open machines on wheels and crawlers. */
const machinery: readonly CastKind[] = presets(
  { family: 'wheeled-machine', medium: 'ground', ...carActions, extent: [2, 2, 4] },
  {
    'race-car': {
      words: ['race car', 'racing car', 'formula car', 'formula one car', 'f1 car', 'racecar', 'formula 1 car'],
      extent: [1.98, 1.03, 4.9],
      preset: { motor: 'sports', speed: 24 },
    },
    'go-kart': {
      words: ['go-kart', 'kart', 'go kart', 'go-cart'],
      extent: [1.28, 0.65, 1.9],
      preset: { motor: 'motorcycle', speed: 9, ridden: true },
    },
    atv: {
      words: ['atv', 'quad bike', 'quad', 'all-terrain vehicle', 'four-wheeler'],
      extent: [1.2, 1.08, 2.05],
      preset: { motor: 'motorcycle', speed: 8, ridden: true },
    },
    jeep: {
      words: ['jeep', 'safari car', 'buggy', 'dune buggy', 'safari jeep'],
      extent: [1.9, 1.9, 3.9],
      preset: { motor: 'car', ridden: true },
    },
    tractor: {
      words: ['tractor', 'farm tractor', 'combine', 'combine harvester'],
      extent: [2.4, 2.95, 3.9],
      preset: { motor: 'truck', speed: 4 },
    },
    bulldozer: {
      words: ['bulldozer', 'dozer', 'earthmover', 'steamroller', 'road roller'],
      extent: [3.4, 2.9, 5.2],
      preset: { motor: 'tank', speed: 2 },
    },
    excavator: {
      words: ['excavator', 'digger', 'backhoe', 'mechanical digger'],
      extent: [2.6, 4.5, 7.8],
      actions: ['drive', 'dig', 'honk'],
      preset: { motor: 'tank', speed: 1.6 },
    },
    tank: {
      words: ['tank', 'battle tank', 'army tank', 'armored vehicle', 'armoured vehicle'],
      extent: [3.6, 3.7, 9.6],
      preset: { motor: 'tank', speed: 6 },
    },
    forklift: {
      words: ['forklift', 'fork-lift truck', 'forklift truck'],
      extent: [1.2, 2.15, 3.3],
      preset: { motor: 'electric', speed: 2.5, ridden: true },
    },
    snowmobile: {
      words: ['snowmobile', 'ski-doo', 'snow scooter'],
      extent: [1.1, 1.2, 2.9],
      preset: { motor: 'motorcycle', speed: 10, ridden: true },
    },
    'golf-cart': {
      words: ['golf cart', 'golf buggy', 'golfcart'],
      extent: [1.3, 1.9, 2.6],
      preset: { motor: 'electric', speed: 4, ridden: true },
    },
    'auto-rickshaw': {
      words: ['auto rickshaw', 'rickshaw', 'tuk-tuk', 'tuk tuk', 'autorickshaw', 'three-wheeler'],
      extent: [1.3, 1.8, 2.5],
      preset: { design: 'rickshaw', motor: 'motorcycle', speed: 7 },
    },
  },
);

/** Bicycles, scooters, motorcycles. */
const cycles: readonly CastKind[] = presets(
  {
    family: 'cycle',
    medium: 'ground',
    actions: ['drive', 'ride', 'pass-by', 'honk'],
    extent: [0.6, 1.1, 1.8],
    preset: { motor: 'tyres', speed: 4.2, lean: 0.4, inertia: 0.4, ridden: true },
  },
  {
    bicycle: {
      words: ['bicycle', 'bike', 'push bike', 'city bike', 'cycle', 'tandem', 'pushbike'],
      standsFor: ['bicycle'],
      extent: [0.6, 1.06, 1.82],
    },
    'mountain-bike': { words: ['mountain bike', 'bmx', 'bmx bike', 'trail bike'], extent: [0.62, 0.96, 1.82], preset: { speed: 5 } },
    'road-bike': { words: ['road bike', 'racing bike', 'racing bicycle', 'race bike'], extent: [0.5, 0.96, 1.76], preset: { speed: 8 } },
    tricycle: { words: ['tricycle', 'trike'], extent: [0.56, 0.64, 1.05], preset: { speed: 1.6, lean: 0 } },
    'penny-farthing': {
      words: ['penny-farthing', 'high wheeler', 'penny farthing', 'ordinary bicycle'],
      extent: [0.7, 1.5, 1.9],
      preset: { speed: 4 },
    },
    unicycle: { words: ['unicycle', 'monocycle'], extent: [0.4, 0.92, 0.54], preset: { speed: 2 } },
    'kick-scooter': {
      words: ['kick scooter', 'electric scooter', 'e-scooter', 'push scooter'],
      extent: [0.52, 1.05, 1.0],
      preset: { speed: 3.5, motor: 'tyres' },
    },
    motorcycle: {
      words: ['motorcycle', 'motorbike', 'motor cycle', 'motor bike', 'cruiser motorcycle'],
      standsFor: ['motorcycle'],
      extent: [0.8, 1.25, 2.2],
      preset: { motor: 'motorcycle', speed: 13, lean: 0.6 },
    },
    'sport-bike': {
      words: ['sport bike', 'sports bike', 'superbike', 'racing motorcycle', 'sportbike'],
      extent: [0.8, 1.25, 2.1],
      preset: { motor: 'motorcycle', speed: 20, lean: 0.75 },
    },
    chopper: {
      words: ['chopper', 'harley', 'harley-davidson', 'chopper motorcycle'],
      extent: [0.85, 1.35, 2.7],
      preset: { motor: 'motorcycle', speed: 13, lean: 0.5 },
    },
    'dirt-bike': {
      words: ['dirt bike', 'motocross bike', 'off-road motorcycle', 'dirtbike'],
      extent: [0.85, 1.2, 2.2],
      preset: { motor: 'motorcycle', speed: 11, lean: 0.6 },
    },
    'motor-scooter': {
      words: ['motor scooter', 'scooter', 'vespa', 'moped', 'motor-scooter'],
      extent: [0.74, 1.25, 1.8],
      preset: { motor: 'motorcycle', speed: 8, lean: 0.5 },
    },
  },
);

/** What runs on rails and cables. */
const trains: readonly CastKind[] = presets(
  {
    family: 'train',
    medium: 'ground',
    actions: ['drive', 'pass-by', 'honk'],
    extent: [3, 4, 50],
    preset: { motor: 'train', speed: 14, inertia: 3 },
  },
  {
    train: {
      words: ['train', 'passenger train', 'commuter train', 'railway', 'railway train', 'railroad train', 'locomotive', 'monorail'],
      standsFor: ['train'],
      extent: [3, 3.95, 54],
    },
    'bullet-train': {
      words: ['bullet train', 'high-speed train', 'maglev', 'express train', 'tgv', 'shinkansen'],
      extent: [3, 3.75, 54],
      preset: { speed: 30 },
    },
    'steam-train': { words: ['steam train', 'steam locomotive', 'steam engine', 'railway locomotive'], extent: [3, 4.95, 38.6] },
    subway: { words: ['subway', 'metro', 'subway train', 'underground train', 'metro train', 'tube train'], extent: [3, 3.95, 34] },
    'freight-train': { words: ['freight train', 'goods train', 'cargo train'], extent: [3, 4.5, 56], preset: { speed: 11 } },
    tram: { words: ['tram', 'tramcar', 'streetcar', 'trolley', 'trolley car', 'cable tram'], extent: [3, 5.4, 16], preset: { speed: 8 } },
    rollercoaster: {
      words: ['rollercoaster', 'roller coaster', 'roller-coaster', 'coaster'],
      extent: [1.5, 2.2, 12],
      preset: { speed: 14, inertia: 1 },
    },
    minecart: { words: ['minecart', 'mine cart', 'mine car'], extent: [1.2, 1.4, 4.4], preset: { speed: 5 } },
    'cable-car': {
      words: ['cable car', 'gondola lift', 'ropeway', 'aerial tramway', 'ski lift'],
      medium: 'air',
      extent: [2.4, 4.5, 18],
      preset: { motor: 'hum', speed: 3 },
    },
  },
);

/** What is drawn by animals or pushed by hand. */
const carts: readonly CastKind[] = presets(
  { family: 'cart', medium: 'ground', actions: ['drive'], extent: [1.6, 1.6, 3], preset: { motor: 'wood', speed: 2 } },
  {
    carriage: {
      words: ['carriage', 'horse-drawn carriage', 'coach and horses', 'stagecoach', 'horse carriage', 'royal carriage', 'buggy carriage'],
      extent: [1.8, 2.85, 6],
    },
    cart: {
      words: ['cart', 'horse cart', 'wooden cart', 'hay cart', 'oxcart', 'handcart', 'donkey cart'],
      standsFor: ['wagon'],
      extent: [1.7, 1.75, 4],
    },
    'covered-wagon': {
      words: ['covered wagon', 'wagon', 'prairie wagon', 'conestoga'],
      extent: [1.9, 2.7, 6],
      preset: { design: 'wagon' },
    },
    chariot: { words: ['chariot', 'war chariot'], extent: [1.7, 1.7, 3.6], preset: { speed: 6 } },
    'horse-sleigh': { words: ['horse sleigh', 'horse-drawn sleigh', 'santa sleigh', "santa's sleigh"], extent: [1.2, 2.1, 3.5] },
    wheelbarrow: { words: ['wheelbarrow', 'barrow'], extent: [0.75, 0.8, 2] },
    stroller: {
      words: ['stroller', 'baby carriage', 'pram', 'pushchair', 'baby stroller', 'perambulator', 'buggy stroller'],
      extent: [0.6, 1.1, 1.2],
      preset: { motor: 'none', speed: 1.3 },
    },
    wheelchair: { words: ['wheelchair', 'wheel chair'], extent: [0.72, 1, 1.05], preset: { motor: 'none', speed: 1.2 } },
    'shopping-cart': {
      words: ['shopping cart', 'shopping trolley', 'grocery cart'],
      extent: [0.6, 1.03, 1.05],
      preset: { motor: 'none', speed: 1.2 },
    },
  },
);

/** Vehicles on the road, on rails, on the water, in the air and in space. */
export const vehicles: readonly CastKind[] = [
  ...cars,
  ...machinery,
  ...cycles,
  ...trains,
  ...planes,
  ...spacecraft,
  ...boats,
  ...carts,
  ...sail,
];
