import { CustomBlending, type NodeMaterial, OneFactor, OneMinusSrcAlphaFactor, SrcAlphaFactor, ZeroFactor } from 'three/webgpu';
import { attribute } from 'three/tsl';
import { type Linear, linear } from '../../shapes/colour.ts';
import type { Surface } from '../../shapes/shape.ts';
import type { Coat } from '../../shapes/solids.ts';
import type { Matter, SolidMatter } from './matter.ts';
import { value } from './shader.ts';

/** How a substance looks: its usual colour, what its vertices carry, and how its material is made. */
interface Look {
  readonly colour: string;
  readonly gloss: number;
  /** How much of the fine texture shows. */
  readonly detail?: number;
  readonly glow?: number;
  readonly matter?: Pick<SolidMatter, 'detail' | 'repeat' | 'relief' | 'twoSided' | 'paint'>;
  /** Seen through: drawn last, as a veil. */
  readonly clear?: boolean;
}

const grain = `let along = rest.x * 3.0 + rest.y * 2.2; let rings = sin((rest.z * 46.0 + rest.y * 9.0) + sin(along * 2.6 + rest.z * 5.0) * 2.2 + sin(along * 9.0) * 0.35);
  albedo *= 0.91 + 0.1 * rings; gloss *= 0.9 + 0.1 * rings;`;
const veins = `let vein = sin(rest.x * 11.0 + sin(rest.y * 7.0 + rest.z * 9.0) * 2.4 + sin(rest.z * 17.0) * 0.8);
  albedo *= 1.0 - 0.28 * smoothstep(0.86, 1.0, abs(vein));`;
const courses = `let row = floor(rest.y * 13.0); let run = (rest.x + rest.z) * 4.4 + fract(row * 0.5);
  let joint = min(min(fract(rest.y * 13.0), 1.0 - fract(rest.y * 13.0)) * 2.0, min(fract(run), 1.0 - fract(run)) * 5.0);
  albedo = mix(vec3f(0.42, 0.39, 0.35), albedo * (0.82 + 0.36 * fract(sin(row * 12.98 + floor(run) * 78.2) * 437.5)), smoothstep(0.08, 0.16, joint));`;

/** Blocks of hewn stone with fine joints. */
const ashlar = `let tier = floor(rest.y / 0.42); let walk = (select(rest.x, rest.z, abs(restNormal.x) > abs(restNormal.z))) / 0.85 + fract(tier * 0.5);
  let seam = min(min(fract(rest.y / 0.42), 1.0 - fract(rest.y / 0.42)) * 0.42, min(fract(walk), 1.0 - fract(walk)) * 0.85);
  let dice = fract(sin(tier * 12.98 + floor(walk) * 78.2) * 437.5); let near = smoothstep(60.0, 20.0, length(eye - place));
  albedo *= mix(1.0, (0.86 + 0.28 * dice) * (0.62 + 0.38 * smoothstep(0.005, 0.03, seam)), select(0.35, 1.0, abs(normal.y) < 0.6) * (0.35 + 0.65 * near));`;
/** Roof tiles in rows down the slope. */
const rows = `let along = select(rest.x, rest.z, abs(restNormal.x) > abs(restNormal.z)); let course = (rest.y + 0.35 * length(rest.xz)) / 0.3; let slot = along / 0.26 + 0.5 * fract(floor(course) * 0.5) * 2.0;
  let bump = abs(fract(slot) - 0.5); let dice = fract(sin(floor(course) * 12.98 + floor(slot) * 78.2) * 437.5); let near = smoothstep(70.0, 25.0, length(eye - place));
  albedo *= 0.84 + 0.3 * mix(0.5, dice, near); albedo *= mix(0.9, 0.66 + 0.34 * smoothstep(0.0, 0.25, fract(course)), near); albedo *= mix(1.0, 0.7 + 0.3 * smoothstep(0.5, 0.36, bump), near);`;
/** Boards laid over one another, and shut out by joints. */
const boards = `let board = rest.y / 0.2; let dice = fract(sin(floor(board) * 12.98) * 437.5); let near = smoothstep(60.0, 20.0, length(eye - place));
  albedo *= mix(0.9, (0.88 + 0.18 * dice) * (0.6 + 0.4 * smoothstep(0.0, 0.22, fract(board))), select(0.0, 1.0, abs(normal.y) < 0.7) * (0.3 + 0.7 * near));`;
/** Upright boards. */
const staves = `let board = (select(rest.x, rest.z, abs(restNormal.x) > abs(restNormal.z))) / 0.24; let dice = fract(sin(floor(board) * 12.98) * 437.5);
  albedo *= (0.86 + 0.22 * dice) * (0.5 + 0.5 * smoothstep(0.0, 0.1, min(fract(board), 1.0 - fract(board)))) * (0.94 + 0.08 * sin(rest.y * 9.0 + dice * 40.0));`;
