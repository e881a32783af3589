import type { CastMember, Screenplay } from '@onereel/spec';
import { manifest } from '../../../manifest/manifest.ts';

/** What somebody wears by whom a trade is known, where it fits an animal as well. */
export const byTrade: Readonly<Record<string, readonly string[]>> = {
  chef: ['chef jacket', 'chef hat'],
  cook: ['chef jacket', 'chef hat'],
  baker: ['apron', 'chef hat'],
  barista: ['apron'],
  astronaut: ['space suit', 'space helmet'],
  cosmonaut: ['space suit', 'space helmet'],
  pirate: ['pirate hat'],
  wizard: ['wizard hat'],
  witch: ['witch hat'],
  king: ['crown'],
  queen: ['crown'],
  prince: ['crown'],
  princess: ['tiara'],
  detective: ['fedora', 'tie'],
  cowboy: ['cowboy hat', 'bandana'],
  sheriff: ['cowboy hat'],
  knight: ['armor', 'knight helmet'],
  doctor: ['lab coat'],
  surgeon: ['lab coat'],
  scientist: ['lab coat', 'glasses'],
  professor: ['glasses', 'bow tie'],
  teacher: ['glasses', 'tie'],
  librarian: ['glasses'],
  journalist: ['shirt', 'tie', 'glasses'],
  reporter: ['shirt', 'tie'],
  businessman: ['suit', 'tie'],
  lawyer: ['suit', 'tie'],
  judge: ['suit', 'tie'],
  waiter: ['vest', 'bow tie'],
  bartender: ['vest', 'bow tie'],
  butler: ['vest', 'bow tie'],
  conductor: ['tuxedo', 'bow tie'],
  magician: ['top hat', 'bow tie'],
  gentleman: ['top hat', 'bow tie'],
  firefighter: ['fire helmet'],
  fireman: ['fire helmet'],
  policeman: ['police cap'],
  'police officer': ['police cap'],
  cop: ['police cap'],
  soldier: ['army helmet'],
  sailor: ['sailor hat'],
  captain: ['captain hat'],
  pilot: ['aviator goggles', 'scarf'],
  builder: ['hard hat'],
  farmer: ['straw hat'],
  gardener: ['straw hat'],
  explorer: ['safari hat'],
  painter: ['beret'],
  artist: ['beret'],
  boxer: ['boxing gloves'],
  superhero: ['cape'],
  santa: ['santa hat'],
  graduate: ['graduation cap'],
  dj: ['headphones'],
  skier: ['goggles', 'scarf'],
  rapper: ['sunglasses', 'baseball cap'],
};

const animal = /^(quadruped|bird|reptile|insect|fish|dragon|snake|mollusc)$/;

function dressed(member: CastMember): CastMember {
  const family = manifest.cast.find(({ kind }) => kind === member.kind)?.family ?? '';
  const trade = [member.traits['words']].flat().find((word): word is string => typeof word === 'string' && word in byTrade);
  if (trade === undefined || !animal.test(family) || (member.wears ?? []).length > 0) return member;
  return { ...member, wears: byTrade[trade]!.map((noun) => ({ noun })) };
}

/** A screenplay in which animals of a trade are dressed for it: a bear chef has a chef's hat. What the prompt dresses them in goes before. */
export function withTradeWear(screenplay: Screenplay): Screenplay {
  return { ...screenplay, cast: screenplay.cast.map(dressed) };
}
