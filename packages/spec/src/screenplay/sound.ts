import { z } from 'zod';

/** What is to be heard besides what the picture makes by itself. */
export const soundDirectionSchema = z.object({
  ambience: z.array(z.string()).max(16).default([]),
  effects: z
    .array(z.object({ at: z.number().min(0), noun: z.string(), kind: z.string() }))
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
