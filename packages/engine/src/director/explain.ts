import type { Beat, CastMember, Match, Screenplay, Shot } from '@onereel/spec';
import { manifest } from '../manifest/manifest.ts';

/** One question about a film and its answers, in plain words. */
export interface Explanation {
  readonly heading:
    | 'Who'
    | 'Where'
    | 'When and how it looks'
    | 'What happens'
    | 'How it is shot'
    | 'What is heard'
    | 'What is written'
    | 'What was not understood or is not as asked';
  readonly lines: readonly string[];
}

/** The usual word for a colour: `#d0201e` is red. */
const wordOf = (colour: string): string => manifest.colours.find((row) => row.colour === colour)?.words[0] ?? colour;

const spoken = (word: string): string => word.replaceAll('-', ' ');
const seconds = (value: number): string => `${Math.round(value * 10) / 10} s`;
const closeness: Readonly<Record<Match, string>> = {
  exact: '',
  broader: ', the nearest that can be built',
  substitute: ', which only stands in',
};

/** The words of a traits object that were understood, without what only machines read. */
function traitWords(traits: Readonly<Record<string, unknown>> | undefined): string[] {
  return Object.entries(traits ?? {}).flatMap(([name, value]): string[] => {
    if (/^(colour|secondColour|colourWords)$/.test(name)) return [];
    if (name === 'parts' && Array.isArray(value))
      return value.map(
        (part: Record<string, unknown>) =>
          `with ${[...traitWords(Object.fromEntries(Object.entries(part).filter(([key]) => key !== 'noun' && key !== 'count'))), String(part['noun'])].join(' ')}`,
      );
    if (Array.isArray(value)) return value.map(String);
    return typeof value === 'string' ? [value] : [];
  });
}

const things = (list: CastMember['wears']): string =>
  (list ?? [])
    .map((thing) =>
      typeof thing === 'string'
        ? thing
        : [typeof thing['colourWord'] === 'string' ? thing['colourWord'] : '', thing.noun].filter(Boolean).join(' '),
    )
    .join(', ');

function memberLine({ noun, kind, match, count, traits, wears, holds }: CastMember): string {
  const description = [
    ...traitWords(traits),
    wears === undefined ? '' : `wears ${things(wears)}`,
    holds === undefined ? '' : `has ${things(holds)}`,
  ]
    .filter(Boolean)
    .join(', ');
  const built = spoken(kind) === noun && match === 'exact' ? '' : ` [built as: ${spoken(kind)}${closeness[match]}]`;
  return `${count > 1 ? `${count} × ` : ''}${noun}${description === '' ? '' : ` (${description})`}${built}`;
}

const nameOf = (id: string, { cast }: Screenplay): string => cast.find((member) => member.id === id)?.noun ?? spoken(id);

function placeWords(place: Beat['to'], screenplay: Screenplay): string {
  if (place === undefined) return '';
  return typeof place === 'string' ? place : `${spoken(place.relation)} the ${nameOf(place.object, screenplay)}`;
}

function beatLine(beat: Beat, screenplay: Screenplay): string {
  const way =
    beat.direction === undefined
      ? ''
      : beat.direction.includes('camera')
        ? spoken(beat.direction).replace('camera', 'the camera')
        : `to the ${beat.direction}`
            .replace('to the up', 'up')
            .replace('to the down', 'down')
            .replace('to the forward', 'forward')
            .replace('to the back', 'back');
  const target =
    beat.target === undefined || (typeof beat.to === 'object' && beat.to.object === beat.target)
      ? ''
      : `→ ${nameOf(beat.target, screenplay)}`;
  const to = beat.to === undefined || beat.to === beat.direction ? '' : placeWords(beat.to, screenplay);
  const value = (word: unknown): string =>
    typeof word === 'string' && word.startsWith('#') ? wordOf(word) : JSON.stringify(word).replaceAll('"', '');
  const change =
    beat.change === undefined
      ? ''
      : `${beat.change.from === undefined ? '' : `from ${value(beat.change.from)} `}to ${value(beat.change.to)}`;
  const played = beat.match === 'exact' || beat.action === beat.verb ? '' : ` [played as: ${spoken(beat.action)}${closeness[beat.match]}]`;
  const words = [
    nameOf(beat.who, screenplay),
    beat.verb,
    target,
    beat.line === undefined ? '' : `"${beat.line}"`,
    change,
    to,
    way,
    beat.manner ?? '',
    beat.repeat === undefined ? '' : `${beat.repeat} times`,
    beat.emotion === undefined ? '' : `(${beat.emotion})`,
  ];
  return `${seconds(beat.start)} to ${seconds(beat.start + beat.seconds)}: ${words.filter(Boolean).join(' ')}${played}`;
}

