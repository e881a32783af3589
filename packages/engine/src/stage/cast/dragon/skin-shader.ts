const three = (values: readonly number[]): string => `vec3f(${values.map((value) => value.toFixed(4)).join(', ')})`;

/**
 * WGSL of the skin: overlapping plates where the surface says belly, and fire in the throat where it is wet.
 * `ember` (0 to 1) is read as an input; `throat` is the throat's place in the body at rest.
 */
export function skinShader(throat: readonly number[]): string {
  return `
  let plates = max(vertexSurface.w, 0.0); let wet = max(-vertexSurface.w, 0.0); glow = 0.0;
  let strip = fract((rest.z - abs(rest.x) * 0.3) * 3.1);
  let rim0 = smoothstep(0.0, 0.16, strip) * (1.0 - smoothstep(0.86, 1.0, strip));
  normal = normalize(normal + vec3f(0.0, 0.0, (strip - 0.45) * 0.7 * plates));
  albedo *= mix(1.0, 0.35 + 0.75 * rim0, plates); occlusion *= mix(1.0, 0.4 + 0.6 * rim0, plates);
  let deep = length((rest - ${three(throat)}) * vec3f(1.0, 1.0, 0.62));
  let fire = ember * exp(-deep * deep * 2.6) * wet * (0.95 + 0.08 * fine.z);
  albedo = mix(albedo, vec3f(1.0, 0.3, 0.04), clamp(fire * 1.1, 0.0, 0.8)); glow = fire * fire * 1.6 + fire * 0.9;`;
}

/** WGSL of an eyeball: the colour tells the place on it (seen along its axis); a slit pupil in a burning iris. */
export function eyeShader(iris: readonly number[]): string {
  return `
  let spot = vertexColour.xy; let far = length(spot);
  let slit = abs(spot.x) / (0.04 + 0.15 * max(1.0 - abs(spot.y) * 1.25, 0.0));
  let pupil = 1.0 - smoothstep(0.75, 1.1, slit) * 1.0;
  let ray = 0.75 + 0.25 * sin(atan2(spot.y, spot.x) * 23.0) * smoothstep(0.15, 0.5, far);
  let core = ${three(iris)};
  let burn = mix(core * vec3f(1.0, 1.15, 1.3) + vec3f(0.05, 0.06, 0.0), core * vec3f(0.85, 0.45, 0.3), smoothstep(0.15, 0.8, far)) * ray;
  albedo = mix(mix(burn, burn * 0.12, smoothstep(0.75, 0.98, far)), vec3f(0.004), pupil);
  occlusion = 1.0; glow = mix(2.3, 0.0, pupil) * eyeGlow;`;
}

/** WGSL of the sails: veins that branch from the bones, thin skin that lets light through; the colour tells across, along and panel. */
export function sailShader(sail: readonly number[]): string {
  return `
  let acrossPanel = vertexColour.x; let alongPanel = vertexColour.y;
  let wander = (fine.w - 0.5) * 1.4 * alongPanel + (fine.z - 0.5) * 0.35;
  let lines = abs(fract(acrossPanel * 5.0 + wander) - 0.5);
  let twigs = abs(fract(acrossPanel * 3.0 + alongPanel * 4.0 + wander * 2.0) - 0.5);
  let vein = (1.0 - smoothstep(0.02, 0.09, lines)) * (1.0 - alongPanel * 0.55) + 0.5 * (1.0 - smoothstep(0.015, 0.06, twigs));
  let nearBone = smoothstep(0.36, 0.5, abs(acrossPanel - 0.5));
  let thick = clamp(max(nearBone * 0.8, 1.0 - smoothstep(0.0, 0.16, alongPanel)), 0.0, 1.0);
  let skinTone = ${three(sail)};
  albedo = mix(skinTone * (0.75 + 0.5 * fine.z), skinTone * vec3f(0.5, 0.42, 0.42), clamp(vein * 0.6 + thick * 0.6, 0.0, 1.0));
  occlusion = 1.0 - 0.35 * thick; gloss = 0.2;
  glow = -(1.0 - thick * 0.75) * (1.0 - 0.55 * clamp(vein, 0.0, 1.0)) * 1.0;`;
}
