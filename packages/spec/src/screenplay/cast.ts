import { z } from 'zod';
import { matchSchema } from './match.ts';

/** What is said of a member of the cast: colour, size, material, pattern, age, mood and whatever else was understood. */
export const traitsSchema = z.record(z.string(), z.unknown());
export type Traits = z.infer<typeof traitsSchema>;

const thingSchema = z.union([z.string(), z.looseObject({ noun: z.string() })]);

/** One member of the cast, or `count` alike ones. */
export const castMemberSchema = z.object({
  id: z.string().min(1),
  noun: z.string(),
  kind: z.string(),
  match: matchSchema.default('exact'),
  count: z.number().int().min(1).max(10000).default(1),
  traits: traitsSchema.default({}),
  wears: z.array(thingSchema).optional(),
  holds: z.array(thingSchema).optional(),
});
export type CastMember = z.infer<typeof castMemberSchema>;

/** Where two things stand to each other, from the viewer's side. */
export const relationNames = [
  'left-of',
  'right-of',
  'above',
  'below',
  'on',
  'in',
  'under',
  'behind',
  'in-front-of',
  'near',
  'far-from',
  'between',
  'around',
  'facing',
] as const;
export const relationSchema = z.object({
  subject: z.string(),
  relation: z.enum(relationNames),
  object: z.string(),
  when: z.enum(['start', 'end']).optional(),
});
export type Relation = z.infer<typeof relationSchema>;
