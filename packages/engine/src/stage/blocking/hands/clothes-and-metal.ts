import type { CastMember, Relation, Screenplay } from '@onereel/spec';
import {
  colourSaid,
  familyOf,
  fresh,
  isPerson,
  memberOf,
  named,
  personOf,
  placeOf,
  type Told,
  withBeat,
  withCast,
  without,
} from './telling.ts';
import { workOf, worktopOf } from './worktop.ts';

/** Cloth goes through a machine that stands on a table before who sews. */
const sews: Told = (screenplay, beat) => {
  const who = personOf(screenplay, beat.who);
  const machine = screenplay.cast.find(({ kind }) => kind === 'sewing-machine');
  if (!/^(sew|stitch|use|mend|make|work|operate)$/.test(beat.verb) || !who || who.count > 1 || !machine) return screenplay;
  const piece = memberOf(screenplay, beat.target);
  const noun = piece === machine ? 'fabric' : named(screenplay, beat.target) || 'fabric';
  const { workOf: _work, ...own } = piece === machine ? {} : (piece?.traits ?? {});
  const cloth = fresh(`${beat.who} cloth`, 'laundry', { ...own, ...colourSaid(screenplay, noun), [workOf]: beat.who });
  const { to: _to, ...same } = beat;
  const bare: Screenplay = {
    ...screenplay,
    cast: screenplay.cast.map((one) => (one === who ? { ...one, holds: [] } : one)),
    relations: screenplay.relations.filter(({ subject, object }) => ![subject, object].includes(machine.id) && subject !== piece?.id),
  };
  // The chair comes with the table.
  const chairs = screenplay.cast.filter((one) => one.id === 'chair' && familyOf(one) === 'chair').map(({ id }) => id);
  const told = withBeat(without(bare, new Set(chairs), beat.who), beat, { ...same, action: 'type', verb: 'sew', target: machine.id });
  const cleared = piece && piece !== machine && !isPerson(piece) ? without(told, new Set([piece.id]), beat.who) : told;
  const beside: Relation = { subject: cloth.id, relation: 'near', object: machine.id };
  const laid = withCast(cleared, cloth);
  return { ...laid, relations: [...laid.relations, beside] };
};

const footwear = /\b(shoes?|boots?|sneakers?|trainers?|loafers?|heels|laces?|shoelaces?)$/;

/** Shoes are tied on the feet: none lie about. */
const ties: Told = (screenplay, beat) => {
  const who = personOf(screenplay, beat.who);
  const noun = named(screenplay, beat.target);
  if (!/^(tie|lace|fasten|put on|buckle|lace up|tie up)$/.test(beat.verb) || !who || !footwear.test(noun)) return screenplay;
  const shoes = memberOf(screenplay, beat.target);
  const told = withBeat(screenplay, beat, { ...beat, action: 'make', verb: 'tie', target: 'shoe' });
  return shoes ? without(told, new Set([shoes.id]), beat.who) : told;
};

/** A pair of shoes is polished on the table before who does it. */
const polishes: Told = (screenplay, beat) => {
  const who = personOf(screenplay, beat.who);
  const noun = named(screenplay, beat.target);
  if (!/^(polish|shine|clean|brush|buff|wax|repair|make|mend)$/.test(beat.verb) || !who || who.count > 1 || !footwear.test(noun))
    return screenplay;
  if (/lace/.test(noun)) return screenplay;
  const old = memberOf(screenplay, beat.target);
  const pair = fresh(`${beat.who} shoes`, 'shoes', { ...old?.traits, ...colourSaid(screenplay, noun), [workOf]: beat.who });
  const { to: _to, ...same } = beat;
  const mends = /^(repair|make|mend)$/.test(beat.verb);
  const told = withBeat(screenplay, beat, { ...same, action: 'handle', verb: mends ? beat.verb : 'polish', target: pair.id });
  const cloth = mends ? [] : [fresh(`${beat.who} brush`, 'brush')];
  return withCast(old ? without(told, new Set([old.id]), beat.who) : told, pair, ...cloth);
};

