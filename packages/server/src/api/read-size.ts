import { ApiFailure } from '../api-failure.ts';

const smallest = 160;
const largest = 1920;

/** The pixels of a size such as `1280x720`. Throws `ApiFailure` for what cannot be filmed. */
export function readPixels(size: string): { width: number; height: number } {
  const parts = /^(\d{2,5})x(\d{2,5})$/.exec(size);
  const [width, height] = [Number(parts?.[1]), Number(parts?.[2])];
  const isRight = [width, height].every((side) => side >= smallest && side <= largest && side % 2 === 0);
  if (isRight) return { width, height };
  throw new ApiFailure(
    400,
    `Invalid value: '${size.slice(0, 32)}'. A size is written WIDTHxHEIGHT such as 1280x720, with even sides from ${smallest} to ${largest}.`,
    { code: 'invalid_value', param: 'size' },
  );
}