/** A pane: the sky in it by day; by night the room's light, where `glow` says that somebody is at home. */
const pane = `let dark = 1.0 - smoothstep(0.12, 0.36, skyColour.y); let at = glow; albedo = mix(albedo, vec3f(1.0, 0.62, 0.26), dark * step(0.01, at));
  glow = at * dark * 1.7; let bounce = reflect(-view, normal); albedo += (1.0 - dark) * skyColour * 0.10 * smoothstep(-0.1, 0.5, bounce.y);`;
/** Walls of glass: storeys and bays drawn on, rooms that are lit at night. */
const glazing = `let wide = select(rest.x, rest.z, abs(restNormal.x) > abs(restNormal.z)); let bay = wide / 1.9; let floor0 = rest.y / 3.6; let dark = 1.0 - smoothstep(0.12, 0.36, skyColour.y);
  let side = min(fract(bay), 1.0 - fract(bay)); let cell = vec2f(floor(bay), floor(floor0)); let dice = fract(sin(dot(cell, vec2f(12.9898, 78.233))) * 43758.5453);
  let inside = smoothstep(0.03, 0.06, side) * smoothstep(0.16, 0.2, fract(floor0)) * step(abs(normal.y), 0.5); let frame0 = albedo;
  let glassy = mix(vec3f(0.05, 0.085, 0.115), vec3f(0.1, 0.15, 0.19), dice); let bounce = reflect(-view, normal);
  albedo = mix(frame0, glassy + (1.0 - dark) * skyColour * (0.1 + 0.25 * smoothstep(-0.2, 0.6, bounce.y)), inside); gloss = mix(0.3, 0.95, inside);
  let home = step(0.52, fract(dice * 7.31 + floor(floor0) * 0.13)) * inside * dark; albedo = mix(albedo, vec3f(1.0, 0.72, 0.4), home); glow = home * (0.35 + 0.9 * dice);`;

/** Metal shows what is around it: a dark ground, a bright band at eye level, a duller sky. */
const mirrored = `let bounce = reflect(-view, normal).y;
  albedo *= 0.42 + 0.72 * smoothstep(-0.35, 0.05, bounce) - 0.42 * smoothstep(0.12, 0.5, bounce) + 0.34 * smoothstep(0.62, 0.95, bounce);`;

