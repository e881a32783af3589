/** One layer of marks that a picture is put together from. Lengths in pixels of a 1080-line picture. */
export interface Marks {
  readonly shape: 'stroke' | 'dot' | 'facet';
  /** Between the middles of two marks. */
  readonly spacing: number;
  /** From end to end; of a dot, and across a stroke, `width` counts. */
  readonly length?: number;
  readonly width?: number;
  /** How far the colours stray: in brightness, in hue. */
  readonly stray?: number;
  readonly hue?: number;
  /** How thick the paint stands. */
  readonly relief?: number;
  /** How much marks turn in eddies where the picture itself has no direction, 0 to 1. */
  readonly swirl?: number;
  /** Only where the picture has detail: the least line there, 0 to 1. */
  readonly detail?: number;
}

/** Lines where things end: how strongly a step in depth or in colour draws one, and how thick. */
export interface Line {
  /** The relative step in distance that begins to draw; 0 draws none. */
  readonly depth: number;
  /** The step in colour that begins to draw; 0 draws none. */
  readonly colour: number;
  /** Pixels of a 1080-line picture. */
  readonly width: number;
}

/**
 * How a picture is treated after it was developed. `tone` and `finish` are pieces of WGSL out of `touches.ts`, in order: tone
 * works on the picture at half size, finish on every pixel.
 */
export interface Style {
  /** Pictures a second where there are fewer than the film's frames: a drawn or stop-motion film. The shutter is short then. */
  readonly rate?: number;
  /** How often a second marks, lines and paper are made anew; 0 or none for never. */
  readonly boil?: number;
  /** Evens the picture out but keeps its edges: reach in pixels of a 1080-line picture, and how often. */
  readonly smooth?: { readonly reach: number; readonly rounds: number };
  /** Makes one of large areas whose colours differ little, as grass: reach in pixels of a 1080-line picture. Not together with `soft`. */
  readonly flat?: number;
  /** A blurred picture for glow: reach across and down, in pixels of a 1080-line picture. */
  readonly soft?: { readonly across: number; readonly down: number; /** Only what is brighter than this. */ readonly above?: number };
  readonly line?: Line;
  readonly tone?: readonly string[];
  readonly marks?: readonly Marks[];
  readonly finish: readonly string[];
  /** How strongly the picture blurs above and below its middle, 0 to 1, as if the scene were a model. */
  readonly tilt?: number;
  /** Edges stay as they are. */
  readonly crisp?: boolean;
}
