import { z } from 'zod';
import { videoStatuses } from './video.ts';

/** The events that a webhook may bring. */
export const videoEventTypes = ['video.completed', 'video.failed'] as const;

/** What a webhook brings, signed by Standard Webhooks. */
export const videoEventSchema = z.object({
  id: z.string(),
  object: z.literal('event'),
  created_at: z.number().int(),
  type: z.enum(videoEventTypes),
  data: z.object({ id: z.string() }),
});
export type VideoEvent = z.infer<typeof videoEventSchema>;

/** One server-sent event of `GET /v1/videos/{id}/events`. */
export const videoProgressSchema = z.object({
  id: z.string(),
  status: z.enum(videoStatuses),
  stage: z.string().nullable(),
  percent: z.number().min(0).max(100),
  seconds_left: z.number().nullable(),
});
export type VideoProgress = z.infer<typeof videoProgressSchema>;
