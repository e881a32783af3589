import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { readScreenplay } from '@onereel/spec';
import { afterEach, describe, expect, it } from 'vitest';
import { directWithModel } from './direct-with-model.ts';
import { readModelSettings } from './model-settings.ts';

const good = {
  title: 'A goat',
  look: { timeOfDay: 'sunset', weather: 'clear' },
  setting: { noun: 'hill', kind: 'meadow', features: [{ noun: 'hill', kind: 'hill' }] },
  cast: [{ id: 'goat', noun: 'goat', kind: 'goat', count: 1, traits: { colourWord: 'white' } }],
  shots: [
    {
      start: 0,
      seconds: 4,
      camera: { size: 'medium', subject: 'goat' },
      beats: [{ start: 0, seconds: 4, who: 'goat', action: 'jump', verb: 'jump' }],
    },
  ],
  sound: { ambience: ['wind'], effects: [], music: null },
};
const open: Server[] = [];
const bodies: { messages: { role: string; content: string }[]; model: string }[] = [];
let authorization: string | undefined;

/** A server that speaks the protocol and answers with these words, one after another; the last one again and again. */
async function serve(answers: readonly string[], options: { status?: number; delay?: number } = {}): Promise<string> {
  let asked = 0;
  const server = createServer((request: IncomingMessage, response) => {
    let body = '';
    authorization = request.headers.authorization;
    request.on('data', (part: Buffer) => (body += part.toString()));
    request.on('end', () => {
      bodies.push(JSON.parse(body));
      const content = answers[Math.min(asked++, answers.length - 1)];
      const reply = JSON.stringify({
        id: '1',
        object: 'chat.completion',
        created: 0,
        model: 'fake',
        choices: [{ index: 0, finish_reason: 'stop', message: { role: 'assistant', content } }],
        usage: { prompt_tokens: 1, completion_tokens: 1, total_tokens: 2 },
      });
      setTimeout(() => response.writeHead(options.status ?? 200, { 'content-type': 'application/json' }).end(reply), options.delay ?? 0);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  open.push(server);
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`;
}

afterEach(() => {
  for (const server of open.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
  bodies.length = 0;
});

const ask = (url: string, prompt = 'A white goat jumps on a hill at sunset.', seconds = 4, limit = 20_000) =>
  directWithModel(prompt, {
    seed: 3,
    seconds,
    settings: { url, model: 'fake', key: 'secret', timeout: limit / 1000 },
    deadline: AbortSignal.timeout(limit),
  });

describe('directWithModel', () => {
  it('takes a good answer, and the prompt and the seed of the request', async () => {
    const play = await ask(await serve([JSON.stringify({ ...good, prompt: 'another', seed: 99, version: 7 })]));
    expect(play).toMatchObject({
      version: 1,
      prompt: 'A white goat jumps on a hill at sunset.',
      seed: 3,
      seconds: 4,
      setting: { kind: 'meadow' },
      cast: [{ kind: 'goat', match: 'exact' }],
    });
    expect(play.shots[0]!.beats).toMatchObject([{ who: 'goat', action: 'jump', match: 'exact' }]);
    expect(play.notes).toEqual([]);
    expect(authorization).toBe('Bearer secret');
    expect(bodies[0]!.messages[0]!.content).toContain('goat');
    expect(readScreenplay(JSON.parse(JSON.stringify(play)))).toEqual(play);
  });

  it('reads an answer in a fence with thoughts before it', async () => {
    const play = await ask(
      await serve([
        `<think>{a plan}</think>Here it is:\n\`\`\`json\n${JSON.stringify(good).replace('"music":null', '"music":null,')}\n\`\`\``,
      ]),
    );
    expect(play.notes).toEqual([]);
    expect(play.title).toBe('A goat');
  });

  it('repairs kinds, times and matches, and says what it left out', async () => {
    const broken = {
      ...good,
      cast: [
        { id: 'goat', noun: 'goat', kind: 'mountain-goat', match: 'exact', count: 1.4 },
        { id: 'goat', noun: 'goat', kind: 'goat' },
        { id: 'gizmo', noun: 'gizmo', kind: 'gizmo', match: 'exact' },
        { noun: 'nobody' },
      ],
      relations: [
        { subject: 'goat', relation: 'on', object: 'hill' },
        { subject: 'goat', relation: 'beyond', object: 'hill' },
      ],
      shots: [
        {
          seconds: 30,
          beats: [
            { who: 'goat', action: 'frolic', start: 2, seconds: 100 },
            { who: 'ghost', action: 'walk', verb: 'walk', start: 0, seconds: 1 },
          ],
        },
        { seconds: 30 },
      ],
    };
    const play = await ask(await serve([JSON.stringify(broken)]), undefined, 6);
    expect(play.cast).toMatchObject([
      { id: 'goat', kind: 'goat', match: 'exact' },
      { id: 'gizmo', kind: 'stand-in', match: 'substitute' },
    ]);
    expect(play.relations).toEqual([{ subject: 'goat', relation: 'on', object: 'hill' }]);
    expect(play.shots.map(({ start, seconds }) => [start, seconds])).toEqual([
      [0, 3],
      [3, 3],
    ]);
    expect(play.shots[0]!.beats).toMatchObject([{ action: 'run', match: 'broader', start: 2, seconds: 1 }]);
    expect(play.notes.length).toBeGreaterThanOrEqual(3);
  });

  it('asks once more after rubbish, with what was wrong', async () => {
    const play = await ask(await serve(['I would rather not.', JSON.stringify(good)]));
    expect(play.title).toBe('A goat');
    expect(bodies).toHaveLength(2);
    expect(bodies[1]!.messages.at(-1)!.content).toContain('could not be used');
  });

  it.each([
    ['rubbish', ['lorem ipsum'], {}],
    ['an empty object', ['{}'], {}],
    ['a broken object', ['{"cast": ['], {}],
    ['an error of the server', ['no'], { status: 500 }],
  ] as const)('falls back to the built-in director after %s, and says so', async (_, answers, options) => {
    const play = await ask(await serve(answers, options));
    expect(play.notes[0]!.note).toMatch(/language model fake wrote no usable screenplay .*built-in director/);
    expect(play.cast).toMatchObject([{ noun: 'goat' }]);
  });

  it('falls back when the answer takes too long or nobody is there', async () => {
    const slow = await ask(await serve([JSON.stringify(good)], { delay: 5000 }), undefined, 4, 200);
    expect(slow.notes[0]!.note).toContain('took longer than 0.2 s');
    const away = await ask('http://127.0.0.1:9/v1');
    expect(away.notes[0]!.note).toContain('built-in director');
  });

  it('stops when it is cancelled', async () => {
    const url = await serve([JSON.stringify(good)], { delay: 5000 });
    const promise = directWithModel('A goat.', {
      seed: 1,
      settings: { url, model: 'fake', timeout: 9 },
      deadline: AbortSignal.timeout(9000),
      signal: AbortSignal.timeout(50),
    });
    await expect(promise).rejects.toMatchObject({ code: 'cancelled' });
  });

  it('refuses an empty prompt before asking', async () => {
    await expect(ask(await serve(['{}']), ' ')).rejects.toMatchObject({ code: 'invalid_request' });
    expect(bodies).toHaveLength(0);
  });
});

