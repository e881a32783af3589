import type { Deed, Reading, Thing } from '../reading/reading.ts';

/** Activities that are done, practised or played, and the action that shows them. */
const activities: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries({
    exercise:
      'yoga aerobics push-up pushup push_up sit-up situp squat pilates jumping_jack tai_chi karate gymnastics pull-up plank lunge workout calisthenics weightlifting crossfit stretch stretching exercise martial_arts kung_fu taekwondo parkour',
    dance: 'ballet tango salsa waltz hip_hop breakdance breakdancing zumba dance dancing robot_dance',
    spin: 'flip backflip somersault cartwheel pirouette handstand',
    wash: 'laundry dish housework chore',
    write: 'homework math paperwork',
    cook: 'cooking baking',
    brush: 'makeup hair nail hairstyle',
    paint: 'art graffiti painting',
    jump: 'trick stunt',
    think: 'meditation',
    swing: 'golf tennis badminton baseball cricket squash hockey ping_pong table_tennis lacrosse polo softball',
    kick: 'soccer football rugby',
    throw: 'volleyball frisbee darts bowling catch handball water_polo shot_put',
    shoot: 'basketball archery',
    ride: 'skateboarding surfing skiing cycling snowboarding',
    fight: 'boxing wrestling judo sword_fight fencing',
    put: 'chess checkers poker jenga domino game_of_chess',
  }).flatMap(([action, nouns]) => nouns.split(' ').map((noun) => [noun.replaceAll('_', ' '), action] as const)),
);

/** Things as well as activities: they stay in the picture. */
const seen = new Set([
  'hair',
  'nail',
  'dish',
  'frisbee',
  'basketball',
  'volleyball',
  'football',
  'chess',
  'painting',
  'domino',
  'jenga',
  'dart',
]);

const doing = /^(do|perform|practice|practise|play|have|train|go|attempt)$/;

function activityOf(noun: string): string | undefined {
  return activities[noun] ?? activities[noun.split(' ').at(-1)!];
}

/** The action that shows `does yoga` or `plays tennis`; undefined where the object is no activity. */
export function activityAction(deed: Deed): string | undefined {
  return deed.object === undefined || !doing.test(deed.verb) ? undefined : activityOf(deed.object.noun);
}

/** Whether a thing is only what somebody does: `push-ups`. */
export function isActivity(thing: Thing, { deeds }: Reading): boolean {
  const head = thing.noun.split(' ').at(-1)!;
  return (
    !seen.has(thing.noun) &&
    !seen.has(head) &&
    activityOf(thing.noun) !== undefined &&
    deeds.some((deed) => deed.object === thing && doing.test(deed.verb))
  );
}
