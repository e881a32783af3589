import { type Relation, relationNames, type Shot } from '@onereel/spec';
import { isBodyPart } from '../reading/body-parts.ts';
import type { Reading, Thing } from '../reading/reading.ts';
import type { Casting } from './casting.ts';
import { relationNamed } from './relation-names.ts';
import { quarrels } from './ways.ts';

/** What is done over something with the feet or the wheels on it. */
const trodden = /^(walk|crawl|climb|run|roll|drive|step|slide|creep|march|stroll|ride|slither|scramble|cross|gallop|limp)$/;

/** Furniture and tools that one is at without being in them. */
const post =
  /\b(?:desk|counter|podium|lectern|workbench|reception|stall|bar|booth|turntable|keyboard|table|window|door|piano|organ|easel|stove|sink|machine|computer|typewriter|loom|wheel|gate|grill|barbecue|oven|microphone|mirror|fountain|fireplace|bench|altar|telescope|microscope|net|goal|hoop|anvil)$/;
/** What one works on with the hands, standing before it: `shapes clay on a pottery wheel`, `hammers on an anvil`. */
const worked =
  /\b(?:(?:pottery|potter'?s?'?|spinning|clay) wheel|anvil|loom|grill|barbecue|sewing machine|record player|gramophone|jukebox|microscope|telescope|binoculars|cash register|printer|calculator|(?:arcade|pinball) (?:machine|game)|(?:pool|billiards?|snooker|ping[- ]pong|table tennis|foosball) table)$/;
const postures = /^(sit|stand|lie|sleep|jump|climb|perch|land|rest|balance|hop|leap|ride|lean|dance|pose|kneel|crouch|peek|peep|pop|hide)$/;
const goals = /^(to-.*|into|onto)$/;

/** `sleeps at her feet`, `on his shoulder`: whoever the part of the body belongs to. */
const ownerOf = ({ noun, owner }: Thing): Thing | undefined =>
  /\b(?:foot|feet|leg|knee|lap|shoulder|head|back|arm|side|nose|hand|finger|cheek|tail|hood|bonnet|tailgate)$/.test(noun)
    ? owner
    : undefined;

const familyOf = (casting: Casting, id: string | undefined): string => casting.rows.get(id ?? '')?.family ?? '';

