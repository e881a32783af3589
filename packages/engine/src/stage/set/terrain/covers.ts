/** What lies on the land. */
export type Cover = 'rock' | 'snow' | 'grass' | 'sand';

/**
 * Adds fine relief to `normal`: noise in the plane that the slope faces, `size` bumps a metre.
 */
const bumps = (name: string, size: string, strength: string): string => `
  {
    let bend = landTile(tile, tileSampler, ${name} * ${size}, texel * ${size}).yz * (${strength});
    normal = normalize(normal - tangent * bend.x - upward * bend.y);
  }`;

const frame = `
  var normal = slope; let steep = 1.0 - slope.y;
  let tangent = normalize(cross(vec3f(0.0, 1.0, 0.0), slope + vec3f(0.0013, 0.0, 0.0007))); let upward = cross(slope, tangent);
  let broad = landTile(tile, tileSampler, spot.xz * 0.014, texel * 0.014).x; let middling = landTile(tile, tileSampler, spot.xz * 0.11 + 5.0, texel * 0.11).x; let fine = landTile(tile, tileSampler, spot.xz * 0.9 + 3.0, texel * 0.9).x;
  var crease = 1.0; var glitter = 0.0; var albedo = vec3f(0.2);`;

/** Rock, scree, alpine grass, conifer woods and snow by slope and height. `season`: x snow line metres, y greenness. */
const rock = `${frame}
  // Steep faces are seen from the side that they face; beds of stone lie tilted.
  let across = smoothstep(0.35, 0.65, abs(slope.x) / max(abs(slope.x) + abs(slope.z), 0.001));
  let warped = spot + vec3f(broad * 14.0 + middling * 3.0, broad * 18.0, middling * 4.0);
  let bed = spot.y * 1.05 + broad * 26.0 + dot(spot.xz, vec2f(0.31, -0.17));
  let strata = landTile(tile, tileSampler, vec2f(bed * 0.11, broad * 3.0), texel * 0.11).w * 0.6 + landTile(tile, tileSampler, vec2f(bed * 0.42 + 7.0, middling * 2.0), texel * 0.42).w * 0.4;
  let shard = landFace(tile, tileSampler, warped, across, vec2f(0.085, 0.042), texel * 0.085).x;
  let crack = 1.0 - smoothstep(0.0, 0.085, abs(shard)) * (0.55 + 0.45 * smoothstep(2.2, 0.6, texel));
  let rocky = smoothstep(0.16, 0.42, steep + middling * 0.16);
  let tone = clamp(0.5 + strata * 0.75 + shard * 0.55, 0.0, 1.0);
  albedo = mix(vec3f(0.030, 0.030, 0.032), vec3f(0.125, 0.116, 0.106), tone) * (0.86 + 0.5 * fine);
  albedo = mix(albedo, albedo * vec3f(1.14, 0.98, 0.82), smoothstep(-0.1, 0.35, broad + strata * 0.3));
  let scree = vec3f(0.085, 0.080, 0.073) * (0.8 + 0.6 * fine + 0.5 * middling);
  albedo = mix(scree, albedo, rocky);
  crease = 1.0 - crack * 0.5 * rocky;
  normal -= landFace(tile, tileSampler, warped, across, vec2f(0.030, 0.020), texel * 0.03).yzw * 0.85 * rocky;
  normal -= landFace(tile, tileSampler, warped, across, vec2f(0.13, 0.085), texel * 0.13).yzw * 0.55 * rocky;
  normal = normalize(normal - landFace(tile, tileSampler, spot, across, vec2f(0.7, 0.5), texel * 0.7).yzw * 0.4 * rocky);
  ${bumps('spot.xz', '2.1', '0.34')}
  let line = spot.y + broad * 70.0 + middling * 16.0;
  let green = smoothstep(0.40, 0.24, steep + fine * 0.1) * smoothstep(150.0, 70.0, line);
  let turf = mix(vec3f(0.060, 0.066, 0.022), vec3f(0.115, 0.100, 0.045), clamp(0.5 + middling * 1.4 + fine * 0.7, 0.0, 1.0)) * season.y;
  albedo = mix(albedo, turf * (0.75 + 0.6 * fine), green);
  // Conifer woods: crowns as bright dots over dark gaps, in patches below the tree line.
  let grove = landTile(tile, tileSampler, spot.xz * 0.0085 + 40.0, texel * 0.0085).x;
  let wood = smoothstep(0.46, 0.30, steep) * smoothstep(96.0, 52.0, line) * smoothstep(-0.05, 0.07, grove - 0.02) * smoothstep(150.0, 250.0, length(spot.xz));
  let crown = landTile(tile, tileSampler, spot.xz * 0.23, texel * 0.23).x * 0.9 + landTile(tile, tileSampler, vec2f(spot.x * 0.62, spot.y * 0.3 + spot.z * 0.5), texel * 0.62).x * 0.8;
  albedo = mix(albedo, mix(vec3f(0.006, 0.011, 0.007), vec3f(0.034, 0.048, 0.022), smoothstep(-0.25, 0.35, crown)), wood * 0.96);
  crease *= mix(1.0, 0.5 + 0.5 * smoothstep(-0.3, 0.3, crown), wood);
  normal = normalize(mix(normal, vec3f(crown * 0.9, 1.0, crown * 0.5), wood * 0.45));
  let lies = 0.50 - smoothstep(0.0, 260.0, line - season.x) * 0.20;
  let snow = smoothstep(lies + 0.13, lies - 0.05, steep + shard * 0.32 + fine * 0.12 - crack * 0.06) * smoothstep(season.x - 40.0, season.x + 70.0, line);
  albedo = mix(albedo, vec3f(0.46, 0.485, 0.52), snow * (1.0 - wood * 0.6));
  normal = normalize(mix(normal, normalize(slope + (normal - slope) * 0.28), snow));
  crease = mix(crease, 1.0, snow * 0.8); glitter = snow;`;

