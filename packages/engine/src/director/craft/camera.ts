import type { CameraDirection } from '@onereel/spec';
import { craftVocabulary, find } from './craft-words.ts';
import type { FoundTerm } from './terms.ts';

/** What a shot's text asks of the camera; absent where it is silent. */
export interface CameraWish {
  readonly size?: string;
  readonly angle?: string;
  readonly move?: string;
  readonly lens?: string;
  readonly focus?: string;
  readonly speed?: string;
  readonly time?: string;
  readonly transition?: string;
}

const cameraNoun =
  /\b(camera|shot|shots|view|viewpoint|angle|footage|frame|framing|lens|video|pov|zoom(?:s|ing)?|pan(?:s|ning)?|tilt(?:s|ing)?|dolly|tracking|handheld|hand-held|steadicam|close-?up|effect)\b/i;
/** The camera that somebody moves toward or looks at does not move itself. */
const cameraAsGoal = /\b(?:toward|towards|to|at|into|for|from|past|facing|of|behind|before)\s+(?:the\s+)?(?:camera|lens|frame)\b/gi;
/** Words that speak of the camera only where a camera is spoken of. */
const ambiguous =
  /^(static|forward|follows?|following|rises|rising|descends|lowers|tracks|tracking|circles(?: around)?|circling|shaking|shakes|shaky|jerky|jittery|unstable|crane|orbits?|orbiting|drone|drove|aerial|macro|panorama|vista|moves? .*|moving forward|continues forward|flies through|glides through|flying over|flies over|soaring over|soars over|gliding over|glides over|rotates around|keeps? up|keeping pace|overhead|360|from below|slides .*|forward|top down|steadicam|trucks? .*|from behind shot)$/i;

