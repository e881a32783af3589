import { z } from 'zod';

/** One note that is asked for exactly. */
export const tuneNoteSchema = z.object({
  /** MIDI note number: 60 is middle C, 69 is A4 (440 Hz). */
  key: z.number().int().min(0).max(127),
  /** Seconds of the film. */
  at: z.number().min(0),
  seconds: z.number().positive(),
  strength: z.number().min(0).max(1).default(0.8),
});
export type TuneNote = z.infer<typeof tuneNoteSchema>;

/** Notes that are played exactly as they stand, instead of composed music. */
export const tuneSchema = z.object({
  notes: z.array(tuneNoteSchema).min(1).max(2000),
  /** The member of the cast who plays them, or the instrument itself; absent: nobody in the picture. */
  who: z.string().optional(),
});
export type Tune = z.infer<typeof tuneSchema>;
