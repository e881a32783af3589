/** What makes the films of a model. */
export type Maker = 'crew' | 'test-card' | 'test-error' | 'test-slow';

/** A model that clients may ask for. */
export interface Model {
  readonly id: string;
  readonly maker: Maker;
  readonly title: string;
  readonly about: string;
  /** Whether it must be, may be or is not given a picture to open on. */
  readonly picture: 'required' | 'optional' | 'ignored';
  /** The lengths in whole seconds that it takes. */
  readonly seconds: readonly number[];
  /** The sizes that it takes in the OpenAI dialect, the first by default; `null`: any even size. */
  readonly sizes: readonly string[] | null;
  /** The resolutions that it takes in the AI/ML API dialect, the first by default. */
  readonly resolutions: readonly ('720p' | '1080p')[];
  /** Who the list of models says it is of. */
  readonly owner: string;
  /** In which dialect it may be asked for. */
  readonly dialects: readonly ('aimlapi' | 'openai')[];
}

const both = ['aimlapi', 'openai'] as const;
const soraSizes = ['720x1280', '1280x720', '1024x1792', '1792x1024'] as const;
const proSizes = [...soraSizes, '1080x1920', '1920x1080'] as const;
const soraSeconds = [4, 8, 12] as const;
const anySeconds = Array.from({ length: 20 }, (_, index) => index + 1);

function aimlapi(id: string, title: string, picture: Model['picture'], isPro: boolean): Model {
  const about = `${title}, answered by Onereel's own crew${picture === 'required' ? ', opening on the given picture' : ''}.`;
  return {
    id,
    maker: 'crew',
    title,
    about,
    picture,
    seconds: soraSeconds,
    sizes: isPro ? proSizes : soraSizes,
    resolutions: isPro ? ['1080p', '720p'] : ['720p'],
    owner: 'onereel',
    dialects: ['aimlapi'],
  };
}

function openai(id: string, isPro: boolean): Model {
  return {
    id,
    maker: 'crew',
    title: id,
    about: `${id}, answered by Onereel's own crew.`,
    picture: 'optional',
    seconds: soraSeconds,
    sizes: isPro ? proSizes : soraSizes,
    resolutions: ['720p', '1080p'],
    owner: 'onereel',
    dialects: ['openai'],
  };
}

function own(name: string, maker: Maker, about: string): Model {
  return {
    id: `onereel/${name}`,
    maker,
    title: `Onereel ${name}`,
    about,
    picture: 'optional',
    seconds: anySeconds,
    sizes: null,
    resolutions: ['720p', '1080p'],
    owner: 'onereel',
    dialects: both,
  };
}

/** Every model, in the order of the list. */
export const models: readonly Model[] = [
  own('reel', 'crew', "Onereel's own film crew: any prompt, any even size, 1 to 20 seconds."),
  aimlapi('openai/sora-2-pro-t2v', 'Sora 2 Pro, text to video', 'ignored', true),
  aimlapi('openai/sora-2-t2v', 'Sora 2, text to video', 'ignored', false),
  aimlapi('openai/sora-2-pro-i2v', 'Sora 2 Pro, image to video', 'required', true),
  aimlapi('openai/sora-2-i2v', 'Sora 2, image to video', 'required', false),
  openai('sora-2', false),
  openai('sora-2-pro', true),
  openai('sora-2-2025-10-06', false),
  openai('sora-2-pro-2025-10-06', true),
  openai('sora-2-2025-12-08', false),
  own('test-card', 'test-card', 'A test card with sound, made in a moment: for testing clients.'),
  own('test-error', 'test-error', 'Always fails: for testing how clients take a failure.'),
  own('test-slow', 'test-slow', 'A test card that takes about 30 seconds and can be cancelled: for testing how clients wait.'),
];

const byId = new Map(models.map((model) => [model.id, model]));

/** The model of that name in a dialect, if there is one. */
export function findModel(id: string, dialect: 'aimlapi' | 'openai'): Model | undefined {
  const model = byId.get(id);
  return model?.dialects.includes(dialect) ? model : undefined;
}
