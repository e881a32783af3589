import type { CastKind } from '../entry.ts';
import { presets } from './preset.ts';

const screens = presets(
  { family: 'screen', medium: 'ground', extent: [0.4, 0.4, 0.3], preset: {} },
  {
    laptop: {
      words: ['laptop', 'laptop computer', 'notebook computer', 'macbook'],
      standsFor: ['portable_computer'],
      extent: [0.35, 0.25, 0.33],
      preset: { style: 'laptop' },
      actions: ['open', 'close'],
    },
    keyboard: { words: ['keyboard', 'computer keyboard'], extent: [0.45, 0.04, 0.15], preset: { style: 'keyboard' } },
    tv: {
      words: ['tv', 'television', 'flat screen tv', 'television set', 'tv set'],
      standsFor: ['television_receiver'],
      extent: [1.24, 0.82, 0.32],
      preset: { style: 'monitor', television: true },
    },
    'old-tv': {
      words: ['old tv', 'retro tv', 'vintage television', 'crt'],
      extent: [0.72, 0.94, 0.48],
      preset: { style: 'old-television' },
    },
    computer: {
      words: ['computer', 'desktop computer', 'pc', 'personal computer', 'machine'],
      standsFor: ['computer', 'machine'],
      extent: [0.92, 0.52, 0.66],
      preset: { style: 'computer', shown: 'code' },
    },
    monitor: {
      words: ['monitor', 'computer screen', 'display', 'screen', 'computer monitor'],
      standsFor: ['display'],
      extent: [0.63, 0.52, 0.22],
      preset: { style: 'monitor', shown: 'desktop' },
    },
    tablet: { words: ['tablet', 'ipad', 'tablet computer', 'e-reader'], extent: [0.18, 0.24, 0.16], preset: { style: 'tablet' } },
    console: { words: ['console', 'game console', 'video game console'], extent: [0.3, 0.065, 0.27], preset: { style: 'console' } },
    'control-panel': {
      words: ['control panel', 'dashboard', 'instrument panel', 'mixing console'],
      extent: [1.5, 1.3, 0.72],
      preset: { style: 'control-panel' },
    },
    server: { words: ['server', 'server rack', 'mainframe', 'supercomputer'], extent: [0.64, 2, 0.84], preset: { style: 'server' } },
    radio: {
      words: ['radio', 'transistor radio', 'boombox'],
      standsFor: ['radio_receiver'],
      extent: [0.36, 0.42, 0.13],
      preset: { style: 'radio' },
    },
    speaker: { words: ['speaker', 'loudspeaker', 'amplifier'], extent: [0.28, 0.5, 0.28], preset: { style: 'speaker' } },
    'computer-mouse': { words: ['computer mouse', 'wireless mouse'], extent: [0.1, 0.04, 0.27], preset: { style: 'mouse' } },
    'robot-vacuum': {
      words: ['robot vacuum', 'robot vacuum cleaner', 'roomba'],
      extent: [0.36, 0.11, 0.37],
      preset: { style: 'robot-vacuum' },
    },
    'vending-machine': {
      words: ['vending machine', 'slot machine', 'atm'],
      extent: [0.97, 1.84, 0.86],
      preset: { style: 'vending-machine' },
    },
  },
);

