import { z } from 'zod';

/**
 * What is to be heard. An effect with `who` is that member's own doing (steps, a bark): the picture makes it heard by
 * itself and in time, and it is listed for the reader only. Effects without `who` are played as they stand.
 */
export const soundDirectionSchema = z.object({
  ambience: z.array(z.string()).max(16).default([]),
  effects: z
    .array(z.object({ at: z.number().min(0), noun: z.string(), kind: z.string(), who: z.string().optional() }))
    .max(256)
    .default([]),
  music: z
    .object({
      mood: z.string(),
      tempo: z.union([z.string(), z.number()]).default('medium'),
      instruments: z.array(z.string()).max(16).default([]),
    })
    .nullable()
    .default(null),
});
export type SoundDirection = z.infer<typeof soundDirectionSchema>;