const looks = {
  wood: { colour: '#8a5a34', gloss: 0.34, matter: { paint: grain } },
  'painted-wood': { colour: '#c8bfae', gloss: 0.42 },
  iron: { colour: '#2b2c2f', gloss: 0.5 },
  steel: { colour: '#a9aeb4', gloss: 0.82, matter: { paint: mirrored } },
  chrome: { colour: '#d4d8dc', gloss: 1, matter: { paint: mirrored } },
  brass: { colour: '#b98d3c', gloss: 0.85, matter: { paint: mirrored } },
  gold: { colour: '#e0a82e', gloss: 0.95, matter: { paint: mirrored } },
  silver: { colour: '#c9cdd2', gloss: 0.95, matter: { paint: mirrored } },
  copper: { colour: '#b5683a', gloss: 0.85, matter: { paint: mirrored } },
  lacquer: { colour: '#b3202a', gloss: 0.9 },
  plastic: { colour: '#d8d8d4', gloss: 0.6 },
  rubber: { colour: '#232325', gloss: 0.22 },
  ceramic: { colour: '#ece6da', gloss: 0.78 },
  clay: { colour: '#b0643c', gloss: 0.15, detail: 0.35, matter: { detail: 'rough', repeat: 2.5, relief: 0.6 } },
  leather: { colour: '#6a3f24', gloss: 0.45, detail: 0.4, matter: { detail: 'rough', repeat: 9, relief: 0.5 } },
  cloth: { colour: '#8d8f98', gloss: 0.08, detail: 0.7, matter: { detail: 'cloth', repeat: 3, relief: 0.7, twoSided: true } },
  fur: { colour: '#8a6240', gloss: 0.12, detail: 1, matter: { detail: 'fur', repeat: 3, relief: 1 } },
  paper: { colour: '#f1ece0', gloss: 0.08, matter: { twoSided: true } },
  cardboard: { colour: '#b08a5c', gloss: 0.08, detail: 0.25, matter: { detail: 'cloth', repeat: 4, relief: 0.3 } },
  stone: { colour: '#8b8780', gloss: 0.14, detail: 0.8, matter: { detail: 'rough', repeat: 0.9, relief: 1 } },
  marble: { colour: '#e6e2da', gloss: 0.7, matter: { paint: veins } },
  concrete: { colour: '#9b9994', gloss: 0.1, detail: 0.4, matter: { detail: 'rough', repeat: 0.6, relief: 0.5 } },
  brick: { colour: '#9c4a34', gloss: 0.1, matter: { paint: courses } },
  ashlar: { colour: '#a39b8c', gloss: 0.12, detail: 0.5, matter: { detail: 'rough', repeat: 0.8, relief: 0.7, paint: ashlar } },
  tiles: { colour: '#8a4530', gloss: 0.2, matter: { paint: rows } },
  boards: { colour: '#b8ae9a', gloss: 0.2, matter: { paint: boards } },
  staves: { colour: '#7d5636', gloss: 0.2, matter: { paint: staves } },
  /** A window: its vertex glow says how bright it is at night. */
  pane: { colour: '#22303a', gloss: 0.95, glow: 1, matter: { paint: pane } },
  /** The skin of an office tower, storeys and all; its colour is that of its frames. */
  glazing: { colour: '#8b949c', gloss: 0.6, matter: { paint: glazing } },
  plaster: { colour: '#e3dccd', gloss: 0.08, detail: 0.25, matter: { detail: 'rough', repeat: 0.7, relief: 0.4 } },
  straw: { colour: '#c9a552', gloss: 0.12, detail: 0.9, matter: { detail: 'fur', repeat: 5, relief: 1 } },
  /** Food with a skin: apples, tomatoes. */
  peel: { colour: '#c8321e', gloss: 0.62, detail: 0.12, matter: { detail: 'rough', repeat: 22, relief: 0.25 } },
  /** Food inside: dough, meat, fruit flesh. */
  flesh: { colour: '#e0b878', gloss: 0.22, detail: 0.5, matter: { detail: 'rough', repeat: 14, relief: 0.7 } },
  /** Wet food: sauce, icing, chocolate. */
  glaze: { colour: '#5a2c16', gloss: 0.85 },
  leaf: { colour: '#3f7a34', gloss: 0.3, glow: -0.6, matter: { twoSided: true } },
  petal: { colour: '#d8486a', gloss: 0.18, glow: -0.7, matter: { twoSided: true } },
  bark: { colour: '#5b4634', gloss: 0.06, detail: 1, matter: { detail: 'rough', repeat: 2, relief: 1 } },
  wax: { colour: '#efe6cf', gloss: 0.5, glow: -0.35 },
  skin: { colour: '#d8a684', gloss: 0.3, glow: -0.15 },
  snow: { colour: '#f2f6fb', gloss: 0.2, detail: 0.3, matter: { detail: 'rough', repeat: 3, relief: 0.4 } },
  /** Gives light off by itself; the vertex glow says how much. */
  light: { colour: '#fff1c8', gloss: 0, glow: 4 },
  /** A lit screen or sign. */
  screen: { colour: '#9fc8e8', gloss: 0.5, glow: 0.75 },
  flame: { colour: '#ffa63d', gloss: 0, glow: 5 },
  /** Soft light around a lamp, seen best at night. */
  halo: { colour: '#ffb866', gloss: 0, clear: true },
  glass: { colour: '#cfe4e6', gloss: 1, clear: true },
  ice: { colour: '#d4ecf6', gloss: 0.9, clear: true },
  water: { colour: '#b4d8e4', gloss: 1, clear: true },
  /** Steam, thin smoke, a soap bubble's breath: soft puffs without an edge. */
  steam: { colour: '#f4f6f8', gloss: 0, clear: true },
  /** A soap film: nothing in the middle, all colours at the rim. */
  film: { colour: '#ffffff', gloss: 1, clear: true },
} as const satisfies Record<string, Look>;

/** What parts of things are made of. */
export type Substance = keyof typeof looks;

const table: Readonly<Record<Substance, Look>> = looks;

/** Words of a prompt for what something is made of, and the substance that they mean. */
export const substanceWords: Readonly<Record<string, Substance>> = {
  wood: 'wood', wooden: 'wood', oak: 'wood', bamboo: 'straw', metal: 'steel', steel: 'steel', iron: 'iron', chrome: 'chrome',
  brass: 'brass', bronze: 'brass', gold: 'gold', golden: 'gold', silver: 'silver', copper: 'copper', plastic: 'plastic', rubber: 'rubber',
  porcelain: 'ceramic', ceramic: 'ceramic', clay: 'clay', terracotta: 'clay', leather: 'leather', cloth: 'cloth', fabric: 'cloth',
  wool: 'cloth', woollen: 'cloth', knitted: 'cloth', silk: 'lacquer', velvet: 'cloth', cotton: 'cloth', fur: 'fur', furry: 'fur', paper: 'paper',
  cardboard: 'cardboard', stone: 'stone', granite: 'stone', marble: 'marble', concrete: 'concrete', brick: 'brick', straw: 'straw',
  chocolate: 'glaze', wax: 'wax', snow: 'snow', ice: 'ice', frozen: 'ice', glass: 'glass', crystal: 'glass', diamond: 'glass', transparent: 'glass',
  neon: 'light',
}; // prettier-ignore

