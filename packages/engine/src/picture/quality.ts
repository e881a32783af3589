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
  /** Colours go through as they are. */
  readonly plain?: boolean;
}

/** How a given picture is finished in a quality: colours and edges as they are. */
export function asGiven(quality: PictureQuality): PictureQuality {
  return { ...quality, smoothEdges: false, streakSamples: 0, plain: true };
}

/** The three qualities. */
export const qualities: Record<Quality, PictureQuality> = {
  draft: { scale: 0.5, smoothEdges: false, streakSamples: 0 },
  standard: { scale: 1, smoothEdges: true, streakSamples: 9 },
  high: { scale: 1.5, smoothEdges: true, streakSamples: 17 },
};
