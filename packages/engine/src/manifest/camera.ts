import type { Term } from './entry.ts';

/** How much of the subject fills the frame. */
export const sizes: readonly Term[] = [
  { term: 'extreme-close-up', words: ['extreme close-up', 'extreme closeup', 'macro', 'macro shot', 'detail shot', 'insert shot'] },
  { term: 'close-up', words: ['close-up', 'closeup', 'close shot', 'portrait shot', 'tight shot'] },
  { term: 'medium-close-up', words: ['medium close-up', 'medium closeup'] },
  { term: 'medium', words: ['medium shot', 'mid shot', 'medium view', 'waist shot', 'cowboy shot', 'two-shot'] },
  {
    term: 'medium-wide',
    words: ['medium wide shot', 'medium-wide shot', 'medium long shot', 'mid-wide shot', 'american shot', 'three-quarter shot'],
  },
  {
    term: 'wide',
    words: ['wide shot', 'wide view', 'wide angle shot', 'long shot', 'full shot', 'wide tracking shot', 'panoramic view', 'panorama'],
  },
  { term: 'extreme-wide', words: ['extreme wide shot', 'very wide shot', 'establishing shot', 'extreme long shot', 'vista'] },
];

/** From where the camera looks. */
export const angles: readonly Term[] = [
  { term: 'eye-level', words: ['eye level', 'eye-level'] },
  { term: 'low-angle', words: ['low angle', 'low-angle', 'from below'] },
  { term: 'worms-eye', words: ["worm's eye", "worm's-eye", 'worms eye', 'ground level', 'ground-level'] },
  {
    term: 'high-angle',
    words: ['high angle', 'high-angle', 'seen from above', 'viewed from above', 'shot from above', 'filmed from above', 'view from above'],
  },
  { term: 'top-down', words: ['top-down', 'top down', 'overhead', "bird's eye", "bird's-eye", 'birds eye'] },
  { term: 'aerial', words: ['aerial', 'drone', 'drove'] },
  { term: 'front', words: ['front view', 'frontal view', 'front shot'] },
  { term: 'side', words: ['side view', 'profile view', 'in profile'] },
  { term: 'back', words: ['back view', 'rear view', 'from behind shot'] },
  { term: 'over-the-shoulder', words: ['over the shoulder', 'over-the-shoulder', 'over-shoulder'] },
  { term: 'pov', words: ['pov', 'point of view', 'point-of-view', 'first person', 'first-person', 'fpv'] },
  { term: 'dutch', words: ['dutch angle', 'dutch tilt', 'canted angle'] },
];

/** How the camera moves during the shot. Plain `pan` and `orbit` go to the right. */
export const moves: readonly Term[] = [
  {
    term: 'static',
    words: ['static', 'static camera', 'fixed camera', 'locked off', 'locked-off', 'still camera', 'tripod shot', 'tableau'],
  },
  { term: 'pan-left', words: ['pan left', 'pans left', 'panning left', 'pan to the left', 'pans to the left', 'panning to the left'] },
  {
    term: 'pan-right',
    words: ['pan right', 'pans right', 'panning right', 'pan to the right', 'pans to the right', 'panning to the right'],
  },
  { term: 'tilt-up', words: ['tilt up', 'tilts up', 'tilting up', 'tilt upward', 'tilts upward'] },
  { term: 'tilt-down', words: ['tilt down', 'tilts down', 'tilting down', 'tilt downward', 'tilts downward'] },
  {
    term: 'zoom-in',
    words: ['zoom in', 'zoom-in', 'zooms in', 'zooming in', 'slow zoom', 'zoom on', 'zooms on', 'zoom into', 'zooms into', 'zoom towards'],
  },
  { term: 'zoom-out', words: ['zoom out', 'zoom-out', 'zooms out', 'zooming out'] },
  {
    term: 'push-in',
    words: [
      'push in',
      'push-in',
      'pushes in',
      'pushing in',
      'dolly in',
      'dolly-in',
      'dollies in',
      'dolly forward',
      'moves forward',
      'moving forward',
      'continues forward',
      'moves closer',
      'moves in',
      'track forward',
      'forward',
    ],
  },
  {
    term: 'pull-out',
    words: [
      'pull out',
      'pull-out',
      'pulls out',
      'pull back',
      'pulls back',
      'pulling back',
      'dolly out',
      'dolly-out',
      'dolly back',
      'dollies out',
      'moves back',
      'moves away',
      'moves backward',
    ],
  },
  { term: 'orbit-left', words: ['orbit left', 'orbits left', 'arc left', 'circles left', 'orbits counterclockwise'] },
  {
    term: 'orbit-right',
    words: [
      'orbit right',
      'orbit',
      'orbits',
      'orbiting',
      'arc shot',
      'arc right',
      'circles around',
      'circling',
      'circles',
      'rotates around',
    ],
  },
  {
    term: 'orbit-360',
    words: [
      '360',
      '360 degree',
      '360-degree',
      '360 degrees',
      '360 orbit',
      'full circle around',
      'orbits 360',
      'orbit 360',
      '360 rotation',
      '360 shot',
    ],
  },
  { term: 'truck-left', words: ['truck left', 'trucks left', 'slides left', 'moves left', 'dolly left', 'moves to the left'] },
  { term: 'truck-right', words: ['truck right', 'trucks right', 'slides right', 'moves right', 'dolly right', 'moves to the right'] },
  {
    term: 'tracking',
    words: [
      'tracking',
      'tracking shot',
      'tracks',
      'follows',
      'follow',
      'following',
      'follow shot',
      'chase cam',
      'keeps up',
      'keep up',
      'keeping pace',
    ],
  },
  { term: 'crane-up', words: ['crane up', 'crane shot', 'crane', 'cranes up', 'boom up', 'pedestal up', 'rises', 'rising', 'ascends'] },
  { term: 'crane-down', words: ['crane down', 'cranes down', 'boom down', 'pedestal down', 'descends', 'lowers'] },
  { term: 'handheld', words: ['handheld', 'hand-held', 'hand held'] },
  {
    term: 'shake',
    words: ['camera shake', 'shaking', 'shaky', 'shaking effect', 'shakes', 'jerky', 'jittery', 'unstable', 'trembling camera'],
  },
  { term: 'dolly-zoom', words: ['dolly zoom', 'dolly-zoom', 'vertigo effect', 'zolly', 'vertigo shot'] },
  {
    term: 'fly-through',
    words: [
      'fly-through',
      'flythrough',
      'moves through',
      'flies through',
      'glides through',
      'camera flies through',
      'drone flies through',
      'fpv flight',
    ],
  },
  {
    term: 'fly-over',
    words: [
      'fly-over',
      'flyover',
      'camera flies over',
      'drone flies over',
      'camera soars over',
      'drone flying over',
      'flying over',
      'flies over',
      'soaring over',
      'soars over',
      'gliding over',
      'glides over',
    ],
  },
  { term: 'whip-pan', words: ['whip pan', 'whip-pan', 'swish pan', 'whip pans'] },
  { term: 'reveal', words: ['reveal shot', 'camera reveals', 'revealing shot', 'slides to reveal', 'dolly reveal'] },
  { term: 'roll', words: ['camera roll', 'camera rolls', 'barrel roll shot', 'rolling camera', 'dutch roll'] },
  { term: 'steady', words: ['steadicam', 'gimbal', 'steady camera', 'steady shot'] },
];

