import type { CueSheet, Note } from '@onereel/spec';
import type { Pair } from '../ambience/bed.ts';
import { blend } from '../dsp/blend.ts';
import { gainOf } from '../dsp/decibels.ts';
import type { Played } from '../effects.ts';
import { integratedLoudness } from '../master/loudness.ts';
import { mostGain, targetLoudness } from '../master/master.ts';
import { type StemName, stemNames, stereoOf, sum } from '../stems.ts';
import { type Bus, place } from '../space/place.ts';
import type { Space } from '../space/spaces.ts';
import type { Stereo } from '../stereo.ts';
import { listenTo, listenToCues, type Moment, momentsOf } from './listen.ts';
import { type Part, settle, type Settled } from './settle.ts';

/** What is balanced. The dialogue lies on its bus already; everything else is put on its own. */
export interface Scales {
  readonly cueSheet: CueSheet;
  readonly space: Space;
  readonly buses: Readonly<Record<StemName, Bus>>;
  readonly played: readonly Played[];
  readonly beds: readonly (Pair & { readonly kind: string })[];
  readonly music: Stereo | null;
}

/** What came out. */
export interface Balanced {
  readonly played: readonly (Played & { readonly gain: number })[];
  readonly moments: readonly Moment[];
  readonly notes: readonly Note[];
}

/** What is masked by less than this is still made out by who listens for it. */
const noted = -4;

/**
 * Puts effects, beds and music on their buses, so loud that everything is heard: each kind of cue is listened to by itself in the
 * moments in which it begins, and so is what else sounds there. Gives the cues with their gains, and a
 * note for each kind that stays covered.
 */
export function balance({ cueSheet, space, buses, played, beds, music }: Scales): Balanced {
  const moments = momentsOf(played, buses.effects.left.length);
  const cues = listenToCues({ played, moments, film: buses.effects, listener: cueSheet.listener, space });
  const others: Part[] = [
    ...beds.map((bed) => listenTo(bed.kind, 'bed', bed, moments)),
    ...(music ? [listenTo('music', roleOf(cueSheet.music), music, moments)] : []),
    ...(cueSheet.dialogue.length > 0 ? [listenTo('dialogue', 'dialogue', buses.dialogue, moments)] : []),
  ];
  const loudness = loudnessOf(buses, [...beds, ...(music ? [music] : [])]);
  const raised = 10 ** (Math.min(mostGain, targetLoudness - loudness) / 10);
  const settled = settle([...cues, ...others].map((part) => ({ ...part, level: part.level * raised })));
  const gains = settled.map(({ gain }) => gainOf(gain));
  for (const [index, { name }] of cues.entries()) {
    // They lie on the bus already: what is missing, or too much, is added.
    if (Math.abs(gains[index]! - 1) < 1e-6) continue;
    for (const { kind, placement } of played)
      if (kind === name) place(buses.effects, cueSheet.listener, space, { ...placement, gain: placement.gain * (gains[index]! - 1) });
  }
  for (const [index, bed] of beds.entries()) addTo(buses.ambience, bed, gains[cues.length + index]!);
  if (music) addTo(buses.music, music, gains[cues.length + beds.length]!);
  return {
    played: played.map((one) => ({ ...one, gain: gains[cues.findIndex(({ name }) => name === one.kind)]! })),
    moments,
    notes: cueSheet.manner === 'silent' ? [] : settled.filter((_, index) => cues[index]?.isAwaited).flatMap(noteOf),
  };
}

function roleOf(music: CueSheet['music']): Part['role'] {
  return music?.tune || music?.role !== 'underscore' ? 'featured-music' : 'underscore';
}

function addTo(bus: Bus, pair: Pair, gain: number): void {
  blend(bus.left, pair.left, gain);
  blend(bus.right, pair.right, gain);
}

/** The loudness of all of it as it is. */
function loudnessOf(buses: Scales['buses'], others: readonly Pair[]): number {
  const [first, ...rest] = stemNames.map((name) => stereoOf(buses[name]));
  const whole = sum({ dialogue: first!, effects: rest[0]!, ambience: rest[1]!, music: rest[2]! });
  for (const { left, right } of others) {
    blend(whole.left, left);
    blend(whole.right, right);
  }
  return integratedLoudness(whole);
}

function noteOf({ name, margin }: Settled): Note[] {
  if (margin > noted) return [];
  return [
    {
      words: name.replaceAll('-', ' '),
      note: `The sound "${name.replaceAll('-', ' ')}" is covered by louder ones; it was raised as far as it stays natural.`,
    },
  ];
}
