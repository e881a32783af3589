/**
 * WGSL that moves a point `at` of a body, in the body's own space, as its condition says: wilted, grown, burnt down, melted,
 * flown to pieces. Reads the inputs of `ChangingSurface`; returns the new place.
 */
export const movedPlace = `
  var p = at; let low = bodyFrame.x; let tall = bodyFrame.y; let reach = bodyFrame.z; let ground = bodyFrame.w;
  // Grown from the ground: what is low is there first, what is high unfolds from the tip.
  let grown = conditionShape.y;
  if (grown < 0.999 && conditionShape.z > 0.5) { p.y -= (1.0 - grown) * tall * 1.02; }
  if (grown < 0.999 && conditionShape.z < 0.5) { let girth = mix(grown, 1.0, grown * grown * 0.5); p = vec3f(p.x * girth, low + (p.y - low) * grown, p.z * girth); }
  // Wilted: the upper part hangs over to one side.
  let wilted = conditionShape.x;
  if (wilted > 0.001) {
    let up = clamp((p.y - low) / tall, 0.0, 1.3); let bend = wilted * 1.9 * smoothstep(0.35, 1.1, up);
    let pivot = low + tall * 0.5; let arm = max(p.y - pivot, 0.0);
    p = vec3f(p.x + sin(bend) * arm, min(p.y, pivot) + cos(bend) * arm, p.z);
    p.y -= wilted * tall * 0.06 * up;
  }
  // Burnt down: the shaft gets shorter, what is on top of it stays as it is.
  let lowered = conditionMove.z;
  if (lowered > 0.0) { let shaft = tall * 0.62; p.y -= lowered * min(max(p.y - low - tall * 0.16, 0.0), shaft); }
  // Melted: it sinks into itself from the top, runs over the ground from the foot and ends as a puddle.
  let melted = conditionMove.x;
  if (melted > 0.0 && lump.w >= 0.0) {
    // What does not melt sinks with what carried it, until it lies in the puddle.
    let sunk = low + (lump.y - low) * mix(1.0, 0.025, smoothstep(0.0, 1.0, melted));
    let middle = max(sunk, low + min(lump.w, lump.y - low)); let off = fract(lump.x * 37.7 + lump.z * 91.3 + lump.y * 13.1) - 0.5;
    let tilt = off * 1.1 * melted * smoothstep(0.0, 0.3, (lump.y - low) / tall); let arm = p - lump.xyz;
    p = vec3f(lump.x + arm.x * cos(tilt) - arm.y * sin(tilt), middle + arm.x * sin(tilt) + arm.y * cos(tilt), lump.z + arm.z);
  }
  if (melted > 0.0 && lump.w < 0.0) {
    let h = clamp((p.y - low) / tall, 0.0, 1.0);
    let way = atan2(p.z, p.x); let far = length(p.xz);
    let lobes = 1.0 + 0.16 * sin(way * 3.0 + 0.7) + 0.1 * sin(way * 5.0 + 2.1) + 0.05 * sin(way * 11.0);
    let keep = mix(1.0, 0.025, smoothstep(0.0, 1.0, melted));
    let sink = 1.0 - melted * 0.35 * h;
    let runs = melted * (0.25 + 0.95 * pow(1.0 - h * 0.999, 2.0 - melted)) * lobes;
    let even = mix(far, reach * 0.8 * (0.35 + 0.65 * far / max(reach, 0.001)), melted * 0.5);
    let round = even / max(far, 0.0001);
    p = vec3f(p.x * round * (sink + runs), low + (p.y - low) * keep + tall * 0.012 * melted * (1.0 - min(far / max(reach, 0.001), 1.0)), p.z * round * (sink + runs));
    p.y -= tall * 0.026 * smoothstep(0.8, 1.0, melted);
  }
  // Flown to pieces: each piece flies off along its own curve, turning, until it lies on the ground.
  let since = conditionMove.y;
  if (since > 0.0 && shard.w >= 0.0) {
    let middle = vec3f(0.0, low + tall * 0.45, 0.0); let force = conditionMove.w;
    let chance = fract(sin(dot(shard.xyz, vec3f(127.1, 311.7, 74.7)) * 9.13) * 43758.5); let other = fract(chance * 17.31 + 0.37);
    let out = shard.xyz - middle; let aside = normalize(out + vec3f(0.0001, 0.0, 0.0002));
    let speed = (0.35 + reach * 1.6) * force * (0.45 + 0.9 * chance);
    let launch = vec3f(aside.x * speed, aside.y * speed * 0.6 + 0.25 * speed + 0.1 * sqrt(tall), aside.z * speed);
    let fall = max(shard.y - ground, 0.0);
    let lands = (launch.y + sqrt(launch.y * launch.y + 19.62 * fall)) / 9.81;
    let t = min(since, lands); let slide = (1.0 - exp(-max(since - lands, 0.0) * 6.0)) * 0.06;
    let centre = shard.xyz + launch * t + vec3f(launch.x, 0.0, launch.z) * slide - vec3f(0.0, 4.905 * t * t, 0.0);
    let axis = normalize(vec3f(chance - 0.5, other - 0.5, fract(other * 7.7) - 0.5) + vec3f(0.001, 0.0, 0.0));
    let angle = t * (3.0 + 9.0 * other) * sqrt(force); let c = cos(angle); let s = sin(angle);
    let arm = p - shard.xyz;
    let turned = arm * c + cross(axis, arm) * s + axis * dot(axis, arm) * (1.0 - c);
    p = centre + turned;
    p.y = max(p.y, ground + 0.004 * tall + turned.y * 0.12);
  }
  return p;`;
