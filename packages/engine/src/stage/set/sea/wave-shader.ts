import type { Wave } from './waves.ts';

/** How long foam lasts behind a crest, in seconds: the crowding of the water is looked up at these moments before now. */
const foamAges: readonly (readonly [age: number, left: number])[] = [
  [0, 1],
  [0.45, 0.85],
  [1, 0.68],
  [1.7, 0.5],
  [2.6, 0.32],
];

/** How many waves, from the longest down, leave foam that lasts. */
const longWaves = 8;

const number = (value: number): string => {
  const text = value.toFixed(6);
  return text.includes('.') ? text : `${text}.0`;
};

/**
 * WGSL that moves a point of the calm sea with the waves. Reads `flat` (vec3f, its place relative to `origin`), `origin`,
 * `moment` (seconds), `eye` and `cell` (vec2f: `growth` and `near` of the grid). Gives a matrix: column 0 the
 * place relative to `origin`, column 1 the slopes along x and z, the crowding 0 to 1 that makes foam and the height.
 *
 * Waves shorter than a few cells fade out, so that the far sea does not crawl. A Gerstner wave keeps each particle on a
 * circle, so a shift in time is a turn of the phase: that gives the foam of past crests without new sines.
 * Without `foaming` there are no past crests. `shoaling` is run after the waves and may change `shift`, `slope` and `foam` at `home`.
 */
export function waveShader(
  waves: readonly Wave[],
  { shoaling = '', foaming = true }: { shoaling?: string; foaming?: boolean } = {},
): string {
  const ages = foaming ? foamAges : foamAges.slice(0, 1);
  const lines = waves.map((wave, index) => {
    const [x, z] = wave.direction;
    const stretch = wave.sway * wave.amplitude * wave.number;
    // What short waves leave is gone at once; only the longer ones are looked up in the past.
    const crowds = ages.slice(0, index < longWaves ? ages.length : 1).map(([age], past) => {
      // sin(turn + pace·age) from the sine and cosine at hand.
      const ahead = `(s * ${number(Math.cos(wave.pace * age))} + c * ${number(Math.sin(wave.pace * age))})`;
      return `crowd${past} += fade * ${number(stretch)} * ${ahead} * vec3f(${number(x * x)}, ${number(z * z)}, ${number(x * z)});`;
    });
    return `{
      let fade = clamp((${number((Math.PI * 2) / wave.number)} / size - 2.0) * 0.33, 0.0, 1.0);
      if (fade > 0.0) {
        let turn = ${number(wave.number)} * (${number(x)} * home.x + ${number(z)} * home.y) - fract(moment * ${number(wave.pace / (Math.PI * 2))}) * 6.2831853 + ${number(wave.phase)};
        let s = sin(turn); let c = cos(turn);
        shift += fade * vec3f(${number(wave.sway * wave.amplitude * x)} * c, ${number(wave.amplitude)} * s, ${number(wave.sway * wave.amplitude * z)} * c);
        slope += fade * ${number(wave.amplitude * wave.number)} * c * vec2f(${number(x)}, ${number(z)});
        ${crowds.join(' ')}
      }
    }`;
  });
  const foam = ages.map(
    ([, left], past) => `{
      let fold = (1.0 - crowd${past}.x) * (1.0 - crowd${past}.y) - crowd${past}.z * crowd${past}.z;
      foam = max(foam, (1.0 - fold) * ${number(left)});
    }`,
  );
  return `
    let home = flat.xz + origin.xz;
    let away = length(flat.xz);
    let size = max((away + cell.y) * cell.x, 0.05);
    var shift = vec3f(0.0); var slope = vec2f(0.0); var foam = 0.0;
    ${ages.map((_, past) => `var crowd${past} = vec3f(0.0);`).join(' ')}
    ${lines.join('\n')}
    ${foam.join('\n')}
    ${shoaling}
    // No water over the lens: crests beside the camera are held below it.
    let lid = eye.y - origin.y - 0.5 + max(away - 6.0, 0.0) * 0.4;
    let raised = min(shift.y, lid);
    // Sharpened crests tilt more than their height alone says.
    let tilt = slope / max(1.0 - min(crowd0.x + crowd0.y, 0.75), 0.25);
    return mat4x4f(vec4f(flat.x + shift.x, raised, flat.z + shift.z, 1.0), vec4f(tilt, foam, shift.y), vec4f(0.0), vec4f(0.0));`;
}
