import { z } from 'zod';
import { matchSchema } from './match.ts';

/** The viewer's directions. */
export const directionNames = ['left', 'right', 'up', 'down', 'forward', 'back', 'toward-camera', 'away-from-camera'] as const;
export type Direction = (typeof directionNames)[number];

const placeSchema = z.union([z.string(), z.object({ relation: z.string(), object: z.string() })]);
/** A place by name (`left`, `off-screen`, a member's id, a feature's noun) or by relation to one. */
export type Place = z.infer<typeof placeSchema>;

/** One thing that somebody does, at `start` seconds from the beginning of the film, for `seconds`. */
export const beatSchema = z.object({
  start: z.number().min(0),
  seconds: z.number().min(0),
  /** A member's id, or a feature's noun such as `sky`. */
  who: z.string(),
  action: z.string(),
  verb: z.string(),
  match: matchSchema.default('exact'),
  target: z.string().optional(),
  from: placeSchema.optional(),
  to: placeSchema.optional(),
  direction: z.enum(directionNames).optional(),
  manner: z.string().optional(),
  repeat: z.number().int().min(1).max(1000).optional(),
  change: z.object({ trait: z.string(), from: z.unknown().optional(), to: z.unknown() }).optional(),
  line: z.string().optional(),
  voice: z.string().optional(),
  emotion: z.string().optional(),
});
export type Beat = z.infer<typeof beatSchema>;

/** How a shot is framed and moved. Words are the craft's own: `close-up`, `low-angle`, `pan-right`, `35mm`. */
export const cameraSchema = z.object({
  size: z.string().default('wide'),
  angle: z.string().default('eye-level'),
  move: z.string().default('static'),
  lens: z.string().default('35mm'),
  focus: z.string().optional(),
  speed: z.string().optional(),
  subject: z.string().optional(),
  /** Whom the camera comes to in the course of the shot, away from its subject: a pan from one to the other. */
  until: z.string().optional(),
});
export type CameraDirection = z.infer<typeof cameraSchema>;

/** One uninterrupted take. `start` counts from the beginning of the film. */
export const shotSchema = z.object({
  start: z.number().min(0),
  seconds: z.number().positive(),
  camera: cameraSchema,
  beats: z.array(beatSchema).max(256).default([]),
  transition: z.string().optional(),
  time: z.string().optional(),
});
export type Shot = z.infer<typeof shotSchema>;
