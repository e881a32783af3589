import { type Attachment, isAnimate } from './attachment.ts';

/** What words are on; everything else that `says` them has a voice, a robot or a snowman too. */
const written =
  /\b(?:sign|banner|billboard|poster|board|blackboard|chalkboard|whiteboard|scoreboard|paper|note|letter|card|book|newspaper|headline|screen|monitor|display|television|tv|label|t-shirt|shirt|hoodie|sweater|hat|cap|mug|cup|cake|flag|placard|plaque|wall|tombstone|gravestone|plate|marquee|tag|sticker|text|caption|subtitle|title|word|message|clock|graffiti|sky|balloon|box|package|door|mat|neon|tattoo|button|badge)$/;

/** Puts quoted words into a mouth when somebody speaks, else onto the thing that bears them. */
export function attachQuote(quote: number, state: Attachment): void {
  const speech = state.lastDeed ?? state.deeds.at(-1);
  const isSaid =
    speech !== undefined &&
    /^(say|speak|shout|whisper|yell|ask|reply|answer|exclaim|call|remark|announce|tell|sing|murmur|mutter|declare|scream|add|continue|cry|begin|think|explain|declare|warn|state|respond)$/.test(
      speech.verb,
    );
  const [teller] = speech?.subjects ?? [];
  if (
    speech !== undefined &&
    teller !== undefined &&
    /^(read|say|show|spell|display)$/.test(speech.verb) &&
    (written.test(teller.noun) || (speech.verb !== 'say' && !isAnimate(teller, state.lexicon)))
  ) {
    state.deeds.splice(state.deeds.indexOf(speech), 1);
    state.writings.push({ quote, on: teller });
    return;
  }
  if (isSaid && speech.quote === undefined) speech.quote = quote;
  else state.writings.push({ quote, ...(state.lastNoun === null ? {} : { on: state.lastNoun }) });
}
