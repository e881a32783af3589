/** Patches of a body from 0 to 1, coarse (`blotch`) and fine (`grain`), and its height. Reads `bodyRest` and `bodyFrame`. */
const patches = `
  let wide = max(bodyFrame.y, bodyFrame.z); let q = bodyRest / wide * 7.0;
  let blotch = 0.5 + 0.5 * sin(q.x * 1.3 + sin(q.y * 1.9 + 1.7) * 1.4 + sin(q.z * 1.6) * 1.1) * sin(q.y * 1.1 + sin(q.z * 2.1 + 0.5) * 1.4 + sin(q.x * 1.7 + 2.0));
  let r = q * 3.7; let grain = 0.5 + 0.5 * sin(r.x * 1.3 + sin(r.y * 1.9 + 0.7) * 1.4 + sin(r.z * 1.6) * 1.1) * sin(r.y * 1.1 + sin(r.z * 2.1) * 1.4 + sin(r.x * 1.7 + 1.0));
  let spots = blotch * 0.62 + grain * 0.38; let height = clamp((bodyRest.y - bodyFrame.x) / bodyFrame.y, 0.0, 1.0);
  let dissolved = conditionFire.z; let gone = (spots * 0.7 + height * 0.3) - dissolved * 1.12 + 0.06;
  if (dissolved > 0.001 && gone < 0.0) { discard; }`;

/** How much of the colour is that of the surfaces that the whole is called by: near the main colour's hue, whatever its light. */
const mainShare = `
  let light = max(max(KEY.x, KEY.y), max(KEY.z, 0.001)); let mainLight = max(max(conditionMain.x, conditionMain.y), max(conditionMain.z, 0.001));
  let off = length(KEY / light - conditionMain / mainLight);
  let share = (1.0 - smoothstep(0.45, 0.95, off)) * conditionTint.w;`;

/**
 * WGSL for a lit solid whose condition may change, before the light: changes `albedo`, `gloss`, `glow` and `normal`.
 */