const gadgets = presets(
  { family: 'gadget', medium: 'ground', extent: [0.2, 0.2, 0.2], preset: {} },
  {
    drone: { words: ['drone', 'quadcopter', 'camera drone'], medium: 'air', extent: [0.58, 0.16, 0.56], preset: { style: 'drone' } },
    phone: {
      words: ['phone', 'smartphone', 'cell phone', 'cellphone', 'mobile phone', 'cell', 'iphone', 'mobile'],
      standsFor: ['cellular_telephone'],
      extent: [0.075, 0.153, 0.05],
      preset: { style: 'smartphone' },
    },
    telephone: {
      words: ['telephone', 'rotary phone', 'landline', 'old phone', 'telephone receiver'],
      standsFor: ['telephone'],
      extent: [0.3, 0.19, 0.22],
      preset: { style: 'telephone' },
    },
    remote: { words: ['remote', 'remote control', 'tv remote'], extent: [0.055, 0.07, 0.2], preset: { style: 'remote' } },
    camera: {
      words: ['camera', 'photo camera', 'gopro', 'dslr', 'webcam'],
      standsFor: ['camera'],
      extent: [0.2, 0.115, 0.2],
      preset: { style: 'camera' },
    },
    'polaroid-camera': {
      words: ['polaroid', 'polaroid camera', 'instant camera'],
      extent: [0.125, 0.12, 0.16],
      preset: { style: 'polaroid-camera' },
    },
    controller: {
      words: ['controller', 'game controller', 'gamepad', 'joystick'],
      extent: [0.17, 0.09, 0.12],
      preset: { style: 'controller' },
    },
    tripod: { words: ['tripod', 'camera tripod'], extent: [1, 1.34, 1], preset: { style: 'tripod' } },
    'film-camera': {
      words: ['film camera', 'movie camera', 'video camera', 'cinema camera', 'camcorder'],
      extent: [1, 1.82, 1],
      preset: { style: 'film-camera' },
    },
    microphone: {
      words: ['microphone', 'mic', 'microphone stand'],
      standsFor: ['microphone'],
      extent: [0.28, 1.4, 0.36],
      preset: { style: 'microphone' },
    },
    'hand-microphone': {
      words: ['hand-held microphone', 'handheld microphone', 'hand microphone', 'wireless microphone', 'hand-held mic'],
      extent: [0.06, 0.245, 0.06],
      preset: { style: 'handMicrophone' },
    },
    headphones: { words: ['headphones', 'headphone', 'headset', 'earphone'], extent: [0.24, 0.21, 0.1], preset: { style: 'headphones' } },
  },
);

const clocks = presets(
  { family: 'clock', medium: 'ground', extent: [0.34, 0.34, 0.08], preset: {} },
  {
    clock: {
      words: ['clock', 'wall clock', 'timepiece'],
      standsFor: ['clock', 'timepiece', 'timer'],
      extent: [0.34, 0.34, 0.09],
      preset: { style: 'wallClock' },
    },
    'alarm-clock': { words: ['alarm clock', 'alarm'], extent: [0.14, 0.19, 0.08], preset: { style: 'alarmClock' } },
    watch: {
      words: ['watch', 'wristwatch', 'wrist watch', 'smartwatch'],
      standsFor: ['watch'],
      extent: [0.06, 0.07, 0.07],
      preset: { style: 'wristwatch' },
    },
    'grandfather-clock': {
      words: ['grandfather clock', 'pendulum clock', 'longcase clock', 'pendulum'],
      extent: [0.62, 2.24, 0.38],
      preset: { style: 'grandfatherClock' },
    },
    hourglass: { words: ['hourglass', 'sand clock', 'sandglass', 'egg timer'], extent: [0.13, 0.22, 0.13], preset: { style: 'hourglass' } },
    compass: { words: ['compass', 'magnetic compass'], standsFor: ['compass'], extent: [0.11, 0.15, 0.12], preset: { style: 'compass' } },
    'pocket-watch': { words: ['pocket watch', 'stopwatch', 'fob watch'], extent: [0.09, 0.07, 0.02], preset: { style: 'pocketWatch' } },
  },
);

