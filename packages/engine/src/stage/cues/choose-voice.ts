import type { Beat } from '@onereel/spec';
import type { Voice } from '../../host/host.ts';
import { sizeFactor, traitWord } from '../cast/traits.ts';
import type { Player } from '../blocking/groups.ts';

/** Voices of those who are no plain people, by the words for them; the first that fits counts. */
const beings: readonly (readonly [RegExp, string])[] = [
  [/\b(?:robot|android|cyborg|automaton|droid|computer)\b/, 'robot'],
  [/\b(?:ghost|spirit|phantom|spectre|specter|wraith|skeleton)\b/, 'ghost'],
  [/\b(?:dragon|wyvern|dinosaur|tyrannosaurus|hydra)\b/, 'dragon'],
  [/\b(?:monster|ogre|demon|devil|zombie|werewolf|beast|kraken|golem|orc)\b/, 'monster'],
  [/\b(?:giant|giantess|titan|troll|yeti|cyclops)\b/, 'giant'],
  [/\b(?:fairy|pixie|sprite|elf|gnome|mouse|hamster|chipmunk|squirrel|ladybug|bee|ant|firefly|butterfly)\b/, 'tiny'],
];

/** Feelings by the way they are spoken. */
const feelings: readonly (readonly [RegExp, string])[] = [
  [/happ|joy|delight|excit|cheer|proud|amus|playful/, 'happy'],
  [/\bsad|sorrow|lonel|melanchol|tired|sleepy|desperat|griev|depress/, 'sad'],
  [/angr|furious|frustrat|enrag|annoy|mad\b/, 'angry'],
  [/scare|afraid|terrif|horrif|panic|nervous|shock|frighten|worri/, 'scared'],
];

/** People by age and sex, as the words or the preset of a member tell them. */
function personOf(player: Player | undefined, asked: string): string {
  const preset = player?.kind.preset ?? {};
  const age = /\b(?:child|boy|girl|kid)\b/.test(asked) ? 'child' : (player && traitWord(player.member.traits, 'age')) || preset['age'];
  const female = /woman|girl|female|lady/.test(asked) || preset['sex'] === 'female';
  const male = /\b(?:man|boy|male)\b/.test(asked) || preset['sex'] === 'male';
  if (age === 'child' || preset['age'] === 'child') {
    // Children are cast with a woman's voice: that says nothing of their sex.
    if (preset['sex'] === 'male' || /\bboy\b/.test(asked)) return 'boy';
    return preset['sex'] === 'female' || /\bgirl\b/.test(asked) ? 'girl' : 'child';
  }
  const sex = female && !(male && preset['sex'] === 'male') ? 'woman' : 'man';
  if (age === 'old' || /\bold\b|elder/.test(asked)) return `old-${sex}`;
  return /scot/.test(asked) && sex === 'man' ? 'scottish-man' : sex;
}

function speakerOf(player: Player | undefined, asked: string): string {
  const words =
    `${asked} ${player?.member.noun ?? ''} ${player?.kind.kind.replaceAll('-', ' ') ?? ''} ${player?.kind.family ?? ''}`.toLowerCase();
  const being = beings.find(([pattern]) => pattern.test(words));
  if (being) return being[1];
  if (player === undefined) return personOf(player, asked);
  const size = sizeFactor(player.member);
  if (player.kind.family === 'human') return size >= 2 ? 'giant' : size <= 0.45 ? 'tiny' : personOf(player, asked);
  // Animals and things speak as their size lets them.
  const large = Math.max(...player.kind.extent) * size;
  return large < 0.3 ? 'tiny' : large < 0.75 ? 'child' : large < 4 ? 'beast' : 'giant';
}

/** The voice that fits who speaks and how: by what it is, how old, how large, by the verb and by the feeling. */
export function chooseVoice(player: Player | undefined, beat: Beat): Voice {
  const asked = (beat.voice ?? '').toLowerCase();
  const how = `${beat.verb} ${beat.manner ?? ''} ${asked}`.toLowerCase();
  const words = [speakerOf(player, asked)];
  if (/whisper|under (?:his|her|their) breath/.test(how)) words.push('whisper');
  else if (/shout|yell|scream|bellow|holler|roar|call out/.test(how)) words.push('shout');
  const feeling = feelings.find(([pattern]) => pattern.test(`${beat.emotion ?? ''} ${beat.manner ?? ''}`.toLowerCase()));
  if (feeling) words.push(feeling[1]);
  if (player === undefined) words.push('narrator');
  return { name: words.join(' '), pitch: 1, rate: 1 };
}
