/** The documents everyone agrees on. @module */
export { type ErrorCode, errorTable, isOnereelError, OnereelError } from './errors.ts';
export type { Decibels, Degrees, Hertz, Metres, Radians, Seconds, Unit, Vector3 } from './units.ts';
export { type Match, matchSchema } from './screenplay/match.ts';
export { colourSchema, type Look, lookSchema } from './screenplay/look.ts';
export {
  type Feature,
  featureSchema,
  type PictureFit,
  pictureFits,
  type Setting,
  type SettingPicture,
  settingPictureSchema,
  settingSchema,
} from './screenplay/setting.ts';
export {
  type CastMember,
  castMemberSchema,
  type Relation,
  relationNames,
  relationSchema,
  type Traits,
  traitsSchema,
} from './screenplay/cast.ts';
export {
  type Beat,
  beatSchema,
  type CameraDirection,
  cameraSchema,
  type Direction,
  directionNames,
  type Place,
  type Shot,
  shotSchema,
} from './screenplay/shot.ts';
export { type SoundDirection, soundDirectionSchema } from './screenplay/sound.ts';
export { type Tune, type TuneNote, tuneSchema } from './screenplay/tune.ts';
export { type Note, noteSchema, type Screenplay, screenplaySchema, screenplayVersion } from './screenplay/screenplay.ts';
export { readScreenplay } from './screenplay/read-screenplay.ts';
export {
  type Ambience,
  ambienceSchema,
  type Cue,
  cueSchema,
  type CueSheet,
  cueSheetSchema,
  type Dialogue,
  dialogueSchema,
  type Music,
  musicSchema,
  type Path,
  pathSchema,
  type Phone,
  phoneSchema,
} from './cue-sheet/cue-sheet.ts';
export {
  type OpenaiError,
  openaiErrorSchema,
  type Video,
  videoDeletedSchema,
  videoErrorSchema,
  type VideoList,
  videoListSchema,
  type VideoMeta,
  videoMetaSchema,
  videoSchema,
  type VideoStatus,
  videoStatuses,
} from './videos/video.ts';
export { extensionFields, fits, longestVideoPrompt } from './videos/extensions.ts';
export {
  type CreateVideo,
  createVideoSchema,
  editVideoSchema,
  extendVideoSchema,
  extensionSeconds,
  imageReferenceSchema,
  promptSchema,
  type RemixVideo,
  remixVideoSchema,
} from './videos/create-video.ts';
export {
  type AimlapiError,
  aimlapiErrorSchema,
  aspectRatios,
  type CreateGeneration,
  createGenerationSchema,
  type GenerationReply,
  generationSchema,
  type GenerationStatus,
  generationStatuses,
  resolutions,
} from './videos/generation.ts';
export { type VideoEvent, videoEventSchema, videoEventTypes, type VideoProgress, videoProgressSchema } from './videos/video-event.ts';
