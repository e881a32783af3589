/** From a prompt to a screenplay. @module */
export { explain, type Explanation } from './explain.ts';
export { directWithModel, type ModelDirectOptions } from './model/direct-with-model.ts';
export { type ModelSettings, readModelSettings } from './model/model-settings.ts';
export { direct, type DirectOptions, longestPrompt } from './direct.ts';
export { ontoPicture, pictureScreenplay, type PictureOptions } from './picture-screenplay.ts';
export { extend, type ExtendOptions } from './extend.ts';
export { revise, type ReviseOptions } from './revise.ts';
