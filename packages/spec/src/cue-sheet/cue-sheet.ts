import { z } from 'zod';
import { musicRoleSchema, soundMannerSchema } from '../screenplay/sound.ts';
import { tuneSchema } from '../screenplay/tune.ts';

/** A path through space: places `[x, y, z]` in metres at rising times; between them it runs straight. One entry stands still. */
export const pathSchema = z.array(z.object({ at: z.number(), place: z.tuple([z.number(), z.number(), z.number()]) })).min(1);
export type Path = z.infer<typeof pathSchema>;

/** One sound of one source. `kind` is an instrument of the manifest; what else it may carry is that instrument's own. */
export const cueSchema = z.object({
  /** When it is heard first, in seconds of the film. For a contact, the moment of the contact. */
  at: z.number(),
  seconds: z.number().min(0),
  kind: z.string(),
  who: z.string().optional(),
  position: pathSchema,
  /** Linear, 1 = the instrument's natural loudness at its reference distance. */
  gain: z.number().min(0).default(1),
  /** How much lies between it and the ear: 0 nothing to 1 a hill or a house. */
  occlusion: z.number().min(0).max(1).optional(),
  /** What the instrument may be told: ground, weight, size, speed … */
  parameters: z.record(z.string(), z.union([z.number(), z.string(), z.boolean()])).optional(),
  /** Curves of the animation itself that the sound follows, by name: values at equal steps over `seconds`. */
  curves: z.record(z.string(), z.array(z.number())).optional(),
});
export type Cue = z.infer<typeof cueSchema>;

/** One phone of a spoken line, `at` in seconds of the film. Names are CMU phones in lower case, `pau` for silence. */
export const phoneSchema = z.object({ phone: z.string(), at: z.number(), seconds: z.number() });
export type Phone = z.infer<typeof phoneSchema>;

/** One spoken line with its phones. */
export const dialogueSchema = z.object({
  at: z.number(),
  seconds: z.number(),
  who: z.string(),
  line: z.string(),
  voice: z.object({ name: z.string(), pitch: z.number(), rate: z.number() }),
  emotion: z.string().optional(),
  position: pathSchema,
  phones: z.array(phoneSchema),
});
export type Dialogue = z.infer<typeof dialogueSchema>;

/** A bed of sound for a place or a weather. */
export const ambienceSchema = z.object({
  kind: z.string(),
  gain: z.number().min(0).default(1),
  at: z.number().default(0),
  seconds: z.number(),
});
export type Ambience = z.infer<typeof ambienceSchema>;

/** Music for the film: what it should feel like and where its hits are. */
export const musicSchema = z.object({
  mood: z.string(),
  tempo: z.union([z.string(), z.number()]),
  instruments: z.array(z.string()),
  hits: z.array(z.number()),
  tune: tuneSchema.optional(),
  role: musicRoleSchema.optional(),
});
export type Music = z.infer<typeof musicSchema>;

/** Everything that is heard, on the film's own timeline. */
export const cueSheetSchema = z.object({
  version: z.literal(1),
  seconds: z.number().positive(),
  seed: z.number().int(),
  /** Where the listener (the camera) is, and the direction to its right. */
  listener: z
    .array(
      z.object({
        at: z.number(),
        place: z.tuple([z.number(), z.number(), z.number()]),
        right: z.tuple([z.number(), z.number(), z.number()]),
      }),
    )
    .min(1),
  /** The room or landscape that answers: `outdoor`, `city`, `hall`, `room`, `mountain`. */
  space: z.string().default('outdoor'),
  cues: z.array(cueSchema),
  dialogue: z.array(dialogueSchema),
  music: musicSchema.nullable(),
  ambience: z.array(ambienceSchema),
  manner: soundMannerSchema.optional(),
});
export type CueSheet = z.infer<typeof cueSheetSchema>;