/** Whether words speak of nothing but the picture: `steam rising` does not. */
const isCraft = (text: string): boolean =>
  text
    .toLowerCase()
    .split(/[^a-z0-9'’]+/)
    .filter(Boolean)
    .every((word) => craftVocabulary.has(word.replace(/['’]s$/, '')));

/** A clause that only goes on with the one before: `…, following the cat`, `finally, it pulls back`. */
const goesOn =
  /^\s*(?:and\s+|then\s+|finally\s+|before\s+|while\s+)*(?:it\s+)?(?:slowly\s+|gently\s+|closely\s+|smoothly\s+)?(?:[a-z]+ing|pulls|pushes|pans|tilts|zooms|orbits|moves|circles|tracks|follows|rises|descends)\b/i;

/** The parts of a text between marks, each with whether it speaks of the camera. */
function cameraParts(text: string): { text: string; isCamera: boolean }[] {
  const parts: { text: string; isCamera: boolean }[] = [];
  for (const found of text.matchAll(/([^.,;:!?\n]+)([.,;:!?\n]*)/g)) {
    const part = found[1]!;
    if (part.trim() === '') continue;
    const before = parts.at(-1);
    const isNew = before === undefined || /[.!?\n]/.test(text[found.index - 1] ?? '');
    const isCamera = cameraNoun.test(part.replace(cameraAsGoal, ' ')) || (!isNew && before.isCamera && goesOn.test(part));
    parts.push({ text: part, isCamera });
  }
  return parts;
}

function first(text: string, finder: (text: string) => FoundTerm[]): FoundTerm | undefined {
  for (const part of cameraParts(text)) {
    const usable = finder(part.text).filter(
      (found) => part.isCamera || !ambiguous.test(found.words) || (part.text.trim().split(/\s+/).length <= 3 && isCraft(part.text)),
    );
    if (usable[0] !== undefined) return usable[0];
  }
  return undefined;
}

/** All the moves of a shot in order, `pan-right orbit-right`; one word when there is one. */
function movesOf(text: string): string | undefined {
  const terms = new Set<string>();
  for (const part of cameraParts(text)) {
    for (const found of find.moves(part.text))
      if (
        part.isCamera ||
        !ambiguous.test(found.words) ||
        (part.text.trim().split(/\s+/).length <= 2 && isCraft(part.text) && !/^\w+ing forward$/i.test(part.text.trim()))
      )
        terms.add(found.term);
  }
  const moving = [...terms].filter((term) => term !== 'static' || terms.size === 1);
  return moving.length > 0 ? moving.join(' ') : undefined;
}

function speedOf(text: string): string | undefined {
  const part = cameraParts(text).find((item) => item.isCamera && find.moves(item.text).length > 0);
  if (part === undefined) return undefined;
  if (/\bslow(?:ly)?\b(?![- ]?mo)|\bgentl[ey]|\bsmooth(?:ly)?\b|\bgradual(?:ly)?\b/i.test(part.text)) return 'slow';
  return /\b(?:fast|quick(?:ly)?|rapid(?:ly)?|whip|jerky)\b/i.test(part.text) ? 'fast' : undefined;
}

/** A part of a face or a hand that is itself what the sentence tells of can only be seen from near. */
const faceInFocus =
  /(?:^|[.;]\s*|\b(?:of|on|at|into)\s+)(?:an?|the|his|her|their|\w+['’]s)?\s*(?:[\w-]+\s+){0,3}?(?:(?!bird|worm|fish)[\w-]+['’]s\s+)(?:[\w-]+\s+){0,2}(?:eyes?|face|forehead|lips|mouth|cheeks?|eyebrows?|nose|fingers?|tears?)\b/i;

/** Reads what a shot's text asks of the camera. */
export function readCamera(text: string): CameraWish {
  const wish: Record<keyof CameraWish, string | undefined> = {
    size: first(text, find.sizes)?.term ?? (faceInFocus.test(text) ? 'close-up' : undefined),
    angle: first(text, find.angles)?.term,
    move: movesOf(text),
    lens: first(text, find.lenses)?.term,
    focus: first(text, find.focuses)?.term,
    speed: speedOf(text),
    time: first(text, find.times)?.term,
    transition: find.transitions(text)[0]?.term,
  };
  return Object.fromEntries(Object.entries(wish).filter(([, value]) => value !== undefined));
}

/** What the camera has to cover in a shot. */
export interface ShotContent {
  readonly subject: string | undefined;
  readonly isToward: boolean;
  readonly isTravel: boolean;
  readonly isCrossing: boolean;
  /** Runs, rides, drives: faster than a picture that stands still can hold. */
  readonly isFast: boolean;
  readonly isSpeech: boolean;
  readonly isSmallStill: boolean;
  readonly isPerson: boolean;
  /** Houses, ships, whales: the place around them belongs to the picture. */
  readonly isLarge: boolean;
}

/** Who acts fills most of the picture: people at work from the waist up, who goes somewhere whole. Room is for what comes and goes, and for what is large. */
function sizeFor(content: ShotContent): string {
  if (content.isCrossing || content.isToward || content.isLarge || content.subject === undefined) return 'wide';
  if (content.isSpeech || content.isSmallStill) return 'medium';
  return content.isPerson && !content.isTravel ? 'medium' : 'medium-wide';
}

/** From there a person or a thing would be a dot in an extreme wide shot, which is for towns and herds. */
const isFromAbove = ({ angle }: CameraWish): boolean => angle === 'aerial' || angle === 'top-down';

/** Completes a wish with what a director of photography would choose. */
export function decideCamera(wish: CameraWish, content: ShotContent): CameraDirection {
  const size = sizeFor(content);
  const lens = /wide/.test(size) ? '35mm' : '50mm';
  return {
    size: wish.size ?? (isFromAbove(wish) ? (content.isLarge || content.subject === undefined ? 'extreme-wide' : 'wide') : size),
    angle: wish.angle ?? (content.isToward ? 'low-angle' : 'eye-level'),
    move: wish.move ?? (content.isFast && !content.isToward && !content.isCrossing ? 'tracking' : 'static'),
    lens: wish.lens ?? (wish.size === 'close-up' || wish.size === 'extreme-close-up' ? '85mm' : lens),
    ...(wish.focus === undefined ? {} : { focus: wish.focus }),
    ...(wish.speed === undefined ? {} : { speed: wish.speed }),
    ...(content.subject === undefined ? {} : { subject: content.subject }),
  };
}