/** Soft snow with wind ripples. */
const snow = `${frame}
  let wind = vec2f(spot.x * 0.9 + spot.z * 0.25, spot.z * 2.1 - spot.x * 0.4);
  ${bumps('wind', '0.35', '0.10')}
  ${bumps('wind', '2.2', '0.035')}
  ${bumps('spot.xz', '13.0', '0.03')}
  albedo = vec3f(0.345, 0.365, 0.395) * (0.95 + 0.10 * broad + 0.05 * fine);
  let hill = smoothstep(330.0, 520.0, length(spot.xz));
  let grove = landTile(tile, tileSampler, spot.xz * 0.006 + 40.0, texel * 0.006).x + landTile(tile, tileSampler, spot.xz * 0.05, texel * 0.05).x * 0.3;
  let wood = hill * smoothstep(0.0, 0.10, grove + 0.03);
  let crown = landTile(tile, tileSampler, spot.xz * 0.19, texel * 0.19).x + landTile(tile, tileSampler, vec2f(spot.x * 0.5, spot.y * 0.4), texel * 0.5).x * 0.6;
  albedo = mix(albedo, mix(vec3f(0.008, 0.013, 0.014), vec3f(0.085, 0.095, 0.10), smoothstep(0.0, 0.5, crown)), wood);
  crease = 0.9 + 0.1 * smoothstep(-0.3, 0.2, fine); glitter = 1.0 - wood;`;

/** Grass in many greens, hedged fields and woods on the hills. `season`: rgb the grass, w dryness. */
const grass = `${frame}
  let clump = landTile(tile, tileSampler, spot.xz * 3.1, texel * 3.1).x; let blade = landTile(tile, tileSampler, vec2f(spot.x * 15.0, spot.z * 7.0), texel * 15.0).x * clamp(1.5 - texel * 14.0, 0.0, 1.0);
  let lush = clamp(0.5 + broad * 1.1 + middling * 0.7 + clump * 0.35, 0.0, 1.0);
  albedo = mix(season.xyz * vec3f(1.35, 1.12, 0.75), season.xyz * vec3f(0.72, 0.9, 0.8), lush) * (0.82 + 0.3 * clump + 0.4 * blade + 0.2 * fine);
  albedo = mix(albedo, season.xyz * vec3f(1.9, 1.35, 0.7), smoothstep(0.1, 0.5, broad + fine * 0.4) * (0.25 + season.w * 0.6));
  ${bumps('spot.xz', '1.3', '0.16')}
  ${bumps('spot.xz', '7.0', '0.08')}
  let outward = length(spot.xz);
  let plot = floor((spot.xz + vec2f(broad, middling) * 60.0) / vec2f(170.0, 120.0)); let pick = landHash(plot);
  albedo = mix(albedo, albedo * (1.0 + 0.35 * pick.x) * mix(vec3f(1.0), vec3f(1.25, 1.05, 0.65), clamp(pick.y, 0.0, 1.0)), smoothstep(140.0, 260.0, outward));
  let grove = landTile(tile, tileSampler, spot.xz * 0.0062 + 40.0, texel * 0.0062).x + middling * 0.12;
  let wood = smoothstep(230.0, 420.0, outward) * smoothstep(0.02, 0.09, grove);
  let crown = landTile(tile, tileSampler, spot.xz * 0.13, texel * 0.13).x + landTile(tile, tileSampler, vec2f(spot.x * 0.3, spot.y * 0.3 + spot.z * 0.2), texel * 0.3).x * 0.5;
  albedo = mix(albedo, mix(season.xyz * 0.12, season.xyz * 0.62, smoothstep(-0.3, 0.4, crown)), wood * 0.95);
  normal = normalize(mix(normal, vec3f(crown * 0.9, 1.0, crown * 0.6), wood * 0.5));
  crease = mix(0.8 + 0.3 * clump, 0.55 + 0.45 * smoothstep(-0.3, 0.3, crown), wood); glitter = 0.0;`;

/** Sand combed into ripples by the wind. */
const sand = `${frame}
  let bend = middling * 1.1 + broad * 2.0;
  let ripple = spot.z * 7.0 + spot.x * 3.1 + bend * 4.0 + fine * 0.8;
  let fade = clamp(1.25 - far * 0.028, 0.0, 1.0);
  normal = normalize(normal - vec3f(0.42, 0.0, 0.92) * cos(ripple) * (0.2 + 0.14 * middling) * fade * slope.y);
  let wide = sin(spot.z * 0.9 + spot.x * 0.42 + bend * 3.0) * clamp(1.3 - far * 0.006, 0.0, 1.0);
  normal = normalize(normal - vec3f(0.42, 0.0, 0.92) * wide * 0.05);
  ${bumps('spot.xz', '9.0', '0.10')}
  let lee = smoothstep(0.12, 0.22, steep);
  albedo = mix(vec3f(0.27, 0.165, 0.080), vec3f(0.33, 0.215, 0.112), clamp(0.5 + broad + fine * 0.3, 0.0, 1.0)) * (0.94 + 0.10 * sin(ripple + 1.2) * fade + 0.16 * fine);
  albedo = mix(albedo, albedo * vec3f(1.04, 0.97, 0.9), lee);
  crease = 1.0; glitter = 0.22;`;

/** WGSL for each cover: reads `spot`, `slope`, `texel`, `season`; leaves `albedo`, `normal`, `crease` (1 open) and `glitter`. */
export const covers: Readonly<Record<Cover, string>> = { rock, snow, grass, sand };
