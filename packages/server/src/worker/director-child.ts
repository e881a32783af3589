/** A process of its own that writes screenplays: the director's dictionary is large, and a server that waits needs none. */
import { extend, revise } from '@onereel/engine/director';
import { writeScreenplay } from '@onereel/engine/host/node';
import type { Screenplay } from '@onereel/spec';
import { answerParent } from './answer-parent.ts';

/** What to write: a screenplay for a prompt, or one that builds on another. */
export type DirectorOrder =
  | { readonly kind: 'prompt'; readonly prompt: string; readonly seed: number; readonly seconds: number }
  | { readonly kind: 'remix'; readonly prompt: string; readonly seed: number; readonly screenplay: Screenplay }
  | {
      readonly kind: 'extension';
      readonly prompt: string;
      readonly seed: number;
      readonly screenplay: Screenplay;
      readonly seconds: number;
    };

answerParent(async (order: DirectorOrder): Promise<Screenplay> => {
  switch (order.kind) {
    case 'prompt':
      return writeScreenplay(order.prompt, { seed: order.seed, seconds: order.seconds });
    case 'remix':
      return revise(order.screenplay, order.prompt, { seed: order.seed });
    case 'extension':
      return extend(order.screenplay, order.prompt, { seconds: order.seconds });
  }
});
