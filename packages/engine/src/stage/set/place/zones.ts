/** WGSL for stretches of ground that people made. All read `spot`, `site`, `texel`, `fine`, `middling`, `broad` and change `albedo`, `normal`, `crease`. */

/** A smooth stripe: 1 where |`distance`| < `half`, soft over a texel. */
export const stripe = (distance: string, half: string): string =>
  `smoothstep((${half}) + max(texel, 0.012), (${half}) - max(texel, 0.012), abs(${distance}))`;

/** Covers the ground where `where` (0 to 1) with a colour; `grain` is how much fine noise shows. */
export const lay = (where: string, colour: string, grain = 0.35): string => `{
  let laid = clamp(${where}, 0.0, 1.0); albedo = mix(albedo, ${colour} * (1.0 + (fine * ${grain.toFixed(2)} + middling * ${(grain * 0.5).toFixed(2)})), laid);
  normal = normalize(mix(normal, slope, laid * 0.8)); glitter = mix(glitter, 0.0, laid); crease = mix(crease, 1.0, laid);
}`;

/** Gravel: pale, with single stones near the eye. */
export const gravel = (where: string): string => `{
  let laid = clamp(${where}, 0.0, 1.0); let pebble = landTile(tile, tileSampler, spot.xz * 11.0, texel * 11.0);
  albedo = mix(albedo, vec3f(0.155, 0.13, 0.098) * (0.9 + 0.45 * pebble.x + 0.25 * fine + 0.2 * middling), laid);
  normal = normalize(mix(normal, slope - vec3f(pebble.y, 0.0, pebble.z) * 0.06, laid)); crease = mix(crease, 0.95 + 0.2 * pebble.x, laid);
}`;

/** Asphalt with wear; `across` and `along` in metres from the middle, `half` its half width. `lines` paints more on it. */
export const asphalt = (across: string, along: string, half: string, lines: string): string => `{
  let across = ${across}; let along = ${along}; let laid = ${stripe('across', half)};
  let grit = landTile(tile, tileSampler, spot.xz * 9.0, texel * 9.0).x;
  var tar = vec3f(0.060, 0.061, 0.064) * (1.0 + 0.3 * grit + 0.35 * middling + 0.2 * fine);
  tar *= 1.0 - 0.14 * exp(-pow((abs(abs(across) - 1.75) - 0.8) / 0.35, 2.0));
  let crack = landTile(tile, tileSampler, spot.xz * 0.35 + 9.0, texel * 0.35).x; tar *= mix(0.62, 1.0, smoothstep(0.0, 0.012 + texel, abs(crack - 0.05)));
  var paint = 0.0; ${lines}
  tar = mix(tar, vec3f(0.56, 0.55, 0.5) * (0.92 + 0.25 * grit), clamp(paint, 0.0, 1.0) * 0.88);
  albedo = mix(albedo, tar, laid); normal = normalize(mix(normal, slope, laid)); crease = mix(crease, 1.0, laid); glitter *= 1.0 - laid;
}`;

/** A dashed line in `paint` at `place` across: dashes of `dash` metres in `pitch`. */
export const dashes = (place: string, dash = 3, pitch = 9): string =>
  `paint = max(paint, ${stripe(`across - (${place})`, '0.075')} * ${stripe(`(fract(along / ${pitch.toFixed(1)}) - 0.5) * ${pitch.toFixed(1)}`, (dash / 2).toFixed(2))});`;

/** A whole line in `paint`. */
export const line = (place: string, half = 0.075): string => `paint = max(paint, ${stripe(`across - (${place})`, half.toFixed(3))});`;
