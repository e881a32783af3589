import { type CueSheet, type Decibels, type Note, OnereelError, type Seconds } from '@onereel/spec';
import { type Chance, createChance } from '../chance/chance.ts';
import type { Host } from '../host/host.ts';
import type { Pair } from './ambience/bed.ts';
import { bedOf, makeBed } from './ambience/beds.ts';
import { type Audibility, audibilityOf } from './balance/audibility.ts';
import { balance } from './balance/balance.ts';
import { mixDialogue } from './dialogue.ts';
import { blend, peakOf } from './dsp/blend.ts';
import { gainOf } from './dsp/decibels.ts';
import { fade, hold, scale, shape } from './dsp/envelope.ts';
import { filter } from './dsp/filter.ts';
import { reverberate } from './dsp/reverb.ts';
import { type Played, playCues } from './effects.ts';
import { master } from './master/master.ts';
import { composeMusic } from './music/compose-music.ts';
import { sampleRate, samplesIn, silence } from './sample-rate.ts';
import { clearSpeech, giveWay } from './space/clear-speech.ts';
import { duck, type Spoken } from './space/duck.ts';
import type { Bus } from './space/place.ts';
import { type Space, spaceOf } from './space/spaces.ts';
import { applyGains, emptyBus, stemNames, type Stems, stereoOf, sum } from './stems.ts';
import type { Stereo } from './stereo.ts';

/** What the mix needs besides the cue sheet. */
export interface MixOptions {
  readonly speak: Host['speak'];
  readonly signal?: AbortSignal;
  /** Whether it is measured how each kind of cue is heard in the finished mix. */
  readonly measured?: boolean;
}

/** A sound whose moment can be found again in the finished film. */
export interface Heard {
  /** The instrument, or `speech`. */
  readonly kind: string;
  readonly who: string | null;
  /** When it happens in the picture, seconds. */
  readonly at: Seconds;
  /** How it begins, by itself: mono samples, of which number `onset` falls on `at`. */
  readonly samples: Float32Array;
  readonly onset: number;
}

/** A finished mix, its parts, and what can be found again in it. */
export interface Mixed {
  readonly sound: Stereo;
  /** Dialogue, effects, ambience and music, as loud as they are in the mix: added up they are the mix. */
  readonly stems: Stems;
  readonly heard: readonly Heard[];
  /** How each kind of cue is heard, if that was asked for; null where the film is heard from afar or not at all. */
  readonly audibility: readonly Audibility[] | null;
  /** What could not be made heard. */
  readonly notes: readonly Note[];
}

/** Longer beginnings tell no more about the moment. */
const told: Seconds = 0.25;

/**
 * Turns a cue sheet into the film's sound: every cue on its moment to the sample, placed where it is, with beds, music
 * and speech, at -16 LUFS and below -1.2 dBTP. The same sheet gives the same samples.
 * Throws `OnereelError` `cancelled` when the signal is aborted.
 *
 * @example
 * const { sound, stems } = await mix(cueSheet, { speak: host.speak });
 */
export async function mix(cueSheet: CueSheet, { speak, signal, measured = false }: MixOptions): Promise<Mixed> {
  const chance = createChance(cueSheet.seed);
  const space = spaceOf(cueSheet.space);
  const buses = {
    dialogue: emptyBus(cueSheet.seconds),
    effects: emptyBus(cueSheet.seconds),
    ambience: emptyBus(cueSheet.seconds),
    music: emptyBus(cueSheet.seconds),
  };
  stopIfAborted(signal);
  const spoken = await mixDialogue(cueSheet, buses.dialogue, space, { speak }).catch((error: unknown) => {
    stopIfAborted(signal);
    throw error;
  });
  const played = playCues(cueSheet, spoken, chance.spawn('effects'), () => stopIfAborted(signal));
  const beds = layBeds(cueSheet, spoken, chance.spawn('ambience'), signal);
  const music = playMusic(cueSheet, spoken, chance.spawn('music'));
  const balanced = balance({ cueSheet, space, buses, played, beds, music });
  for (const bus of [buses.dialogue, buses.effects]) answer(bus, space);
  stopIfAborted(signal);
  const stems: Stems = {
    dialogue: stereoOf(buses.dialogue),
    effects: stereoOf(buses.effects),
    ambience: stereoOf(buses.ambience),
    music: stereoOf(buses.music),
  };
  obey(stems, cueSheet.manner ?? 'full', space);
  const room = clearSpeech(stems, spoken);
  for (const name of stemNames) {
    // What still sounds at the end of the film does not break off with a click.
    fade(stems[name].left, 0, 0.04);
    fade(stems[name].right, 0, 0.04);
  }
  const sound = sum(stems);
  const gains = master(sound);
  for (const name of stemNames) applyGains(stems[name], gains);
  const audibility =
    measured && (cueSheet.manner ?? 'full') === 'full'
      ? audibilityOf({
          ...balanced,
          listener: cueSheet.listener,
          space,
          sound,
          finish({ left, right }) {
            for (const side of [left, right]) {
              if (room) giveWay(side, room.effects);
              fade(side, 0, 0.04);
            }
            applyGains({ sampleRate, left, right }, gains);
          },
        })
      : null;
  return { sound, stems, audibility, notes: balanced.notes, heard: [...played.flatMap(heardContact), ...spoken.map(heardLine)] };
}

