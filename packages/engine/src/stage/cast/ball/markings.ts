/** WGSL that paints a pattern on a ball of `radius` metres; reads `rest`, changes `albedo`. Unknown patterns stay plain. */
export function markings(pattern: string, radius: number): string {
  const unit = `let spot = rest / ${radius.toFixed(4)}; let around = atan2(spot.z, spot.x) / 6.2831853 + 0.5;`;
  switch (pattern) {
    case 'gores':
      return `${unit} let gore = floor(around * 6.0); let tint = 0.5 + 0.5 * cos(6.2831853 * (gore / 6.0 + vec3f(0.0, 0.33, 0.67)));
        albedo = mix(mix(vec3f(0.85), tint * tint * 0.8, step(0.5, fract(gore * 0.5))), vec3f(0.85), smoothstep(0.94, 0.95, abs(spot.y)));`;
    case 'stripes':
      return `${unit} albedo = mix(albedo, vec3f(0.8), step(0.5, fract(around * 4.0)));`;
    case 'basketball':
      return `${unit} let seam = min(min(abs(spot.x), abs(spot.y)), min(abs(length(spot.xz - vec2f(1.05, 0.0)) - 0.72), abs(length(spot.xz + vec2f(1.05, 0.0)) - 0.72)));
        albedo = mix(vec3f(0.02), albedo, smoothstep(0.015, 0.03, seam));`;
    case 'tennis':
      return `${unit} let seam = abs(spot.y - 0.55 * sin(around * 12.5663706)); albedo = mix(vec3f(0.8), albedo, smoothstep(0.05, 0.08, seam));`;
    case 'soccer':
      return `${unit} var best = 0.0; for (var corner = 0; corner < 12; corner++) { let k = f32(corner); let high = select(select(0.4472, -0.4472, corner > 5), select(1.0, -1.0, corner > 5), corner % 6 == 0);
          let turn = (k + select(0.0, 0.5, corner > 5)) * 1.2566371; let flat = sqrt(1.0 - high * high); best = max(best, dot(spot, vec3f(cos(turn) * flat, high, sin(turn) * flat))); }
        albedo = mix(albedo, vec3f(0.015), smoothstep(0.915, 0.925, best));`;
    case 'baseball':
      return `${unit} let seam = abs(spot.y - 0.55 * sin(around * 12.5663706)); let stitch = step(0.5, fract(around * 46.0));
        albedo = mix(vec3f(0.6, 0.02, 0.02), albedo, max(smoothstep(0.012, 0.02, seam), 0.0) * mix(1.0, smoothstep(0.07, 0.08, seam), stitch));`;
    case 'golf':
      return `${unit} let high = asin(clamp(spot.y, -1.0, 1.0)) * 7.0; let row = floor(high); let many = max(3.0, floor(28.0 * cos((row + 0.5) / 7.0)));
        let cell = vec2f(fract(around * many + row * 0.5) - 0.5, fract(high) - 0.5); albedo *= mix(0.72, 1.0, smoothstep(0.26, 0.42, length(cell)));`;
    case 'bowling':
      return `${unit} let swirl = sin(spot.x * 5.0 + sin(spot.y * 7.0 + spot.z * 4.0) * 2.0); albedo *= 0.75 + 0.45 * swirl;
        let hole = min(length(spot - normalize(vec3f(0.16, 0.8, 0.55))), min(length(spot - normalize(vec3f(-0.16, 0.8, 0.55))), length(spot - normalize(vec3f(0.0, 0.55, 0.82))))); albedo = mix(vec3f(0.004), albedo, smoothstep(0.08, 0.095, hole));`;
    case 'yarn':
      return `${unit} let zone = floor(spot.x * 1.6 + spot.y * 0.7) + 2.0 * floor(spot.z * 1.5 - spot.y * 0.6); let turn = zone * 1.9; let strand = sin((spot.x * cos(turn) + spot.y * sin(turn) + spot.z * sin(turn * 1.7)) * 46.0);
        albedo *= 0.62 + 0.42 * strand;`;
    case 'swirl':
      return `${unit} let cloud = sin(spot.x * 4.0 + sin(spot.y * 5.0 + spot.z * 3.0) * 2.2) * 0.5 + 0.5; albedo = mix(albedo * 0.35, vec3f(0.75, 0.8, 1.0), cloud * cloud * 0.6);`;
    default:
      return '';
  }
}
