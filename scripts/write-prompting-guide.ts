/**
 * Writes docs/guide/prompting.md from the manifest: what can be said to Onereel, word by word.
 * `node --conditions=@onereel/source scripts/write-prompting-guide.ts`, with `--check` to fail when the page is not up to date.
 * A picture docs/pictures/guide/GROUP-KIND.jpg is shown where it exists; a comment marks its place where it does not.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import type { Term } from '../packages/engine/src/manifest/entry.ts';
import { manifest } from '../packages/engine/src/manifest/manifest.ts';

const page = new URL('../docs/guide/prompting.md', import.meta.url);
const pictures = new URL('../docs/pictures/guide/', import.meta.url);

interface Row {
  readonly kind: string;
  readonly words: readonly string[];
  readonly standsFor?: readonly string[];
}

const spoken = (word: string): string => word.replaceAll('_', ' ').replaceAll('|', '\\|');

function pictureOf(group: string, kind: string): string {
  const name = `${group}-${kind}.jpg`;
  return existsSync(new URL(name, pictures)) ? `![${kind}](../pictures/guide/${name})` : `<!-- picture: ${name} -->`;
}

/** A table with a row per kind. */
function kindTable(group: string, rows: readonly Row[]): string {
  const seen = new Set<string>();
  const lines = rows
    .filter(({ kind }) => !seen.has(kind) && seen.add(kind))
    .map(
      ({ kind, words, standsFor }) =>
        `| ${kind} ${pictureOf(group, kind)} | ${words.map(spoken).join(', ')} | ${(standsFor ?? []).map(spoken).join(', ')} |`,
    );
  return ['| What is built | Say | Also stands for other kinds of |', '| --- | --- | --- |', ...lines].join('\n');
}

function termTable(title: string, group: string, terms: readonly Term[]): string {
  const lines = terms.map(({ term, words }) => `| ${term} ${pictureOf(group, term)} | ${words.map(spoken).join(', ')} |`);
  return [`### ${title}`, '', '| What is done | Say |', '| --- | --- |', ...lines].join('\n');
}

function actionTable(): string {
  const lines = manifest.actions.map(
    ({ action, words, standsFor }) =>
      `| ${action} ${pictureOf('action', action)} | ${words.map(spoken).join(', ')} | ${(standsFor ?? []).map(spoken).join(', ')} |`,
  );
  return ['| What is seen | Say | Also played for |', '| --- | --- | --- |', ...lines].join('\n');
}

const soundTable = (role: string): string =>
  manifest.sounds
    .filter((row) => row.role === role)
    .map(({ kind, words }) => `- **${kind}**: ${words.map(spoken).join(', ')}`)
    .join('\n');

const guide = `# What you can say

<!-- Written by scripts/write-prompting-guide.ts from the manifest. Do not edit by hand. -->

Onereel reads plain English. \`npm run -s onereel -- explain "PROMPT"\` says how a prompt is read, before anything is filmed. What is not in
the tables below is looked up in WordNet: the nearest kind plays it, or a plain stand-in does, and the film's notes say which.

## How to say it

- **Who and how many**: "two white horses", "a flock of birds", "an old man in a red coat", "a girl with a lantern". Adjectives stay with the noun they stand before.
- **Where things stand**: "to the left of", "behind", "on top of", "next to", "between". Left and right are the viewer's.
- **What happens, and in which order**: "then", "while", "as", "before", "after", "three times". Deeds without such a word happen together.
- **Which way**: "from left to right", "toward the camera", "upwards", "away from the viewer".
- **What changes**: "turns from green to red", "melts", "goes dark". The change is over before the film ends.
- **Light that changes**: "from day to night", "dawn breaks", "the lights go out", "turns on a lamp", "through the four seasons", "fade to black".
- **States**: "a house on fire", "a wet dog", "a frozen fountain", "a glowing crystal".
- **Who speaks**: \`She whispers: "Follow me."\` Words on things: \`a sign that reads "OPEN"\`.
- **What must not be there**: "no people", "without a hat", "no music".
- **Several shots**: "Shot 1: … Shot 2: …", "cut to", "dissolve to".
- Lists, telegraphic prompts, capitals and common slips of the pen are read too. Other languages than English are not; the notes say so.

## Who and what

${kindTable('cast', manifest.cast)}

## Places

${kindTable('setting', manifest.settings)}

When no place is named, one that fits is chosen, and the notes say so.

## Landmarks

Parts of a place; "tallest", "biggest" and the like, numbers and colours are understood.

${kindTable('feature', manifest.features)}

## What can be done

${actionTable()}

Adverbs such as "slowly", "quickly" and "gently" change how it is done.

## Camera

${[termTable('Size', 'size', manifest.camera.sizes), termTable('Angle', 'angle', manifest.camera.angles), termTable('Move', 'move', manifest.camera.moves), termTable('Lens', 'lens', manifest.camera.lenses), termTable('Focus', 'focus', manifest.camera.focuses), termTable('Speed of the move', 'speed', manifest.camera.speeds), termTable('Time', 'time', manifest.camera.times), termTable('From shot to shot', 'transition', manifest.camera.transitions)].join('\n\n')}

## Look

${[termTable('Style', 'style', manifest.looks.styles), termTable('Time of day', 'hour', manifest.looks.timesOfDay), termTable('Weather', 'weather', manifest.looks.weathers), termTable('Season', 'season', manifest.looks.seasons), termTable('Mood', 'mood', manifest.looks.moods)].join('\n\n')}

### Colours

${manifest.colours.map(({ colour, words }) => `- \`${colour}\` ${words.join(', ')}`).join('\n')}

## Sound

What the picture does is heard by itself: steps, hooves, engines, voices, in time with what is seen. These can be asked for by name, too.

### Beds

${soundTable('ambience')}

### Effects

${soundTable('effect')}

### Instruments

${soundTable('instrument')}
`;

if (process.argv.includes('--check')) {
  if (!existsSync(page) || readFileSync(page, 'utf8') !== guide) {
    process.stderr.write('docs/guide/prompting.md is not what the manifest says; run scripts/write-prompting-guide.ts.\n');
    process.exitCode = 1;
  }
} else {
  mkdirSync(new URL('.', page), { recursive: true });
  writeFileSync(page, guide);
}
