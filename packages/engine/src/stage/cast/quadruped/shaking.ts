/** How far what shakes itself is rolled to a side, -1 to 1; what is `lag` behind follows. A dog does it about five times a second. */
export function shaking(seconds: number, lag: number): number {
  return Math.sin(seconds * Math.PI * 2 * 4.6 - lag);
}
