import { type CueSheet, OnereelError } from '@onereel/spec';
import { type Chance, createChance } from '../chance/chance.ts';
import type { Host } from '../host/host.ts';
import { bedOf, makeBed } from './ambience/beds.ts';
import { mixDialogue } from './dialogue.ts';
import { blend } from './dsp/blend.ts';
import { fade, hold, shape } from './dsp/envelope.ts';
import { filter } from './dsp/filter.ts';
import { reverberate } from './dsp/reverb.ts';
import { instrumentOf } from './instruments.ts';
import { master } from './master/master.ts';
import { composeMusic } from './music/compose-music.ts';
import { perform } from './perform.ts';
import { sampleRate, samplesIn } from './sample-rate.ts';
import { duck, type Spoken } from './space/duck.ts';
import { type Bus, place } from './space/place.ts';
import { type Space, spaceOf } from './space/spaces.ts';
import type { Stereo } from './stereo.ts';

/** What the mix needs besides the cue sheet. */
export interface MixOptions {
  readonly speak: Host['speak'];
  readonly signal?: AbortSignal;
}

/**
 * Turns a cue sheet into the film's sound: every cue on its moment to the sample, placed where it is, with beds, music
 * and speech, at -16 LUFS and below -1.2 dBTP. The same sheet gives the same samples.
 * Throws `OnereelError` `cancelled` when the signal is aborted.
 *
 * @example
 * const stereo = await mix(cueSheet, { speak: host.speak });
 */
export async function mix(cueSheet: CueSheet, { speak, signal }: MixOptions): Promise<Stereo> {
  const chance = createChance(cueSheet.seed);
  const space = spaceOf(cueSheet.space);
  const film = emptyBus(cueSheet.seconds);
  stopIfAborted(signal);
  const spoken = await mixDialogue(cueSheet, film, space, { speak }).catch((error: unknown) => {
    stopIfAborted(signal);
    throw error;
  });
  mixEffects(cueSheet, film, space, spoken, chance.spawn('effects'), signal);
  // The deep notes of an answer would only cover the sounds themselves.
  reverberate(filter(film.send, 'high-pass', 170), film.left, film.right, space);
  mixAmbience(cueSheet, film, spoken, chance.spawn('ambience'), signal);
  mixMusic(cueSheet, film, spoken, chance.spawn('music'));
  stopIfAborted(signal);
  const stereo: Stereo = { sampleRate, left: film.left, right: film.right };
  // What still sounds at the end of the film does not break off with a click.
  fade(stereo.left, 0, 0.04);
  fade(stereo.right, 0, 0.04);
  master(stereo);
  return stereo;
}

function emptyBus(seconds: number): Bus {
  const length = samplesIn(seconds);
  return { left: new Float32Array(length), right: new Float32Array(length), send: new Float32Array(length) };
}

function stopIfAborted(signal: AbortSignal | undefined): void {
  if (signal?.aborted === true)
    throw new OnereelError('cancelled', 'The sound was being mixed when the film was cancelled.', { cause: signal.reason });
}

function mixEffects(
  sheet: CueSheet,
  film: Bus,
  space: Space,
  spoken: readonly Spoken[],
  chance: Chance,
  signal: AbortSignal | undefined,
): void {
  const underSpeech = duck(spoken, -4);
  for (const [index, cue] of sheet.cues.entries()) {
    if (cue.gain === 0 || cue.at >= sheet.seconds) continue;
    stopIfAborted(signal);
    const { instrument, parameters } = instrumentOf(cue.kind);
    // Named by what it is and when, so that one more cue changes no other; the index parts true twins.
    const name = `${cue.kind} ${cue.who ?? ''} ${cue.at.toFixed(4)}`;
    const twin =
      sheet.cues.findIndex((other) => other.kind === cue.kind && other.who === cue.who && other.at === cue.at) === index ? '' : ` ${index}`;
    const { samples, onset } = perform(instrument, { ...cue, parameters: { ...parameters, ...cue.parameters } }, chance.spawn(name + twin));
    place(film, sheet.listener, space, {
      samples,
      onset,
      at: cue.at,
      gain: cue.gain * underSpeech(cue.at),
      position: cue.position,
      reference: instrument.reference,
    });
  }
}

function mixAmbience(sheet: CueSheet, film: Bus, spoken: readonly Spoken[], chance: Chance, signal: AbortSignal | undefined): void {
  const underSpeech = duck(spoken, -4);
  const share = 1 / Math.sqrt(Math.max(1, sheet.ambience.length));
  for (const [index, { kind, gain, at, seconds }] of sheet.ambience.entries()) {
    stopIfAborted(signal);
    const length = Math.min(seconds, sheet.seconds - at);
    if (gain === 0 || length <= 0) continue;
    const pair = makeBed(bedOf(kind).bed, length, chance.spawn(`${kind} ${index}`));
    // A bed that begins or ends within the film eases; one that spans it is simply there.
    const ease = hold(length, at > 0.05 ? 0.5 : 0.02, at + length < sheet.seconds - 0.05 ? 0.5 : 0.02);
    for (const [bus, side] of [
      [film.left, pair.left],
      [film.right, pair.right],
    ] as const) {
      blend(
        bus,
        shape(side, (time) => ease(time) * underSpeech(at + time), 64),
        gain * share,
        at,
      );
    }
  }
}

function mixMusic(sheet: CueSheet, film: Bus, spoken: readonly Spoken[], chance: Chance): void {
  if (sheet.music === null) return;
  const music = composeMusic(sheet.music, sheet.seconds, chance);
  const underSpeech = duck(spoken, -9);
  blend(film.left, shape(music.left, underSpeech, 64));
  blend(film.right, shape(music.right, underSpeech, 64));
}
