import type { Lettering } from './lettering.ts';
import type { Rectangle } from './planes.ts';
import { Lettercase } from './lettering.ts';

/** Where everything on the card stands, in pixels. */
export interface CardLayout {
  /** Marks the safe area: 4 % in from every edge. */
  readonly corners: Rectangle;
  readonly cornerArm: number;
  /** The thickness of lines, even. */
  readonly line: number;
  /** Left and right end of what is written. */
  readonly left: number;
  readonly right: number;
  readonly headTop: number;
  readonly captionTop: number;
  readonly clockTop: number;
  readonly clockLeft: number;
  /** How high the clock's figures are. */
  readonly clockHeight: number;
  /** From edge to edge: it flashes, the clock stands in it, and a sweep passes behind the clock. */
  readonly lane: Rectangle;
  /** One tick for every frame of a second. The sweep runs above it, tick by tick. */
  readonly rail: Rectangle;
  readonly laneLabelTop: number;
  readonly bars: Rectangle;
  readonly greys: Rectangle;
  readonly head: Lettercase;
  readonly caption: Lettercase;
  readonly clock: Lettercase;
}

const head = { weight: 0.15, tracking: 0.24 };
const caption = { weight: 0.13, tracking: 0.1 };
const clock = { weight: 0.105, tracking: 0.04 };

/** The clock's longest reading, for its size. */
const clockWidest = '00:00:00:00';

/** Lays the card out for any size, wide or tall: heights are parts of the height, letters fit the width as well. */
export function layOutCard(width: number, height: number): CardLayout {
  const even = (length: number): number => 2 * Math.round(length / 2);
  const size = Math.min(width, height);
  const line = Math.max(2, even(size / 360));
  const inset = even(size * 0.04);
  const left = even(inset + size * 0.055);
  const right = width - left;
  const down = (share: number): number => even(height * share);
  const band = (top: number, bottom: number): Rectangle => ({
    left,
    top: down(top),
    width: right - left,
    height: down(bottom) - down(top),
  });

  const small = Math.max(6, Math.min(height * 0.026, (right - left) / 34));
  const lane = { left: 0, top: down(0.2), width, height: down(0.48) - down(0.2) };
  const clockCase = fitClock(right - left, height * 0.14);
  return {
    corners: { left: inset, top: inset, width: width - 2 * inset, height: height - 2 * inset },
    cornerArm: even(size * 0.045),
    line,
    left,
    right,
    headTop: down(0.09),
    captionTop: down(0.575),
    clockTop: Math.round(lane.top + (lane.height - clockCase.lettering.height) / 2),
    clockLeft: Math.round((width - clockCase.letters.measure(clockWidest)) / 2),
    clockHeight: clockCase.lettering.height,
    rail: band(0.5, 0.525),
    lane,
    laneLabelTop: Math.round(lane.top + 1.3 * small),
    bars: band(0.67, 0.84),
    greys: band(0.84, 0.905),
    head: new Lettercase({ height: Math.round(small * 1.15), ...head }),
    caption: new Lettercase({ height: Math.round(small), ...caption }),
    clock: clockCase.letters,
  };
}

/** The clock as large as both the width and the height allow. */
function fitClock(width: number, height: number): { readonly letters: Lettercase; readonly lettering: Lettering } {
  const asked = { height, ...clock };
  const fit = Math.min(1, width / new Lettercase(asked).measure(clockWidest));
  const lettering = { ...asked, height: Math.round(height * fit) };
  return { letters: new Lettercase(lettering), lettering };
}
