import type { Screenplay } from '@onereel/spec';
import type { Hono } from 'hono';
import { ApiFailure } from '../../api-failure.ts';
import type { Service } from '../../service.ts';
import { measurePace } from '../../store/generations.ts';
import { runProgram } from '../../worker/fork-program.ts';
import type { ApiEnvironment } from '../context.ts';
import { readVideoOrder } from '../openai/read-order.ts';
import { readBody } from '../read-body.ts';

/** Seconds per million pixels before any film was measured: two processor cores, without a graphics card. */
const usualPace = { crew: 0.35, testCard: 0.05 };
/** What every film costs besides its pixels: starting processes, building the stage. Seconds. */
const base = 3;
/** Directing costs a process and its dictionary: so many at a time. */
const mostAtOnce = 2;
const answerWithin = 30_000;

/** Adds `POST /v1/videos/estimate`: the screenplay, its notes and the expected time of a film, without making it. */
export function addEstimateRoute(app: Hono<ApiEnvironment>, service: Service): void {
  let running = 0;
  app.post('/v1/videos/estimate', async (context) => {
    const order = await readVideoOrder(await readBody(context, { form: true }), service.settings);
    const isCrew = order.source.kind === 'prompt';
    const pace = (await measurePace(service.database.tables, !isCrew)) ?? (isCrew ? usualPace.crew : usualPace.testCard);
    const expected = base + (pace * order.width * order.height * order.fps * order.seconds) / 1e6;
    let screenplay: Screenplay | null = null;
    if (isCrew) {
      if (running >= mostAtOnce)
        throw new ApiFailure(429, 'Other estimates are being made: try again in a moment.', {
          code: 'rate_limit_exceeded',
          headers: { 'retry-after': '1' },
        });
      running++;
      try {
        screenplay = await runProgram<Screenplay>(
          'director-child',
          { kind: 'prompt', prompt: order.prompt, seed: order.seed, seconds: order.seconds },
          AbortSignal.timeout(answerWithin),
        );
      } finally {
        running--;
      }
    }
    const { model, prompt, width, height, seconds, fps, seed } = order;
    return context.json({
      object: 'video.estimate',
      model,
      prompt,
      size: `${width}x${height}`,
      seconds: String(seconds),
      fps,
      seed,
      expected_seconds: Math.round(expected * 10) / 10,
      screenplay,
      notes: screenplay?.notes ?? [],
    });
  });
}