describe('readModelSettings', () => {
  it('reads the environment', () => {
    expect(readModelSettings({})).toBeUndefined();
    expect(readModelSettings({ ONEREEL_DIRECTOR_URL: 'http://localhost:11434/v1/', ONEREEL_DIRECTOR_MODEL: 'small' })).toEqual({
      url: 'http://localhost:11434/v1',
      model: 'small',
      timeout: 30,
    });
    expect(
      readModelSettings({
        ONEREEL_DIRECTOR_URL: 'https://models.example',
        ONEREEL_DIRECTOR_MODEL: 'm',
        ONEREEL_DIRECTOR_KEY: 'k',
        ONEREEL_DIRECTOR_TIMEOUT: '5',
      }),
    ).toMatchObject({ key: 'k', timeout: 5 });
  });

  it.each([
    [{ ONEREEL_DIRECTOR_URL: 'http://localhost' }, 'ONEREEL_DIRECTOR_MODEL'],
    [{ ONEREEL_DIRECTOR_URL: 'ftp://localhost', ONEREEL_DIRECTOR_MODEL: 'm' }, 'ONEREEL_DIRECTOR_URL'],
    [{ ONEREEL_DIRECTOR_URL: 'http://localhost', ONEREEL_DIRECTOR_MODEL: 'm', ONEREEL_DIRECTOR_TIMEOUT: '-1' }, 'ONEREEL_DIRECTOR_TIMEOUT'],
  ])('refuses %o in a sentence', (environment, path) => {
    expect(() => readModelSettings(environment)).toThrow(expect.objectContaining({ code: 'invalid_request', path }));
  });
});