const appliances = presets(
  { family: 'appliance', medium: 'ground', extent: [0.6, 0.9, 0.6], preset: {} },
  {
    oven: {
      words: ['oven', 'stove', 'cooker', 'kitchen stove'],
      standsFor: ['oven', 'stove'],
      extent: [0.62, 1.04, 0.68],
      preset: { style: 'oven' },
      actions: ['open', 'close'],
    },
    toaster: { words: ['toaster'], extent: [0.32, 0.26, 0.18], preset: { style: 'toaster' } },
    treadmill: {
      words: ['treadmill', 'running machine'],
      extent: [0.76, 1.4, 1.62],
      preset: { style: 'treadmill', stance: -1.9, runs: true },
    },
    fan: { words: ['fan', 'electric fan', 'table fan'], standsFor: ['fan'], extent: [0.42, 0.68, 0.3], preset: { style: 'fan' } },
    'hair-dryer': {
      words: ['hair dryer', 'hair drier', 'hairdryer', 'blow dryer'],
      extent: [0.34, 0.24, 0.12],
      preset: { style: 'hairDryer' },
    },
    microwave: {
      words: ['microwave', 'microwave oven'],
      extent: [0.48, 0.3, 0.38],
      preset: { style: 'microwave' },
      actions: ['open', 'close'],
    },
    refrigerator: {
      words: ['refrigerator', 'fridge', 'freezer', 'icebox'],
      standsFor: ['white_goods'],
      extent: [0.72, 1.78, 0.74],
      preset: { style: 'refrigerator' },
      actions: ['open', 'close'],
    },
    grill: { words: ['grill', 'barbecue grill', 'charcoal grill'], extent: [0.56, 0.72, 0.56], preset: { style: 'grill' } },
    fireplace: { words: ['fireplace', 'hearth', 'fire place'], extent: [1.7, 1.4, 0.8], preset: { style: 'fireplace' } },
    'canister-vacuum': { words: ['canister vacuum'], extent: [0.78, 1, 0.78], preset: { style: 'vacuum' } },
    iron: { words: ['iron', 'clothes iron', 'flatiron', 'steam iron'], extent: [0.46, 0.14, 0.14], preset: { style: 'iron' } },
    'sewing-machine': { words: ['sewing machine'], extent: [0.52, 0.38, 0.24], preset: { style: 'sewingMachine' } },
    'washing-machine': {
      words: ['washing machine', 'washer', 'dryer', 'laundry machine', 'dishwasher'],
      extent: [0.62, 0.86, 0.66],
      preset: { style: 'washingMachine' },
    },
    blender: { words: ['blender', 'mixer', 'food processor'], extent: [0.24, 0.46, 0.2], preset: { style: 'blender' } },
    'coffee-machine': {
      words: ['coffee machine', 'coffee maker', 'espresso machine'],
      extent: [0.32, 0.39, 0.4],
      preset: { style: 'coffeeMachine' },
    },
  },
);

const machines = presets(
  { family: 'machine', medium: 'ground', extent: [0.5, 0.5, 0.5], preset: {} },
  {
    wheel: { words: ['wheel', 'wagon wheel', 'cartwheel'], standsFor: ['wheel'], extent: [0.66, 0.67, 0.16], preset: { style: 'wheel' } },
    tire: { words: ['tire', 'tyre', 'car tire', 'car wheel'], extent: [0.68, 0.68, 0.22], preset: { style: 'wheel', tyre: true } },
    engine: {
      words: ['engine', 'motor', 'car engine', 'machinery'],
      standsFor: ['engine', 'motor'],
      extent: [0.84, 0.72, 0.8],
      preset: { style: 'engine' },
    },
    gear: {
      words: ['gear', 'cog', 'cogwheel', 'mechanism', 'clockwork', 'gears'],
      standsFor: ['mechanism'],
      extent: [0.48, 0.4, 0.12],
      preset: { style: 'gears' },
    },
    'parking-meter': { words: ['parking meter'], extent: [0.24, 1.38, 0.2], preset: { style: 'parkingMeter' } },
    'ferris-wheel': { words: ['ferris wheel', 'big wheel', 'observation wheel'], extent: [31, 33, 8], preset: { style: 'ferrisWheel' } },
    mailbox: {
      words: ['mailbox', 'letterbox', 'postbox', 'mail box'],
      extent: [0.3, 1.4, 0.56],
      preset: { style: 'mailbox' },
      actions: ['open', 'close'],
    },
    'fire-extinguisher': { words: ['fire extinguisher', 'extinguisher'], extent: [0.26, 0.52, 0.18], preset: { style: 'extinguisher' } },
    'fire-hydrant': { words: ['fire hydrant', 'hydrant'], extent: [0.42, 0.72, 0.4], preset: { style: 'hydrant' } },
  },
);

/** Phones, screens, clocks, appliances, machines. */
export const devices: readonly CastKind[] = [...screens, ...gadgets, ...clocks, ...appliances, ...machines];