/** What is asked of the whole sound: a silent film has no bed and no music; what is far away or behind a wall loses its treble. */
function obey(stems: Stems, manner: NonNullable<CueSheet['manner']>, space: Space): void {
  if (manner === 'silent')
    for (const name of ['ambience', 'music', 'effects'] as const) applyGains(stems[name], new Float32Array(stems[name].left.length));
  if (manner !== 'muffled' && manner !== 'distant') return;
  const cutoff = manner === 'muffled' ? 620 : 2200;
  for (const { left, right } of Object.values(stems)) {
    if (manner === 'distant')
      reverberate(
        left.map((value, at) => (value + right[at]!) * 0.5),
        left,
        right,
        space,
      );
    for (const side of [left, right]) filter(filter(side, 'low-pass', cutoff), 'low-pass', cutoff * 1.5);
  }
}

/** The place answers. The deep notes of an answer would only cover the sounds themselves. */
function answer(bus: Bus, space: Space): void {
  if (peakOf(bus.send) === 0) return;
  reverberate(filter(bus.send, 'high-pass', 170), bus.left, bus.right, space);
}

/** A line is heard from its first sound on, which comes a little after its first sample. */
function heardLine({ who, from, samples }: Spoken): Heard {
  const floor = peakOf(samples) * 0.04;
  const onset = Math.max(
    0,
    samples.findIndex((sample) => Math.abs(sample) > floor),
  );
  return { kind: 'speech', who, at: from + onset / sampleRate, samples: samples.subarray(0, onset + samplesIn(told * 3)), onset };
}

function stopIfAborted(signal: AbortSignal | undefined): void {
  if (signal?.aborted === true)
    throw new OnereelError('cancelled', 'The sound was being mixed when the film was cancelled.', { cause: signal.reason });
}

/** Contacts and strokes have a moment that can be found again; what merely begins has none. */
function heardContact({ kind, who, at, moment, placement: { samples, onset } }: Played): Heard[] {
  return moment === 'start' ? [] : [{ kind, who, at, samples: samples.slice(0, onset + samplesIn(told)), onset }];
}

/** The beds of a film, each by itself and as long as the film. */
function layBeds(sheet: CueSheet, spoken: readonly Spoken[], chance: Chance, signal: AbortSignal | undefined): (Pair & { kind: string })[] {
  const underSpeech = duck(spoken, -4);
  const share = 1 / Math.sqrt(Math.max(1, sheet.ambience.length));
  return sheet.ambience.flatMap(({ kind, gain, at, seconds }, index) => {
    stopIfAborted(signal);
    const length = Math.min(seconds, sheet.seconds - at);
    if (gain === 0 || length <= 0) return [];
    const pair = makeBed(bedOf(kind).bed, length, chance.spawn(`${kind} ${index}`));
    // A bed that begins or ends within the film eases; one that spans it is simply there.
    const ease = hold(length, at > 0.05 ? 0.5 : 0.02, at + length < sheet.seconds - 0.05 ? 0.5 : 0.02);
    const lay = (side: Float32Array): Float32Array =>
      blend(
        silence(sheet.seconds),
        shape(side, (time) => ease(time) * underSpeech(at + time), 64),
        gain * share * stepBack(spoken, -4),
        at,
      );
    return [{ kind, left: lay(pair.left), right: lay(pair.right) }];
  });
}

/** Where somebody speaks what goes on is softer from the start, so that it need not dive when a line begins. */
function stepBack(spoken: readonly Spoken[], decibels: Decibels): number {
  return spoken.length === 0 ? 1 : gainOf(decibels);
}

function playMusic(sheet: CueSheet, spoken: readonly Spoken[], chance: Chance): Stereo | null {
  if (sheet.music === null) return null;
  const music = composeMusic(sheet.music, sheet.seconds, chance);
  const underSpeech = duck(spoken, -6);
  for (const side of [music.left, music.right]) shape(scale(side, stepBack(spoken, -6)), underSpeech, 64);
  return music;
}
