import { z } from 'zod';

/** How close what is built comes to what was asked: the thing itself, a broader kind of it, or a stand-in. */
export const matchSchema = z.enum(['exact', 'broader', 'substitute']);
export type Match = z.infer<typeof matchSchema>;
