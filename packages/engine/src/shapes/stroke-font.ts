/** A letter as a pen draws it on a grid whose capitals are 10 high, y down. */
export interface Glyph {
  readonly width: number;
  /**
   * The pen's way: `M` lifts it and moves, `L` draws a line, `Q` a curve with one control point, `h` and `v` a quarter
   * of an ellipse that sets out horizontally or vertically. Numbers follow each, always points.
   */
  readonly path: string;
}

/** How far apart letters stand on the same grid. */
export const letterGap = 2.6;

/** A single-stroke alphabet drawn for the test card: capitals, figures and what a clock and a size need. */
export const strokeFont: ReadonlyMap<string, Glyph> = new Map(
  Object.entries({
    A: { width: 6.4, path: 'M0 10 L3.2 0 L6.4 10 M1.1 6.7 L5.3 6.7' },
    B: { width: 6, path: 'M0 0 L0 10 L3.4 10 h6 7.35 v3.4 4.7 L0 4.7 M3.2 4.7 h5.5 2.35 v3.2 0 L0 0' },
    C: { width: 6, path: 'M6 3 v3 0 h0 3 L0 7 v3 10 h6 7' },
    D: { width: 6, path: 'M0 0 L0 10 L2.8 10 h6 7 L6 3 v2.8 0 L0 0' },
    E: { width: 5.2, path: 'M5.2 0 L0 0 L0 10 L5.2 10 M0 4.8 L4.6 4.8' },
    F: { width: 5.2, path: 'M5.2 0 L0 0 L0 10 M0 4.9 L4.6 4.9' },
    G: { width: 6, path: 'M6 3 v3 0 h0 3 L0 7 v3 10 h6 7 L6 5.3 L3.4 5.3' },
    H: { width: 6, path: 'M0 0 L0 10 M6 0 L6 10 M0 4.8 L6 4.8' },
    I: { width: 0, path: 'M0 0 L0 10' },
    J: { width: 4.6, path: 'M4.6 0 L4.6 7.4 v2.3 10 h0 7.6' },
    K: { width: 6, path: 'M0 0 L0 10 M5.8 0 L0 6 M2.3 3.62 L6 10' },
    L: { width: 5, path: 'M0 0 L0 10 L5 10' },
    M: { width: 7.2, path: 'M0 10 L0 0 L3.6 6.4 L7.2 0 L7.2 10' },
    N: { width: 6, path: 'M0 10 L0 0 L6 10 L6 0' },
    O: { width: 6.6, path: 'M3.3 0 h6.6 3.3 L6.6 6.7 v3.3 10 h0 6.7 L0 3.3 v3.3 0' },
    P: { width: 6, path: 'M0 10 L0 0 L3.2 0 h6 2.75 v3.2 5.5 L0 5.5' },
    Q: { width: 6.6, path: 'M3.3 0 h6.6 3.3 L6.6 6.7 v3.3 10 h0 6.7 L0 3.3 v3.3 0 M4.2 7.6 L6.6 10.2' },
    R: { width: 6, path: 'M0 10 L0 0 L3.2 0 h6 2.75 v3.2 5.5 L0 5.5 M3.4 5.5 L6 10' },
    S: { width: 6, path: 'M5.7 2.6 v3 0 h0.3 2.5 Q0.3 4.2 2.6 4.75 L3.4 4.95 Q6 5.6 6 7.4 v3 10 h0 7.3' },
    T: { width: 6, path: 'M0 0 L6 0 M3 0 L3 10' },
    U: { width: 6, path: 'M0 0 L0 7 v3 10 h6 7 L6 0' },
    V: { width: 6.4, path: 'M0 0 L3.2 10 L6.4 0' },
    W: { width: 9, path: 'M0 0 L2.2 10 L4.5 1.6 L6.8 10 L9 0' },
    X: { width: 6, path: 'M0 0 L6 10 M6 0 L0 10' },
    Y: { width: 6.2, path: 'M0 0 L3.1 5 L6.2 0 M3.1 5 L3.1 10' },
    Z: { width: 6, path: 'M0 0 L6 0 L0 10 L6 10' },
    '0': { width: 6, path: 'M3 0 h6 3 L6 7 v3 10 h0 7 L0 3 v3 0' },
    '1': { width: 6, path: 'M1.3 2.1 L3.7 0 L3.7 10' },
    '2': { width: 6, path: 'M0.2 2.8 v3 0 h5.8 2.8 Q5.8 4.4 4.4 5.9 L0 10 L6 10' },
    '3': { width: 6, path: 'M0.2 2.5 v3 0 h5.7 2.4 v3 4.8 M2 4.8 L3 4.8 h6 7.4 v3 10 h0 7.4' },
    '4': { width: 6, path: 'M4.6 10 L4.6 0 L0 7.2 L6.2 7.2' },
    '5': { width: 6, path: 'M5.5 0 L0.9 0 L0.4 4.8 Q1.4 3.8 3 3.8 h6 6.9 v3 10 h0 7.5' },
    '6': { width: 6, path: 'M4.9 0 Q0 2.8 0 6.9 v3 10 h6 6.9 v3 3.9 h0 6.9' },
    '7': { width: 6, path: 'M0 0 L6 0 L2.2 10' },
    '8': { width: 6, path: 'M3 4.7 h0.4 2.35 v3 0 h5.6 2.35 v3 4.7 h6 7.35 v3 10 h0 7.35 v3 4.7' },
    '9': { width: 6, path: 'M1.1 10 Q6 7.2 6 3.1 v3 0 h0 3.1 v3 6.1 h6 3.1' },
    ':': { width: 0, path: 'M0 3 L0 3 M0 7.6 L0 7.6' },
    '.': { width: 0, path: 'M0 10 L0 10' },
    '·': { width: 0, path: 'M0 5.2 L0 5.2' },
    '-': { width: 3.6, path: 'M0 5.2 L3.6 5.2' },
    '/': { width: 3.6, path: 'M0 10.8 L3.6 -0.8' },
    '×': { width: 4.4, path: 'M0 3.4 L4.4 7.8 M4.4 3.4 L0 7.8' },
    ' ': { width: 2.4, path: '' },
  }),
);
