/** A swelling dome on a drum: radius and height of the swelling part. */
export const onion = (radius: number, high: number): (readonly [number, number])[] =>
  [
    [0.86, 0],
    [1.02, 0.14],
    [1.06, 0.28],
    [0.98, 0.44],
    [0.78, 0.6],
    [0.5, 0.75],
    [0.22, 0.87],
    [0.06, 0.95],
    [0.05, 1],
  ].map(([r, y]) => [r! * radius, y! * high] as const);

/** The profile of half a ball, stretched upward by `rise`. */
export const half = (radius: number, rise = 1): (readonly [number, number])[] =>
  Array.from(
    { length: 9 },
    (_, step) =>
      [Math.max(0.01, Math.cos((step / 8) * Math.PI * 0.5) * radius), Math.sin((step / 8) * Math.PI * 0.5) * radius * rise] as const,
  );
