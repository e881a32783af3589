import { z } from 'zod';
import { matchSchema } from './match.ts';

/** One landmark or part of the place, such as the tallest mountain. */
export const featureSchema = z.object({
  noun: z.string(),
  kind: z.string(),
  match: matchSchema.default('exact'),
  superlative: z.string().optional(),
  count: z.number().int().min(1).max(10000).optional(),
  traits: z.record(z.string(), z.unknown()).optional(),
});
export type Feature = z.infer<typeof featureSchema>;

/** The longest data URL of a picture: 20 MiB of bytes. */
const longestPicture = 28_000_000;

/** How a picture is put into a film: as it is (`exact`), filling it (`cover`), or whole within it (`contain`). */
export const pictureFits = ['exact', 'cover', 'contain'] as const;
export type PictureFit = (typeof pictureFits)[number];

/** The picture that a film opens on, carried in the document so that it can be filmed again anywhere. */
export const settingPictureSchema = z.object({
  /** A data URL of `image/png`, `image/jpeg` or `image/webp`. */
  image: z
    .string()
    .max(longestPicture)
    .refine(
      (image) => /^data:image\/(?:png|jpeg|webp);base64,/.test(image.slice(0, 40)),
      'must be a base64 data URL of image/png, image/jpeg or image/webp',
    ),
  fit: z.enum(pictureFits).default('exact'),
});
export type SettingPicture = z.infer<typeof settingPictureSchema>;

/** The place: `noun` as written, `kind` as built. */
export const settingSchema = z.object({
  noun: z.string(),
  kind: z.string(),
  match: matchSchema.default('exact'),
  features: z.array(featureSchema).max(64).default([]),
  traits: z.record(z.string(), z.unknown()).optional(),
  /** Given: the place is this picture, and `kind` is `picture`. */
  picture: settingPictureSchema.optional(),
});
export type Setting = z.infer<typeof settingSchema>;
