/** A thread that writes one screenplay and tells the thread that asks for it. */
import { once } from 'node:events';
import { parentPort } from 'node:worker_threads';
import { isOnereelError } from '@onereel/spec';
import type { DirectionAnswer, DirectionOrder } from './director-aside.ts';
import { makeReady, writeScreenplay } from './write-screenplay.ts';

async function answer({ prompt, ...request }: DirectionOrder): Promise<DirectionAnswer> {
  try {
    return { kind: 'written', screenplay: await writeScreenplay(prompt, request) };
  } catch (cause) {
    // A fault of ours reaches the other side as it is, by the thread's `error`.
    if (!isOnereelError(cause)) throw cause;
    return { kind: 'refused', code: cause.code, message: cause.message, path: cause.path };
  }
}

const port = parentPort!;
const asked = once(port, 'message') as Promise<[DirectionOrder]>;
await makeReady();
const [order] = await asked;
port.postMessage(await answer(order));
