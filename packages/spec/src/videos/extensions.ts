import { z } from 'zod';

/** The longest prompt, in characters, in both dialects. */
export const longestVideoPrompt = 32_000;

/** Whether a text can be stored anywhere: whole characters, and no NUL among them. */
export function isStorableText(text: string): boolean {
  return text.isWellFormed() && !text.includes('\0');
}

/** How a picture of another shape than the film is put into it. Without it such a picture is refused. */
export const fits = ['cover', 'contain'] as const;

/** Our own fields, understood in every create-like request of both dialects. */
export const extensionFields = {
  seed: z.number().int().min(0).max(4294967295).optional(),
  fps: z.number().int().min(12).max(60).optional(),
  quality: z.enum(['draft', 'standard', 'high']).optional(),
  generate_audio: z.boolean().optional(),
  webhook_url: z
    .url({ protocol: /^https?$/ })
    .max(2048)
    .optional(),
  metadata: z
    .record(z.string().max(64), z.string().max(512))
    .refine((record) => Object.keys(record).length <= 16, 'may have at most 16 entries')
    .refine((record) => Object.entries(record).flat().every(isStorableText), 'must be text without NUL and half characters')
    .optional(),
  fit: z.enum(fits).optional(),
} as const;
