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
    default:
      return '';
  }
}
