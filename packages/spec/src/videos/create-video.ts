import { z } from 'zod';
import { extensionFields, isStorableText, longestVideoPrompt } from './extensions.ts';

/** The longest address of a picture: a data URL of 20 MiB. */
const longestImageAddress = 28_000_000;

/** A prompt as both dialects take it: said in words, and not endless. */
export const promptSchema = z
  .string()
  .min(1, 'must not be empty')
  .max(longestVideoPrompt, `may have at most ${longestVideoPrompt} characters`)
  .refine((prompt) => prompt.trim() !== '', 'must not be empty')
  .refine(isStorableText, 'must be text without NUL and half characters');

/** A picture by address: `http(s)`, or a data URL. */
export const imageReferenceSchema = z.strictObject({
  image_url: z.string().max(longestImageAddress).optional(),
  file_id: z.string().max(256).optional(),
});

/** A request to `POST /v1/videos`. `seconds` and `size` are checked again by what the model can do. */
export const createVideoSchema = z.strictObject({
  prompt: promptSchema,
  model: z.string().max(256).optional(),
  seconds: z.string().max(16).optional(),
  size: z.string().max(32).optional(),
  input_reference: imageReferenceSchema.optional(),
  characters: z
    .array(z.strictObject({ id: z.string().max(256) }))
    .max(2)
    .optional(),
  user: z.string().max(512).optional(),
  ...extensionFields,
});
export type CreateVideo = z.infer<typeof createVideoSchema>;

/** A request to `POST /v1/videos/{id}/remix`. */
export const remixVideoSchema = z.strictObject({ prompt: promptSchema, ...extensionFields });
export type RemixVideo = z.infer<typeof remixVideoSchema>;

const videoReferenceSchema = z.strictObject({ id: z.string().min(1).max(512) });

/** A request to `POST /v1/videos/edits`, of a film of ours by id. */
export const editVideoSchema = z.strictObject({ prompt: promptSchema, video: videoReferenceSchema, ...extensionFields });

/** Lengths that an extension may add, in seconds. */
export const extensionSeconds = ['4', '8', '12', '16', '20'] as const;

/** A request to `POST /v1/videos/extensions`, of a film of ours by id. */
export const extendVideoSchema = z.strictObject({
  prompt: promptSchema,
  seconds: z.enum(extensionSeconds),
  video: videoReferenceSchema,
  ...extensionFields,
});