/** Focal lengths (35 mm frame) and what is done with focus. */
export const lenses: readonly Term[] = [
  { term: '16mm', words: ['fisheye', 'fisheye lens', 'fish-eye'] },
  { term: '24mm', words: ['wide-angle lens', 'wide angle lens', '24mm', 'wide lens', 'ultra-wide lens'] },
  { term: '35mm', words: ['35mm', '35 mm', '35mm lens'] },
  { term: '50mm', words: ['50mm', '50 mm', '50mm lens'] },
  { term: '85mm', words: ['85mm', '85 mm', 'portrait lens'] },
  { term: '135mm', words: ['telephoto', 'telephoto lens', 'long lens', '135mm'] },
  { term: '100mm', words: ['macro lens', '100mm'] },
  { term: 'tilt-shift', words: ['tilt-shift', 'tilt shift', 'tilt-shift lens', 'miniature effect'] },
];

/** What is sharp. */
export const focuses: readonly Term[] = [
  {
    term: 'shallow',
    words: ['shallow depth of field', 'shallow focus', 'depth of field', 'bokeh', 'blurred background', 'blurry background'],
  },
  { term: 'deep', words: ['deep focus', 'everything in focus'] },
  { term: 'rack', words: ['rack focus', 'focus pull', 'pull focus', 'racking focus'] },
];

/** How fast the camera moves. */
export const speeds: readonly Term[] = [
  { term: 'slow', words: ['slow', 'slowly', 'gentle', 'gently', 'smooth', 'smoothly', 'gradual', 'gradually'] },
  { term: 'fast', words: ['fast', 'quick', 'quickly', 'rapid', 'rapidly', 'whip', 'sudden', 'jerky'] },
];

/** How time runs. */
export const times: readonly Term[] = [
  {
    term: 'super-slow-motion',
    words: ['super slow motion', 'ultra slow motion', 'extreme slow motion', 'super slow-motion', 'high-speed camera'],
  },
  { term: 'slow-motion', words: ['slow motion', 'slow-motion', 'slowmo', 'slow-mo', 'slo-mo'] },
  { term: 'timelapse', words: ['timelapse', 'time-lapse', 'time lapse', 'hyperlapse'] },
  { term: 'fast-motion', words: ['fast motion', 'fast-motion', 'sped up', 'sped-up', 'fast forward'] },
  { term: 'freeze', words: ['freeze frame', 'freeze-frame', 'freezes in place', 'freezes the moment'] },
  {
    term: 'bullet-time',
    words: ['bullet time', 'bullet-time', 'frozen in time', 'time stops', 'time freezes', 'time stands still', 'frozen moment'],
  },
  { term: 'reverse', words: ['in reverse', 'reversed footage', 'reverse motion', 'played backwards', 'backwards in time'] },
  { term: 'speed-ramp', words: ['speed ramp', 'speed ramping', 'speed-ramp'] },
];

/** How one shot follows another. */
export const transitions: readonly Term[] = [
  { term: 'jump-cut', words: ['jump cut', 'jump cuts', 'jump-cut'] },
  { term: 'cross-dissolve', words: ['dissolve', 'cross dissolve', 'crossfade', 'cross-fade'] },
  { term: 'fade-out', words: ['fade to black', 'fade out', 'fades to black'] },
  { term: 'fade-in', words: ['fade in', 'fade from black', 'fades in from black'] },
  { term: 'fade', words: ['fade through black', 'fade transition'] },
  { term: 'whip', words: ['whip transition', 'whip pan to', 'swish transition'] },
  { term: 'match', words: ['match cut', 'match-cut'] },
  { term: 'cut', words: ['cut to', 'cuts to', 'hard cut'] },
];
