import type { Stuff } from './mason.ts';

/** Painted frames, bars and rails. */
export const white: Stuff = ['painted-wood', '#efece4'];

/** Black iron of lamps, hinges and railings. */
export const dark: Stuff = ['iron', '#2a2b2e'];

/** Pale cut stone of temples and tombs. */
export const marble: Stuff = ['ashlar', '#ece6da'];

/** A flat roof behind a low edge, as of houses in a city. */
export const flat = { kind: 'flat', rise: 0.9, stuff: 'concrete' } as const;
