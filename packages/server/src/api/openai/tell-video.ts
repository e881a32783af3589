import type { Video, VideoMeta } from '@onereel/spec';
import type { ToldGeneration } from '../../store/generations.ts';

/** Unix seconds, or null. */
function unixSeconds(time: Date | null): number | null {
  return time === null ? null : Math.floor(time.getTime() / 1000);
}

/** What both dialects tell beyond their contracts. */
export function tellMeta(generation: ToldGeneration): VideoMeta {
  return {
    seed: generation.seed,
    engine: generation.driver === null ? 'onereel' : `onereel (${generation.driver === 'none' ? 'no graphics driver' : generation.driver})`,
    notes: [...(generation.notes ?? [])],
    stage: generation.stage,
  };
}

/** Whole percent; only a finished film has 100. */
export function tellProgress({ status, progress }: Pick<ToldGeneration, 'status' | 'progress'>): number {
  return status === 'completed' ? 100 : Math.min(99, Math.max(0, Math.floor(progress)));
}

/** A generation as a video of the OpenAI dialect. */
export function tellVideo(generation: ToldGeneration): Video {
  return {
    id: generation.id,
    object: 'video',
    model: generation.model,
    status: generation.status,
    progress: tellProgress(generation),
    created_at: Math.floor(generation.created_at.getTime() / 1000),
    completed_at: unixSeconds(generation.status === 'completed' ? generation.completed_at : null),
    expires_at: unixSeconds(generation.expires_at),
    prompt: generation.prompt,
    size: `${generation.width}x${generation.height}`,
    seconds: String(generation.seconds),
    remixed_from_video_id: generation.remixed_from,
    error:
      generation.status === 'failed'
        ? { code: generation.error_code ?? 'server_error', message: generation.error_message ?? 'The film could not be made.' }
        : null,
    metadata: generation.metadata,
    meta: tellMeta(generation),
  };
}
