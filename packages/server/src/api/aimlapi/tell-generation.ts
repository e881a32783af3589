import type { GenerationReply, GenerationStatus } from '@onereel/spec';
import type { ToldGeneration } from '../../store/generations.ts';
import type { StoredStatus } from '../../store/tables.ts';
import { tellMeta, tellProgress } from '../openai/tell-video.ts';

const statuses: Readonly<Record<StoredStatus, GenerationStatus>> = {
  queued: 'queued',
  in_progress: 'generating',
  completed: 'completed',
  failed: 'error',
};

/** A generation as the AI/ML API dialect tells of it. What does not apply is left out. `address`: the server's. */
export function tellGeneration(generation: ToldGeneration, address: string): GenerationReply {
  return {
    id: generation.id,
    status: statuses[generation.status],
    ...(generation.status === 'completed' ? { video: { url: `${address}/files/${generation.file_token}/${generation.id}.mp4` } } : {}),
    ...(generation.status === 'failed'
      ? { error: { name: generation.error_code ?? 'server_error', message: generation.error_message ?? 'The film could not be made.' } }
      : {}),
    meta: { usage: { credits_used: 0 }, progress: tellProgress(generation), ...tellMeta(generation) },
  };
}
