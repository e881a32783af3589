import { z } from 'zod';
import { extensionFields } from './extensions.ts';
import { promptSchema } from './create-video.ts';
import { videoMetaSchema } from './video.ts';

/** The states of a generation in the AI/ML API dialect. The last two are final. */
export const generationStatuses = ['queued', 'generating', 'completed', 'error'] as const;
export type GenerationStatus = (typeof generationStatuses)[number];

/** The resolutions: the length of the short side in pixels. */
export const resolutions = ['720p', '1080p'] as const;
/** The shapes of the picture. */
export const aspectRatios = ['16:9', '9:16'] as const;

/** `4` or `"4"`: the contract writes its default as text. */
const durationSchema = z.union([
  z.number(),
  z
    .string()
    .regex(/^\d{1,4}$/, 'Expected a whole number of seconds')
    .transform(Number),
]);

/** A request to `POST /v2/video/generations`. Unknown fields are ignored; lengths and sizes are checked by what the model can do. */
export const createGenerationSchema = z.object({
  model: z.string().max(256),
  prompt: promptSchema,
  image_url: z.string().max(28_000_000).optional(),
  resolution: z.enum(resolutions).optional(),
  aspect_ratio: z.enum(aspectRatios).optional(),
  duration: durationSchema.optional(),
  ...extensionFields,
});
export type CreateGeneration = z.infer<typeof createGenerationSchema>;

/** A generation as `/v2/video/generations` tells of it. What does not apply is left out. */
export const generationSchema = z.object({
  id: z.string(),
  status: z.enum(generationStatuses),
  video: z.object({ url: z.string() }).optional(),
  error: z.object({ name: z.string(), message: z.string() }).optional(),
  meta: videoMetaSchema.extend({ usage: z.object({ credits_used: z.number() }), progress: z.number().int().min(0).max(100) }).optional(),
});
export type GenerationReply = z.infer<typeof generationSchema>;

/** An error in the AI/ML API dialect. */
export const aimlapiErrorSchema = z.object({
  requestId: z.string(),
  statusCode: z.number().int(),
  timestamp: z.string(),
  path: z.string(),
  message: z.string(),
  meta: z.array(z.object({ path: z.array(z.union([z.string(), z.number()])), code: z.string(), message: z.string() })).optional(),
});
export type AimlapiError = z.infer<typeof aimlapiErrorSchema>;
