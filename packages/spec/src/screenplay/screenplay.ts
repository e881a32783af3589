import { z } from 'zod';
import { castMemberSchema, relationSchema } from './cast.ts';
import { lookSchema } from './look.ts';
import { settingSchema } from './setting.ts';
import { shotSchema } from './shot.ts';
import { soundDirectionSchema } from './sound.ts';

/** The version of the document that this code writes and reads. */
export const screenplayVersion = 1;

/** A sentence about words of the prompt that were substituted, guessed or left out. */
export const noteSchema = z.object({ words: z.string(), note: z.string() });
export type Note = z.infer<typeof noteSchema>;

/** The film as a document: who, where, when, what happens, how it is shot and what is heard. */
export const screenplaySchema = z.object({
  version: z.literal(screenplayVersion),
  title: z.string(),
  prompt: z.string(),
  seed: z.number().int().min(0).max(4294967295),
  seconds: z.number().positive().max(60),
  look: lookSchema,
  setting: settingSchema,
  cast: z.array(castMemberSchema).max(256).default([]),
  relations: z.array(relationSchema).max(512).default([]),
  shots: z.array(shotSchema).min(1).max(64),
  sound: soundDirectionSchema,
  text: z
    .array(z.object({ words: z.string(), where: z.string() }))
    .max(64)
    .default([]),
  notes: z.array(noteSchema).default([]),
});
export type Screenplay = z.infer<typeof screenplaySchema>;