function shotLine({ start, seconds: length, camera, transition, time }: Shot, screenplay: Screenplay): string {
  const parts = [
    `${spoken(camera.size)} shot`,
    spoken(camera.angle),
    camera.move === 'static' ? 'the camera stands still' : `${camera.speed ?? ''} ${camera.move}`.trim(),
    `${camera.lens} lens`,
    camera.focus === undefined ? '' : `${camera.focus} focus`,
    time === undefined ? '' : spoken(time),
    camera.subject === undefined ? '' : `on the ${nameOf(camera.subject, screenplay)}`,
    camera.until === undefined ? '' : `and from there to the ${nameOf(camera.until, screenplay)}`,
  ];
  return `${transition === undefined ? '' : `${spoken(transition)}: `}${seconds(start)} to ${seconds(start + length)}: ${parts.filter(Boolean).join(', ')}`;
}

function soundLines({ sound }: Screenplay): string[] {
  const effects = [...new Set(sound.effects.map(({ noun }) => noun))];
  return [
    ...(sound.ambience.length > 0 ? [`all the time: ${sound.ambience.map(spoken).join(', ')}`] : []),
    ...(effects.length > 0 ? [`in its time: ${effects.join('; ')}`] : []),
    sound.music === null
      ? 'no music'
      : `music: ${sound.music.mood}, ${sound.music.tempo}${sound.music.instruments.length > 0 ? `, ${sound.music.instruments.map(spoken).join(' and ')}` : ''}`,
  ];
}

/** Says in plain words what a screenplay shows, how, and what it could not: the reading of a prompt for people. Empty answers are left out. */
export function explain(screenplay: Screenplay): Explanation[] {
  const { look, setting, cast, shots, relations, text, notes } = screenplay;
  const place = `${[...traitWords(setting.traits), setting.noun].join(' ')}${setting.kind === setting.noun ? '' : ` [built as: ${spoken(setting.kind)}${closeness[setting.match]}]`}`;
  const features = setting.features.map(
    ({ noun, superlative, count, traits }) =>
      `with ${[count === undefined ? '' : `${count} ×`, superlative ?? '', ...traitWords(traits), noun].filter(Boolean).join(' ')}`,
  );
  const stand = relations.map(
    ({ subject, relation, object, when }) =>
      `${nameOf(subject, screenplay)} ${spoken(relation)} ${nameOf(object, screenplay)}${when === undefined ? '' : `, at the ${when}`}`,
  );
  const sections: Explanation[] = [
    { heading: 'Who', lines: cast.map(memberLine) },
    { heading: 'Where', lines: [place, ...features, ...stand] },
    {
      heading: 'When and how it looks',
      lines: [[spoken(look.timeOfDay), spoken(look.weather), look.season, `mood: ${look.mood}`, `style: ${spoken(look.style)}`].join(', ')],
    },
    { heading: 'What happens', lines: shots.flatMap((shot) => shot.beats.map((beat) => beatLine(beat, screenplay))) },
    { heading: 'How it is shot', lines: shots.map((shot) => shotLine(shot, screenplay)) },
    { heading: 'What is heard', lines: soundLines(screenplay) },
    { heading: 'What is written', lines: text.map(({ words, where }) => `"${words}" on ${nameOf(where, screenplay)}`) },
    { heading: 'What was not understood or is not as asked', lines: [...new Set(notes.map(({ note }) => note))] },
  ];
  return sections.filter(({ lines }) => lines.length > 0);
}
