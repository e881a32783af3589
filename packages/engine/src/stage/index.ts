/** A screenplay as a scene that can be seen at any moment, and as a cue sheet. @module */
export { buildStage, type StageTools } from './build-stage.ts';
export type { ShadowStage, Stage } from './stage.ts';
