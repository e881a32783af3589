import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Deed, Reading, Thing } from '../reading/reading.ts';

/** A note by its letter, or a word of the theory of music. */
const musical =
  /^(?:[a-g](?:#|♯|♭|b|[- ]?sharps?|[- ]?flats?)?-?\d?|chords?|triads?|scales?|arpeggios?|arpeggio|notes?|octaves?|intervals?|semitones?|tones?|pitch|melody|tune|tempo|bpm|beats?|progression|sequence|major|minor|seventh|fifth|third|fourth|staccato|legato|pentatonic|chromatic|blues|middle|quarter|half|whole|eighth|dominant|diminished|augmented|harmonic|natural|perfect|key|minute|order|second|music|sharp|flat)$/i;

/** Whether a thing is only named to say which notes are played. */
export function isTuneWord(thing: Thing): boolean {
  return thing.noun.split(/[\s-]+/).every((word) => musical.test(word));
}

/** Who plays what, where the prompt names only the player. */
const instrumentOf: Readonly<Record<string, string>> = {
  pianist: 'piano',
  guitarist: 'guitar',
  violinist: 'violin',
  fiddler: 'violin',
  cellist: 'cello',
  drummer: 'drum kit',
  trumpeter: 'trumpet',
  flutist: 'flute',
  flautist: 'flute',
  harpist: 'harp',
  saxophonist: 'saxophone',
  organist: 'organ',
  accordionist: 'accordion',
};

const playing =
  /^(play|drum|jam|solo|fiddle|improvise|perform|strum|strike|sound|repeat|practice|practise|rehearse|hit|press|pluck|ascend|descend|climb)$/;

const isInstrument = (thing: Thing, lexicon: Lexicon, kindOf: (noun: string) => boolean): boolean =>
  !isTuneWord(thing) && (kindOf(thing.noun) || lexicon.isCompound(`${thing.noun} player`));

/** A thing that the prompt implies. */
export function impliedThing(reading: Reading, noun: string, shot: number): Thing {
  const thing: Thing = {
    id: reading.things.length,
    noun,
    words: noun,
    adjectives: [],
    shot,
    count: 1,
    isPlural: false,
    roles: new Set(),
    prepositions: new Set(),
    wears: [],
    holds: [],
    parts: [],
  };
  reading.things.push(thing);
  return thing;
}

/**
 * Gives musicians their instruments, and lets an instrument, not the name of a note, be what is played: `plays a C major triad on a
 * guitar` plays the guitar. `hasTune` says that the notes are read elsewhere, so that their names are nothing to be seen.
 */
export function settleMusic(reading: Reading, hasTune: boolean, lexicon: Lexicon, isPlayable: (noun: string) => boolean): void {
  const isOne = (thing: Thing | undefined): thing is Thing => thing !== undefined && isInstrument(thing, lexicon, isPlayable);
  // the list grows in the loop: what is added plays nothing
  for (const player of reading.things.slice()) {
    const noun = instrumentOf[player.noun.split(' ').at(-1)!];
    if (noun === undefined || player.count > 1 || reading.things.some(isOne)) continue;
    const own: Deed[] = reading.deeds.filter((deed) => deed.subjects.includes(player) && playing.test(deed.verb));
    const instrument = impliedThing(reading, noun, player.shot);
    for (const deed of own) if (deed.object === undefined || isTuneWord(deed.object)) deed.object = instrument;
  }
  if (!hasTune) return;
  for (const deed of reading.deeds) {
    if (deed.object === undefined || !isTuneWord(deed.object)) continue;
    const on = deed.places.find(({ preposition, thing }) => /^(on|with|at)$/.test(preposition) && isOne(thing))?.thing;
    const other = reading.things.find((thing) => isOne(thing) && !deed.subjects.includes(thing));
    const played = on ?? (deed.subjects.some(isOne) ? undefined : other);
    if (played === undefined) delete deed.object;
    else deed.object = played;
  }
}
