import { z } from 'zod';
import { noteSchema } from '../screenplay/screenplay.ts';

/** The states of a video in the OpenAI dialect. The last two are final. */
export const videoStatuses = ['queued', 'in_progress', 'completed', 'failed'] as const;
export type VideoStatus = (typeof videoStatuses)[number];

/** What is told about a film beyond the two lost contracts. */
export const videoMetaSchema = z.object({
  seed: z.number().int(),
  /** Which engine made it, with its graphics driver once that is known. */
  engine: z.string(),
  notes: z.array(noteSchema),
  /** The step that runs now: `direct`, `stage`, `sound`, `picture`, `film`. */
  stage: z.string().nullable(),
});
export type VideoMeta = z.infer<typeof videoMetaSchema>;

/** Why a video failed. `code` is for programs, `message` a sentence for people. */
export const videoErrorSchema = z.object({ code: z.string(), message: z.string() });

/** A video as `/v1/videos` tells of it. Every key is always there; times are Unix seconds, `seconds` is text. */
export const videoSchema = z.object({
  id: z.string(),
  object: z.literal('video'),
  model: z.string(),
  status: z.enum(videoStatuses),
  progress: z.number().int().min(0).max(100),
  created_at: z.number().int(),
  completed_at: z.number().int().nullable(),
  expires_at: z.number().int().nullable(),
  prompt: z.string().nullable(),
  size: z.string(),
  seconds: z.string(),
  remixed_from_video_id: z.string().nullable(),
  error: videoErrorSchema.nullable(),
  metadata: z.record(z.string(), z.string()).nullable(),
  meta: videoMetaSchema,
});
export type Video = z.infer<typeof videoSchema>;

/** A page of videos. `after=last_id` asks for the next one. */
export const videoListSchema = z.object({
  object: z.literal('list'),
  data: z.array(videoSchema),
  first_id: z.string().nullable(),
  last_id: z.string().nullable(),
  has_more: z.boolean(),
});
export type VideoList = z.infer<typeof videoListSchema>;

/** The answer to a deletion. */
export const videoDeletedSchema = z.object({ id: z.string(), object: z.literal('video.deleted'), deleted: z.literal(true) });

/** An error in the OpenAI dialect. */
export const openaiErrorSchema = z.object({
  error: z.object({ message: z.string(), type: z.string(), param: z.string().nullable(), code: z.string().nullable() }),
});
export type OpenaiError = z.infer<typeof openaiErrorSchema>;
