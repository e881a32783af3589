/** The union of distances with seams rounded off over `soft` metres (polynomial smooth minimum, Quilez). */
export function smoothUnion(distances: readonly number[], soft: number): number {
  return distances.reduce((least, one) => {
    const near = Math.max(0, soft - Math.abs(least - one)) / soft;
    return Math.min(least, one) - near * near * soft * 0.25;
  });
}
