import { setPriority } from 'node:os';
import { isOnereelError } from '@onereel/spec';
import type { ChildAnswer } from './fork-program.ts';

function failureOf(cause: unknown): ChildAnswer<never> {
  if (isOnereelError(cause)) return { kind: 'failed', code: cause.code, message: cause.message };
  return { kind: 'failed', code: 'internal', message: cause instanceof Error ? cause.message.split('\n')[0]! : String(cause) };
}

/** Waits for the parent's one order, does the work and sends its one answer. Ends with the parent. */
export function answerParent<Order, Result>(work: (order: Order) => Promise<Result>): void {
  if (process.env['ONEREEL_NICENESS']) setPriority(Number(process.env['ONEREEL_NICENESS']));
  process.on('SIGINT', () => undefined);
  process.on('disconnect', () => process.exit(1));
  process.once('message', (order) => {
    work(order as Order)
      .then((result): ChildAnswer<Result> => ({ kind: 'done', result }), failureOf)
      // A native codec may keep the process alive.
      .then(
        (answer) => process.send?.(answer, undefined, undefined, () => process.exit(0)),
        () => process.exit(1),
      );
  });
}
