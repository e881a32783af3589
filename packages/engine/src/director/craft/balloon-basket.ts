import type { Reading, Thing } from '../reading/reading.ts';

/** The basket under a balloon is part of it: who is in the one is in the other. Changes the reading. */
export function boardBalloon(reading: Reading): void {
  const balloon = reading.things.find(({ noun }) => /\b(?:balloon|airship)$/.test(noun));
  const basket = reading.things.find(({ noun }) => /^(?:wicker )?(?:basket|gondola)$/.test(noun));
  if (balloon === undefined || basket === undefined || !/^hot|airship/.test(`${balloon.noun} ${balloon.adjectives.join(' ')}`)) return;
  const whole = (thing: Thing): Thing => (thing === basket ? balloon : thing);
  for (const deed of reading.deeds) {
    const places = deed.places
      .filter(({ thing }) => thing !== basket || !deed.subjects.includes(balloon))
      .map((place) => ({ ...place, thing: whole(place.thing) }));
    deed.places.splice(0, Infinity, ...places);
  }
  const people = reading.things.filter((thing) => thing !== balloon && thing !== basket);
  const links = reading.links
    .map((link) => ({ ...link, object: whole(link.object) }))
    // "rises with two people in the basket": they are in it, not the balloon
    .map((link) =>
      link.subject === balloon && link.object === balloon && people[0] !== undefined ? { ...link, subject: people[0] } : link,
    )
    .filter(({ subject, object }) => subject !== object);
  reading.links.splice(0, Infinity, ...links);
  reading.things.splice(reading.things.indexOf(basket), 1);
}
