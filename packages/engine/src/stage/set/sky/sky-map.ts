/** How much finer the cloud picture is in the middle of what is seen than on average, less one. */
const gather = 1.8;

/** The azimuth (radians, 0 = the facing direction, positive to the right) at a column of the cloud picture, 0 to 1. */
export function azimuthAt(column: number): number {
  const side = column * 2 - 1;
  return (Math.PI * side) / (1 + gather - gather * Math.abs(side));
}

/** The column of the cloud picture, 0 to 1, that shows an azimuth from −π to π. */
export function columnAt(azimuth: number): number {
  const turn = azimuth / Math.PI;
  return ((turn * (1 + gather)) / (1 + gather * Math.abs(turn)) + 1) / 2;
}

/** `azimuthAt` in WGSL: sets `azimuth`, `rise` and `look` from `uv`. Rows are dense at the horizon (row 0). */
export const directionAt = `
  let side = uv.x * 2.0 - 1.0; let azimuth = 3.14159265 * side / (${1 + gather} - ${gather} * abs(side));
  let rise = uv.y * uv.y; let flat = sqrt(max(1.0 - rise * rise, 0.0));
  let look = vec3f(sin(azimuth) * flat, rise, -cos(azimuth) * flat);`;

/** `columnAt` in WGSL: sets `skyAt` from the unit vector `look` and the angle `turn` (radians, the picture's heading). */
export const placeOfDirection = `
  let heading = (atan2(look.x, -look.z) - turn) / 6.28318531; let side = (heading - floor(heading + 0.5)) * 2.0;
  let skyAt = vec2f(side * ${1 + gather} / (1.0 + ${gather} * abs(side)) * 0.5 + 0.5, sqrt(max(look.y, 0.0)));`;
