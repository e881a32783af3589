/** How much work goes into each frame. */
export type Quality = 'draft' | 'standard' | 'high';

/** What a quality means for the picture. */
export interface PictureQuality {
  /** Inner resolution as a fraction of the film's. */
  readonly scale: number;
  /** Smooth edges (FXAA; at `high` from a larger picture). */
  readonly smoothEdges: boolean;
  /** Samples along a streak of motion; 0 for no motion blur. */
  readonly streakSamples: number;
}

/** The three qualities. */
export const qualities: Record<Quality, PictureQuality> = {
  draft: { scale: 0.5, smoothEdges: false, streakSamples: 0 },
  standard: { scale: 1, smoothEdges: true, streakSamples: 9 },
  high: { scale: 1.5, smoothEdges: true, streakSamples: 17 },
};
