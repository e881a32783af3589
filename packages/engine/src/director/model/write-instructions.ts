import { directionNames, relationNames, type Seconds } from '@onereel/spec';
import { manifest } from '../../manifest/manifest.ts';

const list = (values: readonly string[]): string => values.join(', ');
const terms = (rows: readonly { readonly term: string }[]): string => list(rows.map(({ term }) => term));
const kinds = (rows: readonly { readonly kind: string }[]): string => list([...new Set(rows.map(({ kind }) => kind))]);

const shape = `{
 "title": text,
 "look": { "style", "timeOfDay", "weather", "season", "mood" },
 "setting": { "noun": as the prompt says, "kind", "features": [{ "noun", "kind", "superlative"?, "count"?, "traits"? }] },
 "cast": [{ "id": unique, "noun": as the prompt says, in the singular, "kind", "count", "traits": { "colour"?: "#rrggbb", "colourWord"?, "size"?, "material"?, "age"? }, "wears"?: [{ "noun", "colour"?, "colourWord"? }], "holds"?: [{ "noun" }] }],
 "relations": [{ "subject": id, "relation", "object": id or feature noun, "when"?: "start" or "end" }],
 "shots": [{ "start", "seconds", "camera": { "size", "angle", "move", "lens", "subject"?: id }, "time"?, "beats": [{ "start": seconds from the start of the film, "seconds", "who": id or feature noun, "action", "verb": the prompt's own, "target"?: id, "direction"?, "manner"?, "change"?: { "trait", "from", "to" }, "line"?: words that are spoken, "voice"? }] }],
 "sound": { "ambience": [], "effects": [{ "at", "noun", "kind" }], "music": null or { "mood", "tempo", "instruments": [] } },
 "text": [{ "words", "where" }],
 "notes": [{ "words": of the prompt, "note": what was left out or guessed, in a sentence }]
}`;

/** What a language model is told so that it writes a screenplay of ours: the shape, the vocabulary, the rules. */
export function writeInstructions(seconds: Seconds): string {
  const { cast, settings, features, actions, sounds, camera, looks } = manifest;
  const sound = (role: string): string => list(sounds.filter((row) => row.role === role).map(({ kind }) => kind));
  return `You are a film director. Turn the user's prompt into the screenplay of a film of ${seconds} seconds. Answer with one JSON object and nothing else, in this shape:
${shape}
Use only these words. cast kind: ${kinds(cast)}. setting kind: ${kinds(settings)}. feature kind: ${kinds(features)}. action: ${list(actions.map(({ action }) => action))}. relation: ${list(relationNames)}. direction (the viewer's sides): ${list(directionNames)}. size: ${terms(camera.sizes)}. angle: ${terms(camera.angles)}. move: ${terms(camera.moves)}. lens: ${terms(camera.lenses)}. time: ${terms(camera.times)}. style: ${terms(looks.styles)}. timeOfDay: ${terms(looks.timesOfDay)}. weather: ${terms(looks.weathers)}. season: ${terms(looks.seasons)}. mood: ${terms(looks.moods)}. ambience: ${sound('ambience')}. effect kind: ${sound('effect')}. instruments: ${sound('instrument')}.
Rules: show everything that the prompt asks for and nothing that it forbids; use kind "stand-in" for things that no kind comes near; all beats end by ${seconds}; shots follow one another from 0 to ${seconds} without gaps; a change ends before the film does; the action "speak" carries the line.`;
}
