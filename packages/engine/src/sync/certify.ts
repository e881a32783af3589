import type { Codecs } from '../host/host.ts';
import type { Heard } from '../sound/mix.ts';
import { decodeSound } from '../film/decode-sound.ts';
import { findSound } from './find-sound.ts';

/** One thing that is seen and heard. */
export interface SyncEvent {
  /** The instrument, or `speech`. */
  readonly kind: string;
  readonly who: string | null;
  /** When it happens in the picture, seconds, and the frame that shows it first. */
  readonly seen: number;
  readonly frame: number;
  /** When it begins in the sound of the finished file, seconds; null where other sounds cover it. */
  readonly heard: number | null;
  /** Milliseconds by which the sound comes after the picture; negative for before. */
  readonly offset: number | null;
}

/** What was measured of a finished film's sync, event by event. */
export interface SyncCertificate {
  readonly version: 1;
  readonly standard: 'ITU-R BT.1359-1';
  readonly fps: number;
  readonly events: readonly SyncEvent[];
  /** How many events could be measured. */
  readonly measured: number;
  /** Milliseconds. Null where nothing could be measured. */
  readonly median: number | null;
  /** The offset of the worst event, milliseconds. */
  readonly worst: number | null;
  /**
   * `undetectable` when every event lies between 45 ms early and 125 ms late, `acceptable` between 90 ms early and 185 ms late,
   * else `unacceptable` (ITU-R BT.1359-1, annex 1); `nothing-to-measure` for films without events.
   */
  readonly verdict: 'undetectable' | 'acceptable' | 'unacceptable' | 'nothing-to-measure';
}

/** More events than this tell nothing new; they are taken evenly from the whole film. */
const most = 96;
/** Below this likeness something else is heard there. */
const sure = 0.3;

/**
 * Measures a finished film: decodes its sound and looks for each contact and each line in it. What is found is compared with
 * the moment of the picture that it belongs to.
 */
export async function certify(
  bytes: Uint8Array,
  heard: readonly Heard[],
  { fps, codecs }: { fps: number; codecs: Codecs },
): Promise<SyncCertificate> {
  const sound = await decodeSound(bytes, codecs);
  const chosen =
    heard.length <= most
      ? heard
      : heard.filter((_, at) => Math.floor((at * most) / heard.length) !== Math.floor(((at - 1) * most) / heard.length));
  const events = [...chosen].sort((a, b) => a.at - b.at).map((one) => eventOf(one, sound, fps));
  const offsets = events.flatMap(({ offset }) => (offset === null ? [] : [offset])).sort((a, b) => a - b);
  const worst = offsets.length === 0 ? null : offsets.reduce((far, offset) => (Math.abs(offset) > Math.abs(far) ? offset : far), 0);
  return {
    version: 1,
    standard: 'ITU-R BT.1359-1',
    fps,
    events,
    measured: offsets.length,
    median: offsets.length === 0 ? null : offsets[Math.floor((offsets.length - 1) / 2)]!,
    worst,
    verdict: verdictOf(offsets),
  };
}

function eventOf({ kind, who, at, samples, onset }: Heard, sound: Float32Array | null, fps: number): SyncEvent {
  const event = { kind, who, seen: at, frame: Math.floor(at * fps + 1e-6) };
  if (!sound) return { ...event, heard: null, offset: null };
  const { late, alike } = findSound(sound, samples, Math.round(at * 48000) - onset);
  if (alike < sure) return { ...event, heard: null, offset: null };
  const offset = Math.round((late / 48) * 100) / 100;
  return { ...event, heard: Math.round((at + late / 48000) * 1e5) / 1e5, offset };
}

function verdictOf(offsets: readonly number[]): SyncCertificate['verdict'] {
  if (offsets.length === 0) return 'nothing-to-measure';
  const within = (early: number, late: number): boolean => offsets.every((offset) => offset >= -early && offset <= late);
  return within(45, 125) ? 'undetectable' : within(90, 185) ? 'acceptable' : 'unacceptable';
}
