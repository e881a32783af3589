import type { Service } from '../service.ts';
import { failGeneration, findLostGenerations, handBackGeneration } from '../store/generations.ts';
import { announce } from '../webhooks/announce.ts';
import { mostAttempts } from './make-and-tell.ts';

/** A worker that was not heard of for so long is gone. */
const silentSeconds = 10;
/** A film during which the whole service went down so often is to blame for it. */
const mostInterruptions = 30;

/**
 * Gives films of workers that are gone back to the queue. If another process was there when a worker fell silent, the
 * attempt counts: something in the film may have killed it. If the whole service was down, it does not.
 */
export async function recoverLost(service: Service): Promise<void> {
  const { tables } = service.database;
  for (const lost of await findLostGenerations(tables, silentSeconds)) {
    const counts = lost.was_watched;
    const isOver = counts ? lost.attempts >= mostAttempts : lost.interruptions >= mostInterruptions;
    await tables.transaction().execute(async (transaction) => {
      if (!isOver) {
        if (await handBackGeneration(transaction, lost.id, lost.worker_id, counts)) await service.queue.sendFilm(transaction);
        return;
      }
      const message = `The process that made this film fell silent ${lost.attempts + lost.interruptions} times: the machine may have too little memory for it. Try a smaller size.`;
      const failed = await failGeneration(transaction, lost.id, lost.worker_id, {
        code: 'worker_lost',
        message,
        expiresAt: new Date(Date.now() + service.settings.ONEREEL_RETENTION_HOURS * 3_600_000),
      });
      if (failed) await announce(service, transaction, failed);
    });
    service.log.warn(
      { id: lost.id, worker: lost.worker_id, counts },
      isOver ? 'film failed: its worker was lost again' : 'film of a lost worker handed back',
    );
    service.bell.ring();
  }
}