export const conditionedSolid = `{
  ${patches}
  ${mainShare.replaceAll('KEY', 'albedo')}
  albedo = mix(albedo, conditionTint.xyz * clamp(0.25 + 0.75 * light / mainLight, 0.2, 1.35), share);
  let rust = smoothstep(0.0, 0.3, conditionWeather.z * 1.35 - spots) ;
  albedo = mix(albedo, mix(vec3f(0.11, 0.03, 0.008), vec3f(0.36, 0.13, 0.03), grain), rust * 0.94); gloss = mix(gloss, 0.06, rust);
  let age = conditionWeather.w; let old = age * (0.55 + 0.45 * smoothstep(0.0, 0.4, age * 1.4 - spots));
  albedo = mix(albedo, vec3f(0.10, 0.055, 0.022) * (0.4 + 0.9 * light + 0.5 * grain), old * 0.88); gloss = mix(gloss, 0.08, age * 0.8);
  let wet = conditionWeather.x; albedo *= 1.0 - 0.34 * wet; gloss = mix(gloss, 0.92, wet * (0.85 - 0.6 * clamp(vertexSurface.z, 0.0, 1.0)));
  let cold = conditionWeather.y; let rime = smoothstep(0.0, 0.35, cold * 1.45 - mix(spots, 1.0 - height, 0.3));
  // Ice lets the colour through; rime stands at the edges and on what faces up.
  let averted0 = 1.0 - clamp(dot(normal, view), 0.0, 1.0); let hoar = clamp(averted0 * averted0 * 1.1 + max(normal.y, 0.0) * 0.35 + smoothstep(0.62, 0.85, grain) * 0.5, 0.0, 1.0);
  albedo = mix(albedo, mix(mix(vec3f(0.30, 0.52, 0.74), albedo, 0.42), vec3f(0.9, 0.95, 1.0), hoar), rime * 0.94); gloss = mix(gloss, 0.98 - 0.4 * hoar, rime);
  let fire = conditionFire.x; let burnt = fire * 1.75 - (spots * 0.6 + height * 0.45) - 0.12;
  let black = smoothstep(0.0, 0.05, burnt); albedo *= 1.0 - 0.62 * smoothstep(-0.2, 0.0, burnt) * step(0.001, fire); let ember = smoothstep(0.0, 0.01, burnt) * (1.0 - smoothstep(0.01, 0.04, burnt + (grain - 0.5) * 0.02));
  albedo = mix(albedo, vec3f(0.012, 0.010, 0.009) * (0.6 + grain), black); gloss = mix(gloss, 0.05, black);
  let live = step(0.001, fire) * ember * (0.75 + 0.25 * sin(conditionFire.w * 9.0 + blotch * 20.0));
  let vein = black * (1.0 - smoothstep(0.0, 0.012, abs(grain - 0.5))) * (0.22 + 0.2 * sin(conditionFire.w * 5.0 + blotch * 15.0)) * step(0.001, fire);
  albedo = mix(albedo, vec3f(1.0, 0.2, 0.02), clamp(live + vein * 0.6, 0.0, 1.0)); glow = mix(glow, 1.7, clamp(live + vein * 0.4, 0.0, 1.0));
  let shining = conditionFire.y; let warm = max(conditionTint.w, shining * 0.25);
  // What glows is seen in its colour: the paler it is, the more of it is drawn out.
  let peak = max(max(albedo.x, albedo.y), max(albedo.z, 0.02)); let pure = albedo / peak;
  albedo = mix(albedo, pure * pure * (0.55 + 0.45 * peak), shining * 0.85); glow = mix(glow, 1.7, shining * (0.7 + 0.3 * height));
  glow *= 1.0 - conditionShape.w; albedo *= 1.0 - 0.35 * conditionShape.w * step(0.05, vertexSurface.w);
  let cracked = conditionWear.x * (1.0 - smoothstep(0.10, 0.22, shardEdge)) * step(0.0, shardEdge); albedo *= 1.0 - 0.85 * cracked * (1.0 - step(0.001, conditionWear.z));
  let flat = conditionWear.y * 0.85; normal = normalize(mix(normal, vec3f(0.0, 1.0, 0.0), flat * flat));
  let rim = (1.0 - smoothstep(0.0, 0.07, gone)) * step(0.001, dissolved); albedo = mix(albedo, vec3f(1.0, 0.82, 0.5), rim); glow = mix(glow, 3.0, rim);
}`;

/** The same for a surface that computes its own light: changes `colour` after it. */
export const conditionedColour = `{
  ${patches}
  ${mainShare.replaceAll('KEY', 'colour')}
  colour = mix(colour, conditionTint.xyz * light * 1.1, share);
  let rust = smoothstep(0.0, 0.3, conditionWeather.z * 1.35 - spots); colour = mix(colour, vec3f(0.24, 0.09, 0.03) * (0.3 + light) * (0.6 + grain), rust * 0.9);
  colour = mix(colour, vec3f(dot(colour, vec3f(0.3, 0.5, 0.2))) * vec3f(0.7, 0.55, 0.4), conditionWeather.w * 0.8);
  let rime = smoothstep(0.0, 0.35, conditionWeather.y * 1.45 - spots); colour = mix(colour, vec3f(0.6, 0.75, 0.9) * (0.3 + 0.7 * light) * (0.7 + 0.5 * grain), rime * 0.8);
  let burnt = conditionFire.x * 1.75 - (spots * 0.6 + height * 0.45) - 0.12; let black = smoothstep(0.0, 0.05, burnt); colour *= 1.0 - 0.62 * smoothstep(-0.2, 0.0, burnt) * step(0.001, conditionFire.x); colour = mix(colour, colour * 0.05 + 0.003, black);
  let ember = step(0.001, conditionFire.x) * smoothstep(0.0, 0.01, burnt) * (1.0 - smoothstep(0.01, 0.045, burnt)); colour += vec3f(1.7, 0.34, 0.04) * ember;
  colour *= (1.0 + conditionFire.y * 2.2) * (1.0 - 0.8 * conditionShape.w);
}`;

/** What a transparent sheet does when it dissolves or burns away. */
export const conditionedVeil = `${patches.replace('if (dissolved', 'if (conditionFire.x > 0.35 + spots * 0.5) { discard; }\n  if (dissolved')}`;
