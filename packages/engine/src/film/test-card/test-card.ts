import type { CardLayout } from './layout.ts';
import type { PictureSource } from '../look-ahead.ts';
import type { Planes, Rectangle } from './planes.ts';
import type { Seconds } from '@onereel/spec';
import { bars, greys, paint } from './colour.ts';
import { fillRectangle, viewPlanes } from './planes.ts';
import { isFlashing } from './flash.ts';
import { layOutCard } from './layout.ts';

/** What the test card is told. */
export interface TestCardFormat {
  readonly width: number;
  readonly height: number;
  readonly fps: number;
  readonly seconds: Seconds;
}

/**
 * The pictures of `onereel/test-card`, a film for people who test their own client: colour bars and grey steps of known
 * values (`bars` and `greys` in `colour.ts`), a clock, the frame's number, a sweep that runs through each second, and a
 * lane that turns white for 80 ms from every whole second, 0 included, when a beep starts too.
 *
 * All that moves is centred on the lane, so that tools which follow the centre of what moves see only the flashes.
 *
 * The bytes of a picture hold until the next but one is asked for: two buffers take turns.
 */
export function testCardPicture(card: TestCardFormat): PictureSource {
  const layout = layOutCard(card.width, card.height);
  const still = drawStill(card, layout);
  const buffers = [still.slice(), still.slice()] as const;
  let turn = 0;
  return async (frame) => {
    turn = 1 - turn;
    const planes = viewPlanes(buffers[turn]!, card.width, card.height);
    planes.bytes.set(still);
    drawLane(planes, layout, frame, card.fps);
    drawRail(planes, layout, frame, card.fps);
    drawClock(planes, layout, frame, card.fps);
    drawCount(planes, layout, frame, card);
    return planes.bytes;
  };
}

/** What no frame changes. */
function drawStill(card: TestCardFormat, layout: CardLayout): Uint8Array {
  const planes = viewPlanes(new Uint8Array((card.width * card.height * 3) / 2), card.width, card.height);
  fillRectangle(planes, { left: 0, top: 0, width: card.width, height: card.height }, paint.ground);
  drawCorners(planes, layout);
  layout.head.draw(planes, 'ONEREEL', layout.left, layout.headTop, paint.text);
  drawRight(planes, layout, 'head', 'TEST CARD', layout.headTop);
  drawRight(planes, layout, 'caption', `${card.width} × ${card.height} · ${Number(card.fps.toFixed(3))} FPS`, layout.captionTop);
  cut(layout.bars, bars.length).forEach((piece, index) => fillRectangle(planes, piece, bars[index]!.colour));
  cut(layout.greys, greys.length).forEach((piece, index) => fillRectangle(planes, piece, greys[index]!));
  return planes.bytes;
}

function drawRight(planes: Planes, layout: CardLayout, letters: 'head' | 'caption', words: string, top: number): void {
  layout[letters].draw(planes, words, layout.right - layout[letters].measure(words), top, paint.quiet);
}

function drawCorners(planes: Planes, { corners, cornerArm, line }: CardLayout): void {
  for (const left of [corners.left, corners.left + corners.width]) {
    for (const top of [corners.top, corners.top + corners.height]) {
      const [inwardX, inwardY] = [left > corners.left ? -1 : 0, top > corners.top ? -1 : 0];
      fillRectangle(planes, { left: left + inwardX * cornerArm, top: top + inwardY * line, width: cornerArm, height: line }, paint.quiet);
      fillRectangle(planes, { left: left + inwardX * line, top: top + inwardY * cornerArm, width: line, height: cornerArm }, paint.quiet);
    }
  }
}

const twoDigits = (count: number): string => String(count).padStart(2, '0');

/** Which second a frame is shown in, and how many whole frames into it. */
function frameWithinSecond(frame: number, fps: number): { readonly second: number; readonly within: number } {
  const second = Math.floor(frame / fps + 1e-9);
  return { second, within: Math.floor(frame - second * fps + 1e-6) };
}

