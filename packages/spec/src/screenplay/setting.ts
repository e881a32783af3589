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

/** The place: `noun` as written, `kind` as built. */
export const settingSchema = z.object({
  noun: z.string(),
  kind: z.string(),
  match: matchSchema.default('exact'),
  features: z.array(featureSchema).max(64).default([]),
  traits: z.record(z.string(), z.unknown()).optional(),
});
export type Setting = z.infer<typeof settingSchema>;
