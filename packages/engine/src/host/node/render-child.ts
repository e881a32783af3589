/**
 * A process of its own that makes one film with the graphics driver of its environment, and tells its parent how it goes. With
 * the word `prompt` it is to read one, and starts its director before anything else is loaded.
 */
import { rmSync } from 'node:fs';
import { setPriority } from 'node:os';
import { startDirector } from './director-aside.ts';
import type { RenderOrder } from './film-request.ts';

// A service that answers while films are made asks for a lower priority (as nice does), so that its answers come first.
// Threads begin with the priority of the one that starts them, so this must be first.
if (process.env['ONEREEL_NICENESS']) setPriority(Number(process.env['ONEREEL_NICENESS']));

const director = process.argv[2] === 'prompt' ? startDirector() : undefined;
const ordered = new Promise<RenderOrder>((resolve) => process.once('message', (order) => resolve(order as RenderOrder)));

// A Ctrl-C in a terminal reaches every process of the group. The parent decides; it ends this process with a signal that
// cannot be held off.
process.on('SIGINT', () => undefined);

/** If the parent is gone, nobody wants the film and nobody else can clear up after it. */
function endWithParent({ partials }: RenderOrder): void {
  process.on('disconnect', () => {
    for (const path of Object.values(partials)) rmSync(path, { force: true });
    process.exit(1);
  });
}

const { fail, renderOrder } = await import('./render-order.ts');
process.on('uncaughtException', (cause) => void fail(cause));
process.on('unhandledRejection', (cause) => void fail(cause));
const order = await ordered;
endWithParent(order);
renderOrder(order, director);
