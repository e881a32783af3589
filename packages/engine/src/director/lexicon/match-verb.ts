import type { Match } from '@onereel/spec';
import type { ActionKind } from '../../manifest/entry.ts';
import { manifest } from '../../manifest/manifest.ts';
import type { Lexicon } from './lexicon.ts';

/** An action of the manifest and how close it comes to the verb. */
export interface MatchedAction {
  readonly row: ActionKind;
  readonly match: Match;
}

const exact = new Map<string, ActionKind>();
const broader = new Map<string, ActionKind>();
const byName = new Map<string, ActionKind>();
for (const row of manifest.actions) {
  byName.set(row.action, row);
  for (const word of row.words) if (!exact.has(word)) exact.set(word, row);
  for (const word of row.standsFor ?? []) if (!broader.has(word)) broader.set(word, row);
}

/** The row of an action by its own name. Throws `RangeError` for a name that the manifest does not have. */
export function actionNamed(action: string): ActionKind {
  const row = byName.get(action);
  if (row === undefined) throw new RangeError(`The manifest has no action "${action}".`);
  return row;
}

/** What a mountain does when it "rises". */
const standing = /^(rise|tower|loom|stretch|soar|line)$/;

/** What the place does by itself: verbs of weather and light whose meaning hangs on the subject. */
const eventsOf: Readonly<Record<string, { verbs: RegExp; action: string }>> = {
  lightning: { verbs: /./, action: 'lightning' },
  rain: { verbs: /./, action: 'rain' },
  snow: { verbs: /^(fall|drift|come|swirl|blow|cover|blanket|begin|start)$/, action: 'snow' },
  wind: { verbs: /./, action: 'wind' },
  wave: { verbs: /^(crash|lap|break|roll|hit|wash|recede|ripple|rush)$/, action: 'flow' },
  water: { verbs: /^(flow|run|rush|splash|ripple|cascade|pool|fall)$/, action: 'flow' },
  sun: { verbs: /^(set|sink)$/, action: 'fall' },
  moon: { verbs: /^(set|sink)$/, action: 'fall' },
  mountain: { verbs: standing, action: 'stand' },
  hill: { verbs: standing, action: 'stand' },
  skyscraper: { verbs: standing, action: 'stand' },
  building: { verbs: standing, action: 'stand' },
  tree: { verbs: standing, action: 'stand' },
  firework: { verbs: /./, action: 'explode' },
};

/** Actions under which WordNet puts almost anything. */
const tooWide = new Set(['stand', 'make', 'transform', 'hold', 'handle', 'put', 'walk-off', 'burn', 'hit']);

function byHypernym(verb: string, lexicon: Lexicon): ActionKind | undefined {
  const { verbs } = lexicon.wordNet;
  for (const sense of verbs.senses(verb).slice(0, 3)) {
    for (const step of verbs.path(sense).slice(0, 3))
      for (const word of verbs.words(step)) {
        const row = exact.get(word) ?? broader.get(word);
        if (row !== undefined && !tooWide.has(row.action)) return row;
      }
  }
  return undefined;
}

/** The action for a verb in the base form, with its particle or preposition if it has one and the kind of its subject. */
export function matchVerb(verb: string, particle: string | undefined, subjectKind: string | undefined, lexicon: Lexicon): MatchedAction {
  const event = subjectKind === undefined ? undefined : eventsOf[subjectKind];
  if (event?.verbs.test(verb)) return { row: byName.get(event.action)!, match: 'exact' };
  const joined = particle === undefined ? undefined : exact.get(`${verb} ${particle}`);
  if (joined !== undefined) return { row: joined, match: 'exact' };
  const own = exact.get(verb);
  if (own !== undefined) return { row: own, match: 'exact' };
  const plain = verb.split(' ').at(-1)!;
  if (plain !== verb) return matchVerb(plain, particle, subjectKind, lexicon);
  const near = broader.get(verb) ?? byHypernym(verb, lexicon);
  if (near !== undefined) return { row: near, match: 'broader' };
  return { row: byName.get('stand')!, match: 'substitute' };
}
