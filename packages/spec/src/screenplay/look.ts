import { z } from 'zod';

/** A colour as `#rrggbb`, in sRGB. */
export const colourSchema = z.string().regex(/^#[0-9a-f]{6}$/i, 'must be a colour such as #c81e1e');

/** Style and light of the whole film. Values are words of the prompt or of the manifest; unknown ones are noted. */
export const lookSchema = z.object({
  style: z.string().default('cinematic'),
  timeOfDay: z.string().default('day'),
  weather: z.string().default('clear'),
  season: z.string().default('summer'),
  mood: z.string().default('neutral'),
  palette: z.array(colourSchema).max(16).optional(),
});
export type Look = z.infer<typeof lookSchema>;
