import type { CastKind } from '../entry.ts';
import { presets } from './preset.ts';

const actions = ['speak', 'wave', 'clap', 'point', 'nod', 'dance', 'hold', 'roar'] as const;
const base = { medium: 'ground', actions, extent: [0.7, 1.8, 0.5], voice: 'roar' } as const;

/** Robots, monsters, ghosts and what tales tell of. */
export const creatures: readonly CastKind[] = [
  ...presets(
    {
      ...base,
      family: 'robot',
      extent: [0.62, 1.75, 0.42],
      voice: 'man',
      preset: { sex: 'male', design: 'humanoid', colour: '#aab2bc', second: '#2a2e36' },
    },
    {
      robot: { words: ['robot', 'humanoid robot', 'automaton', 'bot', 'machine man'], standsFor: ['automaton'] },
      'toy-like-robot': {
        words: ['retro robot', 'boxy robot', 'tin robot', 'rusty robot', 'little robot'],
        preset: { design: 'boxy', colour: '#c8642a', second: '#3a3230' },
        extent: [0.55, 1.2, 0.4],
      },
      android: {
        words: ['android', 'cyborg', 'gynoid', 'humanoid', 'terminator'],
        preset: { design: 'android', colour: '#e4e8ec', second: '#3a4250' },
      },
      'war-robot': {
        words: ['war robot', 'giant robot', 'mecha', 'mech', 'transformer', 'battle robot', 'killer robot'],
        preset: { design: 'war', colour: '#5a6448', second: '#26282a', muscle: 1.2 },
        extent: [1.9, 4.5, 1.2],
      },
    },
  ),
  ...presets(
    {
      ...base,
      family: 'monster',
      extent: [0.9, 1.9, 0.6],
      preset: { sex: 'male', design: 'furry', colour: '#a3431f', second: '#d9a05a', muscle: 0.6 },
    },
    {
      monster: {
        words: ['monster', 'creature', 'furry monster', 'boogeyman', 'fluffy monster', 'fantasy creature', 'mythical creature'],
        standsFor: ['monster', 'mythical_monster'],
      },
      cyclops: {
        words: ['one-eyed monster', 'eyed monster', 'cute monster', 'little monster', 'small monster'],
        preset: { design: 'cyclops', colour: '#6a3f9a', second: '#d8b84a' },
        extent: [0.6, 1.2, 0.5],
      },
      yeti: {
        words: ['yeti', 'abominable snowman', 'snow monster'],
        preset: { design: 'yeti', colour: '#e6eaee', second: '#8fa8ba', muscle: 1 },
        extent: [1.1, 2.4, 0.7],
      },
      bigfoot: {
        words: ['bigfoot', 'sasquatch', 'wookiee', 'ape man'],
        preset: { design: 'yeti', colour: '#4a3222', second: '#7a5a40', muscle: 1 },
        extent: [1.1, 2.4, 0.7],
      },
      golem: {
        words: ['golem', 'stone giant', 'rock monster', 'stone golem', 'rock giant'],
        preset: { design: 'golem', colour: '#6a675f', second: '#4a5a34', muscle: 1.4 },
        extent: [1.6, 3, 1],
      },
      slime: {
        words: ['slime', 'blob', 'jelly monster', 'ooze', 'slime monster'],
        preset: { design: 'slime', colour: '#58b83a', second: '#a8e070' },
        extent: [0.9, 1, 0.9],
      },
      'sea-monster': {
        words: ['sea monster', 'swamp monster', 'water monster', 'kappa', 'fishman', 'godzilla', 'kaiju'],
        preset: { design: 'sea', colour: '#2f6a5a', second: '#a8b86a', muscle: 0.8 },
        extent: [1.3, 2.6, 0.9],
      },
      beast: {
        words: ['beast', 'minotaur', 'chimera', 'satyr', 'krampus'],
        preset: { design: 'beast', colour: '#5a3a24', second: '#2a1a12', muscle: 1.2 },
        extent: [1, 2.2, 0.7],
      },
      alien: {
        words: ['alien', 'extraterrestrial', 'grey alien', 'martian', 'space alien', 'extra-terrestrial'],
        preset: { design: 'alien', colour: '#8a9a8c', second: '#6a7a6c', build: 0 },
        extent: [0.42, 1.4, 0.3],
      },
      'green-alien': {
        words: ['green alien', 'space creature', 'alien creature', 'little green man'],
        preset: { design: 'alien-antennae', colour: '#4fa83f', second: '#b8e070' },
        extent: [0.5, 1.1, 0.4],
      },
      'plush-animal': {
        words: ['pikachu', 'pokemon', 'cartoon character', 'plush animal', 'plush monster'],
        preset: { design: 'plush', colour: '#e8b82a', second: '#f0e0b0' },
        extent: [0.4, 0.7, 0.35],
      },
    },
  ),
  ...presets(
    {
      ...base,
      family: 'ghost',
      extent: [0.7, 1.7, 0.6],
      voice: 'man',
      preset: { sex: 'neutral', design: 'sheet', colour: '#e6eaf0', second: '#0c0e14', hover: 0.16 },
    },
    {
      ghost: { words: ['ghost', 'spirit', 'phantom', 'specter', 'spectre', 'apparition', 'poltergeist', 'soul', 'wraith'] },
      reaper: { words: ['grim reaper', 'reaper', 'death', 'dementor'], preset: { colour: '#17181c', second: '#000000' } },
    },
  ),
  ...presets(
    {
      ...base,
      family: 'bones',
      extent: [0.55, 1.75, 0.35],
      voice: 'man',
      preset: { sex: 'male', design: 'bones', colour: '#d8cfb4', second: '#3a1208', build: 0.2 },
    },
    {
      skeleton: { words: ['skeleton', 'living skeleton', 'skeleton warrior', 'lich'] },
    },
  ),
];
