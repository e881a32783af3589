/** From a prompt to a screenplay. @module */
export { direct, type DirectOptions, longestPrompt } from './direct.ts';
export { ontoPicture, pictureScreenplay, type PictureOptions } from './picture-screenplay.ts';
export { extend, type ExtendOptions } from './extend.ts';
export { revise, type ReviseOptions } from './revise.ts';