/** How things stand to each other, at the start, at the end or throughout. */
export function decideRelations(reading: Reading, casting: Casting): Relation[] {
  const relations: Relation[] = [];
  const seen = new Set<string>();
  const lastStep = Math.max(0, ...reading.deeds.map((deed) => deed.step), ...reading.links.map((link) => link.step));
  const hasSteps = lastStep > 0;
  const add = (relation: Relation): void => {
    const key = `${relation.subject}|${relation.relation}|${relation.object}`;
    if (seen.has(key) || relation.subject === relation.object || relations.length >= 256) return;
    seen.add(key);
    relations.push(relation);
  };
  for (const link of reading.links) {
    const subject = casting.nameOf(link.subject);
    const object = casting.nameOf(link.object);
    const isBump = link.preposition === 'into' && /^(bump|crash|slam|run|smash|collide|drive|knock|hit)$/.test(link.deed?.verb ?? '');
    const isOver = link.preposition === 'over' && trodden.test(link.deed?.verb ?? '');
    const isWorked =
      /^(on|in|into|through)$/.test(link.preposition) &&
      worked.test(link.object.noun) &&
      link.deed?.subjects.includes(link.subject) === true &&
      !postures.test(link.deed.verb) &&
      !trodden.test(link.deed.verb);
    const isPost = isWorked || (link.preposition === 'at' && post.test(link.object.noun));
    const relation = isPost
      ? /\b(?:desk|counter|podium|lectern|workbench|reception|stall|bar|booth|turntable|keyboard)$/.test(link.object.noun)
        ? ('behind' as const)
        : ('near' as const)
      : isOver
        ? ('on' as const)
        : isBump
          ? ('near' as const)
          : relationNamed(link.preposition);
    // "slides on its belly"
    if (link.object.owner === link.subject && isBodyPart(link.object.noun)) continue;
    // "the sea next to a boat": the place itself is beside nothing
    if (subject === casting.setting.noun && !casting.setting.features.some(({ noun }) => noun === subject)) continue;
    if (isBodyPart(link.object.noun) && ownerOf(link.object) === undefined) continue;
    // "rain outside the window", "light through the window onto a bed": a part of the room is beside nothing, and nobody is out there
    const parts = casting.setting.features.filter(({ kind }) => /^(window|doorway)$/.test(kind)).map(({ noun }) => noun);
    if (subject !== undefined && parts.includes(subject)) continue;
    if (object !== undefined && parts.includes(object)) {
      const isOn = link.preposition === 'on' || (/^(in|onto)$/.test(link.preposition) && !/^(human)$/.test(familyOf(casting, subject)));
      const isIn = link.preposition === 'in' && casting.kindOf(link.object) === 'doorway';
      if (subject !== undefined && casting.rows.has(subject) && !/^(outside|beyond|of|with)$/.test(link.preposition))
        add({ subject, relation: isIn ? 'in' : isOn ? 'on' : 'near', object });
      continue;
    }
    // "sleeps by the fire": before it, so that both are near each other in the picture
    if (
      casting.kindOf(link.object) === 'fireplace' &&
      /^(by|near|beside|next-to|at|to-front-of|front-of|before|in-front-of)$/.test(link.preposition) &&
      /^(quadruped|textile|carpet|bird)$/.test(familyOf(casting, subject))
    ) {
      if (subject !== undefined && object !== undefined) add({ subject, relation: 'in-front-of', object });
      continue;
    }
    const lap = ownerOf(link.object);
    const whole = lap === undefined ? undefined : casting.nameOf(lap);
    if (whole !== undefined && subject !== undefined && whole !== subject) {
      add({
        subject,
        relation: /^(?:at|by|beside)$/.test(link.preposition) ? 'near' : (relationNamed(link.preposition) ?? 'near'),
        object: whole,
      });
      continue;
    }
    if (
      link.preposition === 'at' &&
      object !== casting.setting.noun &&
      (/^(throw|toss|hurl|shoot|aim|point|look|gaze|stare|wave|smile|laugh|shout|yell|bark|fire|kick|glance|honk|howl|scream|hiss|growl|snarl|roar|nod|wink|swing|swipe)$/.test(
        link.deed?.verb ?? '',
      ) ||
        /^(human|quadruped|bird)$/.test(casting.rows.get(object ?? '')?.family ?? ''))
    )
      continue;
    // "fight over a fish": nobody is above anything
    if (link.preposition === 'over' && quarrels.test(link.deed?.verb ?? '')) continue;
    if (
      link.preposition === 'into' &&
      /^(transform|turn|change|morph|grow|become|evolve|convert|melt|ripen|break|shatter|dissolve)$/.test(link.deed?.verb ?? '')
    )
      continue;
    if (subject === undefined || object === undefined || relation === undefined || subject === 'camera') continue;
    // "pours milk into a glass", "chews on a straw": what is done there, and nobody is in or on it
    const bearer = casting.rows.get(object);
    if (
      /^(in|on)$/.test(relation) &&
      bearer !== undefined &&
      casting.rows.get(subject)?.family === 'human' &&
      Math.max(...bearer.extent) < 0.6 &&
      link.deed !== undefined &&
      !postures.test(link.deed.verb) &&
      !trodden.test(link.deed.verb)
    )
      continue;
    // "crunches through the crystals": nobody is in what is underfoot
    const row = casting.rows.get(object);
    if (link.preposition === 'through' && row !== undefined && Math.max(...row.extent) < 1) continue;
    if (/^(along|across|through|throughout|down|up)$/.test(link.preposition) && object === casting.setting.noun) continue;
    const when =
      link.preposition === 'out-of' && link.deed !== undefined
        ? ('start' as const)
        : goals.test(link.preposition)
          ? ('end' as const)
          : hasSteps && link.step === 0
            ? ('start' as const)
            : hasSteps && link.step === lastStep
              ? ('end' as const)
              : undefined;
    add({ subject, relation, object, ...(when === undefined ? {} : { when }) });
  }
  for (const thing of reading.things) {
    const subject = casting.nameOf(thing);
    if (subject !== undefined && thing.prepositions.has('distance'))
      add({ subject, relation: 'far-from', object: 'camera', ...(hasSteps ? { when: 'start' as const } : {}) });
  }
  const lead = casting.cast[0]?.id;
  for (const thing of reading.things) {
    const subject = casting.nameOf(thing);
    if (subject !== undefined && lead !== undefined && thing.prepositions.has('background'))
      add({ subject, relation: 'behind', object: lead });
  }
  const onLeft = reading.things.filter((thing) => thing.prepositions.has('side-left')).map((thing) => casting.nameOf(thing));
  const onRight = reading.things.filter((thing) => thing.prepositions.has('side-right')).map((thing) => casting.nameOf(thing));
  const others = casting.cast.map(({ id }) => id);
  for (const left of onLeft) {
    const right = onRight[0] ?? others.find((id) => id !== left);
    if (left !== undefined && right !== undefined) add({ subject: left, relation: 'left-of', object: right });
  }
  if (onLeft.length === 0) {
    for (const right of onRight) {
      const left = others.find((id) => id !== right);
      if (right !== undefined && left !== undefined) add({ subject: right, relation: 'right-of', object: left });
    }
  }
  for (const deed of reading.deeds) {
    if (!/^(ride|mount|straddle)$/.test(deed.verb) || deed.object === undefined) continue;
    const object = casting.nameOf(deed.object);
    for (const rider of deed.subjects) {
      const subject = casting.nameOf(rider);
      if (subject !== undefined && object !== undefined) add({ subject, relation: 'on', object });
    }
  }
  for (const thing of reading.things) {
    const [rider, mount] = [casting.nameOf(thing), casting.mountOf(thing)];
    if (rider !== undefined && mount !== undefined) add({ subject: rider, relation: 'on', object: mount });
  }
  return relations;
}

/** Where those who come out of, down from or up from something are at first: as their first beat says, unless it is the place itself. */
export function departures(shots: readonly Shot[], known: readonly Relation[], casting: Casting): Relation[] {
  const beats = shots.flatMap((shot) => shot.beats);
  const firsts = beats.filter((beat, index) => beats.findIndex(({ who }) => who === beat.who) === index);
  return firsts.flatMap(({ who, from }): Relation[] => {
    const relation = typeof from === 'object' ? relationNames.find((name) => name === from.relation) : undefined;
    if (typeof from !== 'object' || relation === undefined || !casting.rows.has(who)) return [];
    if (from.object === casting.setting.noun || known.some(({ subject, object }) => subject === who && object === from.object)) return [];
    return [{ subject: who, relation, object: from.object, when: 'start' }];
  });
}