/** Hours, minutes and seconds in white, the frame within the second in amber; all dark while the lane is lit. */
function drawClock(planes: Planes, layout: CardLayout, frame: number, fps: number): void {
  const { second, within } = frameWithinSecond(frame, fps);
  const lit = isFlashing(frame, fps);
  const time = `${twoDigits(Math.floor(second / 3600))}:${twoDigits(Math.floor(second / 60) % 60)}:${twoDigits(second % 60)}:`;
  const frames = twoDigits(within);
  layout.clock.draw(planes, time, layout.clockLeft, layout.clockTop, lit ? paint.ground : paint.text);
  const from = layout.clock.measure(time + frames) - layout.clock.measure(frames);
  layout.clock.draw(planes, frames, layout.clockLeft + from, layout.clockTop, lit ? paint.ground : paint.amber);
}

function drawCount(planes: Planes, layout: CardLayout, frame: number, card: TestCardFormat): void {
  const frames = Math.round(card.seconds * card.fps);
  const digits = Math.max(4, String(frames - 1).length);
  const words = `FRAME ${String(frame).padStart(digits, '0')} / ${String(frames - 1).padStart(digits, '0')}`;
  layout.caption.draw(planes, words, layout.left, layout.captionTop, paint.quiet);
}

/** Where the tick of a frame stands: a second runs from the left end of the rail to the right one. */
function tickLeft({ rail, line }: CardLayout, within: number, fps: number): number {
  return rail.left + 2 * Math.round((within * (rail.width - line)) / Math.ceil(fps - 1e-9) / 2);
}

/** A tick for every frame of the second; the present one is tall and amber, those gone by are lit. */
function drawRail(planes: Planes, layout: CardLayout, frame: number, fps: number): void {
  const { rail, line } = layout;
  const present = frameWithinSecond(frame, fps).within;
  for (let tick = 0; tick < Math.ceil(fps - 1e-9); tick++) {
    const isPresent = tick === present;
    const height = isPresent ? rail.height : 2 * Math.round(rail.height / 4);
    const colour = isPresent ? paint.amber : tick < present ? paint.quiet : paint.hairline;
    fillRectangle(planes, { left: tickLeft(layout, tick, fps), top: rail.top, width: line, height }, colour);
  }
}

/** The lane from edge to edge: white in a flash, otherwise dark with the sweep and its fading trail. */
function drawLane(planes: Planes, layout: CardLayout, frame: number, fps: number): void {
  const { lane, line, left, right, laneLabelTop, caption } = layout;
  const lit = isFlashing(frame, fps);
  fillRectangle(planes, lane, lit ? paint.white : paint.lane);
  if (!lit) {
    drawSweep(planes, layout, tickLeft(layout, frameWithinSecond(frame, fps).within, fps));
    fillRectangle(planes, { ...lane, height: line }, paint.hairline);
    fillRectangle(planes, { ...lane, top: lane.top + lane.height - line, height: line }, paint.hairline);
  }
  const colour = lit ? paint.ground : paint.quiet;
  caption.draw(planes, 'SYNC', left, laneLabelTop, colour);
  const beep = '1 KHZ';
  caption.draw(planes, beep, right - caption.measure(beep), laneLabelTop, colour);
}

/** How long the trail is, as a part of the rail. It wraps around, so that it is as large at every moment. */
const trail = 0.2;

function drawSweep(planes: Planes, { lane, rail, line, clockHeight }: CardLayout, head: number): void {
  for (let x = 0; x < rail.width; x += 2) {
    const behind = (head - rail.left - x + rail.width) % rail.width;
    const strength = Math.max(0, 1 - behind / (trail * rail.width));
    if (strength === 0) continue;
    const luma = Math.round(paint.lane.luma + (paint.trail.luma - paint.lane.luma) * strength);
    fillRectangle(planes, { ...lane, left: rail.left + x, width: 2 }, { ...paint.lane, luma });
  }
  // The line stops above the clock and goes on below it, so that no figure is hard to read.
  const height = 2 * Math.floor((lane.height - 1.35 * clockHeight) / 4);
  for (const top of [lane.top, lane.top + lane.height - height])
    fillRectangle(planes, { left: head, top, width: line, height }, paint.amber);
}

/** Cuts a rectangle into pieces side by side, all edges on even pixels. */
function cut(whole: Rectangle, pieces: number): readonly Rectangle[] {
  const edge = (index: number): number => whole.left + 2 * Math.round((index * whole.width) / pieces / 2);
  return Array.from({ length: pieces }, (_, index) => ({ ...whole, left: edge(index), width: edge(index + 1) - edge(index) }));
}
