import { manifest } from '../../manifest/manifest.ts';
import { createTermFinder } from './terms.ts';

const { camera, looks } = manifest;

/** One finder for every table of craft words. */
export const find = {
  sizes: createTermFinder(camera.sizes),
  angles: createTermFinder(camera.angles),
  moves: createTermFinder(camera.moves),
  lenses: createTermFinder(camera.lenses),
  focuses: createTermFinder(camera.focuses),
  times: createTermFinder(camera.times),
  transitions: createTermFinder(camera.transitions),
  styles: createTermFinder(looks.styles),
  timesOfDay: createTermFinder(looks.timesOfDay),
  weathers: createTermFinder(looks.weathers),
  seasons: createTermFinder(looks.seasons),
  moods: createTermFinder(looks.moods),
} as const;

/** Words that only ever speak of the picture, so that a phrase of nothing else says nothing about the scene. */
export const craftVocabulary: ReadonlySet<string> = new Set([
  ...[...Object.values(camera).flat(), ...looks.styles, ...looks.timesOfDay, ...looks.moods]
    .flatMap((term) => term.words)
    .flatMap((words) => words.split(/[ -]/))
    .map((word) => word.replace(/['’]s$/, ''))
    .filter((word) => !/^(sun|moon|stars?|sky|love|celebration|party)$/.test(word)),
  ...`a an the in of with at on by and to from very slow slowly fast gentle smooth intense extreme shot shots view views video footage camera angle
    effect effects style styled quality high highly detailed detail ultra 4k 8k hd uhd resolution film cinematography lighting color colour grading vivid colors
    colours vibrant close up movement motion lens frame framing scene beautiful professional photography photograph photo picture image render rendering
    art painting drawn artstation trending octane masterpiece best sharp focus large medium long wide full body drone viewpoint perspective 70mm 16mm imax
    imax hdr featuring captured filmed viewed racking realism aesthetic look feel tone mood atmosphere background audio studio soft natural dramatic backlit volumetric product commercial
    light lights rim key fill dim warm cool cold hazy diffused ambient pastel muted desaturated saturated grain grainy 35mm bokeh shallow depth field
    palette tones hues contrast crisp clean minimal minimalist gritty retro vintage 60fps 30fps 24fps realistic photorealistic hyperrealistic lifelike hyper
    intricate intricately dynamic award winning composition symmetrical widescreen anamorphic steadicam gimbal tripod steady locked-off mm fps`.split(
    /\s+/,
  ),
]);
