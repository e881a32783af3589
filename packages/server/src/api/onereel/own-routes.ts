import type { VideoProgress } from '@onereel/spec';
import type { Hono } from 'hono';
import { streamSSE } from 'hono/streaming';
import { ApiFailure } from '../../api-failure.ts';
import type { Service } from '../../service.ts';
import type { ToldGeneration } from '../../store/generations.ts';
import type { ApiEnvironment } from '../context.ts';
import { requireGeneration, requireWholeGeneration } from '../find.ts';
import { tellProgress } from '../openai/tell-video.ts';
import { attend } from '../openai/video-routes.ts';

const lookEvery = 400;
const sayAliveEvery = 15_000;

/** How long a film will still take, at the pace so far; null while that says nothing. */
function secondsLeft({ status, progress, started_at: started }: ToldGeneration, now: number): number | null {
  if (status === 'completed' || status === 'failed') return 0;
  if (status === 'queued' || started === null || progress < 3) return null;
  const elapsed = (now - started.getTime()) / 1000;
  return Math.round(((elapsed * (100 - progress)) / progress) * 10) / 10;
}

function tellStep(generation: ToldGeneration): VideoProgress {
  return {
    id: generation.id,
    status: generation.status,
    stage: generation.stage,
    percent: tellProgress(generation),
    seconds_left: secondsLeft(generation, Date.now()),
  };
}

/** Adds our own routes beside `/v1/videos/{id}`: its progress as it happens, and its screenplay. */
export function addOwnRoutes(app: Hono<ApiEnvironment>, service: Service): void {
  app.get('/v1/videos/:id/events', async (context) => {
    const caller = context.get('caller').id;
    const first = await requireGeneration(service, caller, context.req.param('id'));
    context.header('x-accel-buffering', 'no');
    return streamSSE(context, async (stream) => {
      let generation: ToldGeneration | undefined = first;
      let said = '';
      let saidAt = Date.now();
      while (generation && !stream.aborted) {
        const step = tellStep(generation);
        const state = JSON.stringify([step.status, step.stage, step.percent]);
        const isOver = generation.status === 'completed' || generation.status === 'failed';
        if (state !== said)
          await stream.writeSSE({ event: isOver ? `video.${generation.status}` : 'video.progress', data: JSON.stringify(step) });
        else if (Date.now() - saidAt > sayAliveEvery) await stream.write(': still here\n\n');
        if (state !== said || Date.now() - saidAt > sayAliveEvery) saidAt = Date.now();
        said = state;
        if (isOver) return;
        await stream.sleep(lookEvery);
        generation = await service.find(caller, first.id);
        if (generation) await attend(service, generation);
      }
      if (!generation) await stream.writeSSE({ event: 'video.deleted', data: JSON.stringify({ id: first.id }) });
    });
  });

  app.get('/v1/videos/:id/screenplay', async (context) => {
    const generation = await requireWholeGeneration(service, context.get('caller').id, context.req.param('id'));
    if (generation.screenplay !== null) return context.json(generation.screenplay);
    if (generation.status === 'completed')
      throw new ApiFailure(404, `Video with id '${generation.id}' has no screenplay: a film by ${generation.model} comes without one.`);
    throw new ApiFailure(404, 'Video is not ready yet, use GET /v1/videos/{video_id} to check status.');
  });
}
