import type { Moment } from '../../blocking/moment.ts';

/** What a beast does in a way of its own, each from 0 to 1. */
export interface Doing {
  /** Licks a forepaw, sitting. */
  readonly groom: number;
  /** Scratches itself behind the ear with a hind foot, sitting. */
  readonly scratch: number;
  /** Rolls on its back. */
  readonly roll: number;
  /** Digs with both forepaws, the head low. */
  readonly dig: number;
  /** Sits up with hanging forepaws. */
  readonly beg: number;
  /** Lies rolled up, the nose at the tail. */
  readonly curl: number;
  /** Low to the ground, about to spring. */
  readonly stalk: number;
  /** Nose to the sky. */
  readonly howl: number;
  /** Head down against another's. */
  readonly butt: number;
  /** On its hind legs against another, striking out. */
  readonly box: number;
  /** Bats at something before it with a forepaw. */
  readonly bat: number;
  /** Eats what it has in its jaws: no need to bend down for it. */
  readonly chew: number;
  /** Shakes itself from the head to the tail, as what is wet does. */
  readonly shake: number;
  /** Blows water out of its trunk. */
  readonly spray: number;
  /** Hangs by its forepaws and swings. */
  readonly hang: number;
}

const ownParts =
  /^((front |hind |left |right |own )?(paw|fur|coat|leg|foot|face|body|tail|whisker|belly|claw|hoof|ear|neck|head|back|side|chin|nose|flank)s?|itself|himself|herself|themselves|water)$/;

/** Reads from the moment what the beast does. `hoofed` ones fight with their heads. */
export function doingOf(moment: Moment, hoofed: boolean): Doing {
  let [groom, scratch, roll, dig, beg, curl, stalk, howl, butt, box, bat, chew, shake, spray, hang] = [
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  ];
  for (const [name, { weight, progress, verb = name, target = '', thing }] of moment.actions) {
    const own = target === '' || ownParts.test(target);
    if (verb.startsWith('shake') && own) shake = Math.max(shake, weight);
    else if (verb === 'hang') hang = Math.max(hang, weight);
    else if (/^(spray|squirt|spout|splash|blow|shower)$/.test(verb)) spray = Math.max(spray, weight);
    else if (/^(lick|groom|preen|clean|wash|brush)$/.test(verb) && own) groom = Math.max(groom, weight);
    else if (/^(scratch|itch)$/.test(verb) && own) scratch = Math.max(scratch, weight);
    else if (name === 'lie' && /^(wallow|roll)$/.test(verb)) roll = Math.max(roll, weight);
    else if (name === 'dig') dig = Math.max(dig, weight);
    else if (/^beg|^plead|^peek out$/.test(verb)) beg = Math.max(beg, weight);
    else if (/^(sleep|nap|doze|curl|snooze|slumber|hibernate|snore)/.test(verb)) curl = Math.max(curl, weight);
    else if (/^(stalk|sneak|creep|prowl|crouch|ambush|hide)/.test(verb)) stalk = Math.max(stalk, weight);
    // Low and still, until it leaps.
    else if (verb.startsWith('pounce')) stalk = Math.max(stalk, weight * (progress < 0.4 ? 1 : 0));
    else if (verb === 'howl' || verb === 'bay') howl = Math.max(howl, weight);
    else if (name === 'fight') {
      if (hoofed) butt = Math.max(butt, weight);
      else box = Math.max(box, weight);
    } else if (/^(bat|paw|swat)$/.test(verb) || (name === 'play' && target !== '' && moment.jaws === undefined && thing === undefined))
      bat = Math.max(bat, weight);
    else if (name === 'eat' && moment.jaws !== undefined) chew = Math.max(chew, weight * moment.jaws);
  }
  return { groom, scratch, roll, dig, beg, curl, stalk, howl, butt, box, bat, chew, shake, spray, hang };
}