/** The vertices of a part made of a substance: in its usual colour or in another, linear light. `open` is the baked occlusion. */
export function coatOf(
  substance: Substance,
  colour: Linear | string | null = null,
  { open = 1, gloss }: { open?: number; gloss?: number } = {},
): Coat {
  const look = table[substance];
  const surface: Surface = [open, gloss ?? look.gloss, look.detail ?? 0, look.glow ?? 0];
  return { colour: colour === null ? linear(look.colour) : typeof colour === 'string' ? linear(colour) : colour, surface };
}

/** Whether one sees through it. */
export const isClear = (substance: Substance): boolean => table[substance].clear === true;

/** The material of a substance. Made once per stage, shared by all that is made of it. */
export function substanceMaterial(matter: Matter, substance: Substance, twoSided = false): NodeMaterial {
  const look = table[substance];
  if (substance === 'halo') return haloMaterial(matter);
  return look.clear
    ? clearMaterial(matter, substance)
    : matter.solid({ ...look.matter, twoSided: twoSided || (look.matter?.twoSided ?? false) });
}

/**
 * Glass, ice and water: sees through where one looks straight on, mirrors the sky and the lamps at the rim. The light it adds
 * goes over what is behind it (premultiplied), so that glints stay bright on clear panes.
 */
function clearMaterial(matter: Matter, substance: Substance): NodeMaterial {
  if (substance === 'steam') return steamMaterial(matter);
  const body = substance === 'ice' ? 0.34 : substance === 'water' ? 0.3 : substance === 'film' ? 0.05 : 0.1;
  const material = matter.painted(
    `let view = normalize(eye - place); var normal = normalize(normalIn); if (dot(normal, view) < 0.0) { normal = -normal; }
     let facing = clamp(dot(normal, view), 0.0, 1.0); let averted = 1.0 - facing; let fresnel = 0.04 + 0.96 * averted * averted * averted * averted;
     let mirror = reflect(-view, normal); let seen = mix(bounceColour, skyColour * 1.3, smoothstep(-0.3, 0.7, mirror.y));
     let half = normalize(keyDirection + view); let glint = keyColour * pow(max(dot(normal, half), 0.0), 220.0) * 5.0;
     let soft = keyColour * pow(max(dot(normal, half), 0.0), 22.0) * 0.16;
     let tint = vertexColour${substance === 'film' ? ' * (0.6 + 0.6 * cos(6.28318 * (averted * 1.7 + normal.y * 0.35 + vec3f(0.0, 0.33, 0.67))))' : ''} * (skyColour * 0.8 + keyColour * 0.35 + bounceColour * 0.4);
     let cover = clamp(${body.toFixed(2)} + fresnel * 0.75 + averted * averted * 0.16, 0.0, 0.94);
     let colour = tint * (${body.toFixed(2)} + averted * averted * 0.22) + seen * fresnel + glint + soft;`,
    { veil: true, inputs: { vertexColour: value('vec3f', attribute('colour', 'vec3')) } },
  );
  material.blending = CustomBlending;
  material.blendSrc = OneFactor;
  material.blendDst = OneMinusSrcAlphaFactor;
  material.blendSrcAlpha = ZeroFactor;
  material.blendDstAlpha = OneFactor;
  return material;
}

/** Light around a lamp on a ball whose rim is clear, so that it always faces the eye. Added to what is behind it. */
function haloMaterial(matter: Matter): NodeMaterial {
  const material = matter.painted(
    `let night = 1.0 - smoothstep(0.12, 0.5, skyColour.y); let facing = clamp(dot(normalize(normalIn), normalize(eye - place)), 0.0, 1.0);
     let colour = vertexColour * (pow(facing, 7.0) * 0.55 + pow(facing, 3.0) * 0.13); let cover = mix(0.12, 1.0, night);`,
    { veil: true, inputs: { vertexColour: value('vec3f', attribute('colour', 'vec3')) } },
  );
  material.blending = CustomBlending;
  material.blendSrc = SrcAlphaFactor;
  material.blendDst = OneFactor;
  material.blendSrcAlpha = ZeroFactor;
  material.blendDstAlpha = OneFactor;
  return material;
}

/** Puffs that are thickest where one looks through their middle and fade to nothing at their rim. */
function steamMaterial(matter: Matter): NodeMaterial {
  return matter.painted(
    `let view = normalize(eye - place); let facing = clamp(dot(normalize(normalIn), view), 0.0, 1.0);
     let cover = facing * facing * facing * 0.2; let colour = vertexColour * (skyColour * 0.9 + keyColour * 0.3 + bounceColour * 0.2);`,
    { veil: true, inputs: { vertexColour: value('vec3f', attribute('colour', 'vec3')) } },
  );
}
