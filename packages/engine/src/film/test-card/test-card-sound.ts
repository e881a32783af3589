import type { Hertz, Seconds } from '@onereel/spec';
import type { SoundTrack } from '../sound-track.ts';
import { flashSeconds } from './flash.ts';

const pitch: Hertz = 1000;
/** A quarter of full scale, -12 dB. */
const level = 0.25;
const attack: Seconds = 0.001;
const release: Seconds = 0.004;

/** The test card's sound: a beep of 1 kHz and 80 ms from the first sample of every whole second, the same on both sides. */
export function testCardSound(seconds: Seconds): SoundTrack {
  const samples = new Float32Array(Math.round(seconds * 48000));
  const length = Math.round(flashSeconds * 48000);
  for (let start = 0; start < samples.length; start += 48000) {
    for (let index = 0; index < Math.min(length, samples.length - start); index++) {
      const time = index / 48000;
      const edges = Math.min(1, time / attack, (flashSeconds - time) / release);
      samples[start + index] = level * edges * Math.sin(2 * Math.PI * pitch * time);
    }
  }
  return { sampleRate: 48000, left: samples, right: samples.slice() };
}
