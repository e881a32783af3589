import { type Arguments, type Flag, invalid } from './arguments.ts';

/** The flags of `reel`. Scripts depend on them: extend, rename nothing. */
export const reelFlags = {
  seconds: { value: 'N', help: 'length in seconds, 1 to 20 (default 4)' },
  resolution: { value: '720p|1080p', help: 'length of the short side (default 1080p)' },
  aspect: { value: '16:9|9:16', help: 'wide or tall (default 16:9)' },
  size: { value: 'WxH', help: 'exact size in even pixels, 160 to 3840; instead of the two above' },
  fps: { value: 'N', help: 'frames per second, 12 to 60 (default 24)' },
  seed: { value: 'N', help: 'another number is another take, 0 to 4294967295' },
  quality: { value: 'draft|standard|high', help: 'care against time (default standard)' },
  out: { value: 'FILE.mp4', help: 'where the film goes (default reel.mp4); its documents go beside it' },
  screenplay: { value: 'FILE.json', help: 'film an edited screenplay instead of a prompt' },
  model: { value: 'onereel/test-card', help: 'film the test card instead of a prompt' },
  stems: { help: 'write dialogue, effects, ambience and music beside the film, each as a WAV file' },
  sync: { help: 'measure the finished film: write when each sound is seen and heard, with a verdict (reel.sync.json)' },
  silent: { help: 'a film without sound' },
  json: { help: 'print one JSON object at the end' },
  help: { help: 'print this help' },
} as const satisfies Record<string, Flag>;

const heights: Readonly<Record<string, number>> = { '720p': 720, '1080p': 1080 };
const aspects: Readonly<Record<string, readonly [number, number]>> = { '16:9': [16, 9], '9:16': [9, 16] };
const qualities = ['draft', 'standard', 'high'] as const;
const smallest = 160;
const largest = 3840;

/** A number in the values, or `undefined` if it was not given. Throws if it is none or out of range. */
export function readNumber(
  values: Arguments['values'],
  name: string,
  rule: { from: number; to: number; whole?: boolean; unit?: string },
): number | undefined {
  const text = values[name];
  if (text === undefined) return undefined;
  const number = /^[+-]?(\d+\.?\d*|\.\d+)$/.test(text.trim()) ? Number(text) : Number.NaN;
  const isRight = number >= rule.from && number <= rule.to && (!rule.whole || Number.isInteger(number));
  if (isRight) return number;
  throw invalid(
    `--${name} must be a ${rule.whole ? 'whole number' : 'number'}${rule.unit ?? ''} from ${rule.from} to ${rule.to}, got "${text}".`,
  );
}

function readChoice<Choice>(
  values: Arguments['values'],
  name: string,
  choices: Readonly<Record<string, Choice>>,
  standard: string,
): Choice {
  const text = values[name] ?? standard;
  const choice = Object.hasOwn(choices, text) ? choices[text] : undefined;
  if (choice === undefined) throw invalid(`--${name} must be one of ${Object.keys(choices).join(', ')}, got "${text}".`);
  return choice;
}

function readExactSize(text: string): { width: number; height: number } {
  const parts = /^(\d+)x(\d+)$/i.exec(text);
  if (!parts) throw invalid(`--size must be written as WIDTHxHEIGHT such as 1280x720, got "${text}".`);
  const [width, height] = [Number(parts[1]), Number(parts[2])];
  for (const side of [width, height]) {
    if (side < smallest || side > largest) throw invalid(`--size must have sides from ${smallest} to ${largest} pixels, got "${text}".`);
    if (side % 2 !== 0)
      throw invalid(
        `--size must have even sides, because H.264 stores colour by pairs of pixels: got "${text}", try ${width + (width % 2)}x${height + (height % 2)}.`,
      );
  }
  return { width, height };
}

/** The size of the picture in pixels, from `--size` or from `--resolution` and `--aspect`. */
export function readSize(values: Arguments['values']): { width: number; height: number } {
  const short = readChoice(values, 'resolution', heights, '1080p');
  const [across, down] = readChoice(values, 'aspect', aspects, '16:9');
  if (values['size'] !== undefined) return readExactSize(values['size']);
  const unit = short / Math.min(across, down);
  return { width: across * unit, height: down * unit };
}

/** The seed, or `undefined` if none was given. */
export function readSeed(values: Arguments['values']): number | undefined {
  return readNumber(values, 'seed', { from: 0, to: 4294967295, whole: true });
}

/** The length, or `undefined` if none was given. */
export function readSeconds(values: Arguments['values']): number | undefined {
  return readNumber(values, 'seconds', { from: 1, to: 20, unit: ' of seconds' });
}

/** What the flags say about how to film: size, frame rate, quality, length and seed. */
export function readFilmOptions(values: Arguments['values']): {
  width: number;
  height: number;
  fps: number;
  quality: (typeof qualities)[number];
  seconds?: number;
  seed?: number;
} {
  const seconds = readSeconds(values);
  const seed = readSeed(values);
  const quality = readChoice(values, 'quality', Object.fromEntries(qualities.map((name) => [name, name])), 'standard');
  const fps = readNumber(values, 'fps', { from: 12, to: 60, whole: true }) ?? 24;
  return { ...readSize(values), fps, quality, ...(seconds === undefined ? {} : { seconds }), ...(seed === undefined ? {} : { seed }) };
}