/** Two at a table, elbows on it, a fist in a fist between them. */
const wrestles: Told = (screenplay, beat) => {
  const who = personOf(screenplay, beat.who);
  if (!/\barm[- ]?wrestl/i.test(screenplay.prompt) || who?.count !== 2) return screenplay;
  const table = screenplay.cast.find((one) => familyOf(one) === 'table' && one.count === 1) ?? fresh(`${beat.who} table`, 'table');
  const own = { ...table, traits: { ...table.traits, [worktopOf]: beat.who } };
  const chairs = fresh(`${beat.who} chair`, 'stool', { [worktopOf]: beat.who }, 2);
  const { to: _to, ...same } = beat;
  const told = withBeat(screenplay, beat, { ...same, action: 'arm-wrestle', verb: 'arm-wrestle', target: own.id });
  const seated: Relation = { subject: beat.who, relation: 'on', object: chairs.id };
  return {
    ...told,
    cast: [...told.cast.filter((one) => one !== table), own, chairs],
    relations: [...told.relations.filter(({ subject, object }) => ![subject, object].includes(table.id)), seated],
  };
};

/** What is forged lies on the anvil and glows, and every blow strikes sparks. */
const forges: Told = (screenplay, beat) => {
  const who = personOf(screenplay, beat.who);
  const smith = /smith|farrier/.test(`${who?.noun} ${who?.kind}`);
  const forged = /^(hammer|forge|strike|beat|pound|hit|shape|work|make)$/.test(beat.verb);
  const anvil = screenplay.cast.find(({ kind }) => kind === 'anvil');
  if (!forged || !who || who.count > 1 || (!anvil && !smith)) return screenplay;
  const old = [beat.target, placeOf(beat)].map((id) => memberOf(screenplay, id)).find((one) => one && one !== anvil && !isPerson(one));
  const kind = /sword|blade|knife|dagger/.test(named(screenplay, beat.target)) ? 'hot-blade' : 'hot-iron';
  const iron = fresh(`${beat.who} iron`, kind, { [workOf]: beat.who });
  const bench = { ...(anvil ?? fresh(`${beat.who} anvil`, 'anvil')), count: 1 };
  const own: CastMember = { ...bench, traits: { ...bench.traits, [worktopOf]: beat.who } };
  const { to: _to, ...same } = beat;
  const told = withBeat(screenplay, beat, { ...same, action: 'hammer', verb: 'forge', target: iron.id });
  const cleared = old && !/^hammer$/.test(old.kind) ? without(told, new Set([old.id]), beat.who) : told;
  const holds = (who.holds ?? []).map((one) => (typeof one === 'string' ? one : one.noun));
  const armed = [...holds, ...screenplay.cast.map(({ noun }) => noun)].some((noun) => /\b(hammer|mallet)$/.test(noun));
  const hammer = armed ? [] : [fresh(`${beat.who} hammer`, 'hammer')];
  const on: Relation = { subject: iron.id, relation: 'on', object: own.id };
  return {
    ...cleared,
    cast: [...cleared.cast.filter(({ id }) => id !== own.id), own, iron, ...hammer],
    relations: [...cleared.relations.filter(({ subject, object }) => ![subject, object].includes(own.id)), on],
  };
};

/** Curtains are one pair on a rod, and open as they are drawn. */
const draws: Told = (screenplay, beat) => {
  const pair = memberOf(screenplay, beat.target);
  if (!/^(open|close)$/.test(beat.action) || pair?.kind !== 'curtain' || beat.who === pair.id) return screenplay;
  const one: Screenplay = { ...screenplay, cast: screenplay.cast.map((each) => (each === pair ? { ...each, count: 1 } : each)) };
  const late = Math.min(0.6, beat.seconds * 0.25);
  const { to: _to, line: _line, ...same } = beat;
  return withBeat(one, beat, beat, { ...same, start: beat.start + late, seconds: beat.seconds - late, who: pair.id, target: beat.who });
};

/** Nails are painted with the little brush of their polish, and are seen from near. */
const nails: Told = (screenplay, beat) => {
  const who = personOf(screenplay, beat.who);
  if (
    !/^(paint|polish|lacquer|do|varnish)$/.test(beat.verb) ||
    !who ||
    who.count > 1 ||
    !/\b(?:finger|toe)?nails?$/.test(beat.target ?? '')
  )
    return screenplay;
  const told = withBeat(screenplay, beat, { ...beat, action: 'paint' });
  return {
    ...told,
    cast: told.cast.map((one) => (one.id === who.id ? { ...one, holds: [{ noun: 'paintbrush', match: 'exact' as const }] } : one)),
  };
};

/** What is done with clothes, curtains, hot metal and strong arms. */
export const clothesAndMetal: readonly Told[] = [nails, sews, ties, polishes, wrestles, forges, draws];
