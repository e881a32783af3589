import { expect, it } from 'vitest';
import { completeDescription } from './avc.ts';
import { tagColours } from './tag-colours.ts';

/** The `avcC` box that x264 gives for 640 × 360 at 24 frames per second. */
const untagged = Uint8Array.from(Buffer.from('0164001effe100186764001eacb405017fcb080000030008000003018478b17501000468ef3cb0', 'hex'));
/** The same as ffmpeg's `h264_metadata` filter tags it. */
const tagged = Uint8Array.from(
  Buffer.from('0164001effe1001b6764001eacb405017fcb3501010140000003004000000c23c58ba801000468ef3cb0fdf8f800', 'hex'),
);

it('writes BT.709 in limited range into the parameter set and completes the box', () => {
  expect(Buffer.from(completeDescription(tagColours(untagged))).toString('hex')).toBe(Buffer.from(tagged).toString('hex'));
});

it('leaves a set alone that speaks of colours already', () => {
  expect(tagColours(tagged)).toEqual(tagged);
  expect(completeDescription(tagged)).toEqual(tagged);
});
