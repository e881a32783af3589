import { z } from 'zod';
import { tuneSchema } from './tune.ts';

/** How all of a film is heard. */
export const soundMannerSchema = z.enum(['full', 'muffled', 'distant', 'silent']);

/** Whether music is what is listened to, or lies under what happens: nobody asked for it by name. */
export const musicRoleSchema = z.enum(['featured', 'underscore']);

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
      tune: tuneSchema.optional(),
      /** Default `featured`. */
      role: musicRoleSchema.optional(),
    })
    .nullable()
    .default(null),
  /** How all of it is heard: as it is, through a wall, from far away, or not at all (what is asked for by name still is). */
  manner: soundMannerSchema.optional(),
});
export type SoundDirection = z.infer<typeof soundDirectionSchema>;
