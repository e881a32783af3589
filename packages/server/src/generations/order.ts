import type { GivenPicture } from '@onereel/engine';
import type { Model } from '../models/catalogue.ts';
import type { StoredSource } from '../store/tables.ts';

/** A film that was asked for and checked, whatever dialect it was asked in. */
export interface GenerationOrder {
  readonly model: string;
  readonly prompt: string;
  readonly width: number;
  readonly height: number;
  readonly seconds: number;
  readonly fps: number;
  readonly quality: 'draft' | 'standard' | 'high';
  readonly seed: number;
  readonly audio: boolean;
  readonly source: StoredSource;
  /** The picture that the film opens on. */
  readonly picture: GivenPicture | null;
  readonly remixedFrom: string | null;
  readonly metadata: Readonly<Record<string, string>> | null;
  readonly webhookUrl: string | null;
}

/** Our own fields of a request, as both dialects have them. */
export interface ExtensionValues {
  readonly seed?: number | undefined;
  readonly fps?: number | undefined;
  readonly quality?: 'draft' | 'standard' | 'high' | undefined;
  readonly generate_audio?: boolean | undefined;
  readonly webhook_url?: string | undefined;
  readonly metadata?: Readonly<Record<string, string>> | undefined;
  readonly fit?: 'cover' | 'contain' | undefined;
}

/** What our own fields say, completed by what holds where they say nothing. */
export function readExtensions(
  fields: ExtensionValues,
  standard: { quality: 'draft' | 'standard' | 'high'; seed?: number; fps?: number; audio?: boolean },
): Pick<GenerationOrder, 'seed' | 'fps' | 'quality' | 'audio' | 'webhookUrl' | 'metadata'> {
  return {
    seed: fields.seed ?? standard.seed ?? 0,
    fps: fields.fps ?? standard.fps ?? 24,
    quality: fields.quality ?? standard.quality,
    audio: fields.generate_audio ?? standard.audio ?? true,
    webhookUrl: fields.webhook_url ?? null,
    metadata: fields.metadata ?? null,
  };
}

/** What a model's films are made from, before anything is made. */
export function sourceOf(model: Model, standIn: string | null): StoredSource {
  if (model.maker === 'crew') return standIn === null ? { kind: 'prompt' } : { kind: 'test-card' };
  return { kind: model.maker };
}
