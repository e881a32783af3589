import type { Reading } from '../reading/reading.ts';
import { table } from './implied.ts';

/** Where a game, a trade, a tool or an animal has its place, when the prompt names none. */
export const impliedPlaces: Readonly<Record<string, string>> = table(`
  golf course: golf, golfer, golf club
  basketball court: basketball, basketball player
  tennis court: tennis, tennis player, badminton, badminton player
  soccer field: soccer, soccer player, goalkeeper, goalie, footballer, referee, cheerleader, rugby, striker
  football field: football, football player, quarterback, touchdown
  baseball field: baseball, baseball player, baseball bat, batter, home run
  ice rink: hockey, hockey player, figure skater, ice skate, ice skater, figure skate
  volleyball court: volleyball, volleyball player
  boxing gym: boxer, boxing, wrestler, wrestling, judo, karate, taekwondo, martial artist
  gym: weightlifter, gymnast, bodybuilder, treadmill, dumbbell, barbell, push-up, squat, aerobics, sit-up, bench press, punching bag, trampoline, pull-up
  yoga studio: yoga, pilates
  running track: sprinter, hurdler, relay, sprint race, marathon
  race track: race car, racing car, formula one, race driver
  pool: swim, swimmer, lifeguard
  sea: surf, surfer, sailor, sail, seagull, pirate, fisherman
  underwater: shark, jellyfish, octopus, coral, scuba diver, diver, submarine, sea turtle, manta ray, squid, eel, stingray, seahorse, starfish, mermaid, clownfish, fish, goldfish, koi, anglerfish, pufferfish, salmon, tuna, snorkel
  ocean: whale, dolphin, orca, narwhal, humpback
  arctic: penguin, polar bear, walrus, seal, iceberg, igloo, arctic fox, eskimo
  ski slope: skier, ski, snowboard, snowboarder
  snow field: sled, sledge, husky, snowman, snowball, reindeer, santa claus
  laboratory: experiment, scientist, chemist, beaker, test tube, microscope, flask, researcher
  kitchen: chef, cook, bake, baker, stove, oven, frying pan, dough, fridge, refrigerator, spatula, whisk, rolling pin, microwave, toaster, cutting board, blender, knead, fry, housewife, sink, tap, faucet, kettle, dishwasher, counter, teapot, colander, saucepan
  classroom: teach, teacher, student, pupil, chalkboard, blackboard, professor, schoolgirl, schoolboy, lecture, homework
  hospital: doctor, nurse, surgeon, patient, stethoscope, surgery, paramedic, dentist
  cafe: barista, latte, cappuccino, espresso
  bar: bartender, cocktail, martini, barman
  nightclub: dj, disco
  restaurant: waiter, waitress, diner, sushi, ramen, menu
  office: computer, laptop, keyboard, businessman, businesswoman, printer, secretary, employee, office worker, boss, colleague, programmer, coworker, accountant
  meeting room: presentation, lawyer, judge, meeting
  bathroom: toothbrush, bathtub, shower, toilet, toothpaste, shave, bathe
  bedroom: bedtime story, bedtime, lullaby, bed, pillow, blanket, mattress, pajamas, crib, alarm clock
  living room: room, windowsill, sofa, couch, television, armchair, fireplace, carpet, vacuum cleaner, vacuum, iron, knit, chandelier
  stage: singer, ballerina, musician, guitarist, violinist, pianist, drummer, orchestra, band, choir, microphone, magician, conductor, cellist, actor, actress, ballet, dancer, comedian, opera
  circus: acrobat, juggler, clown, trapeze
  library: librarian, bookshelf
  garage: mechanic
  workshop: blacksmith, carpenter, sculptor, pottery wheel, potter, anvil, woodworker, easel, welder, tailor
  factory: robot arm, conveyor belt, assembly line, factory worker
  farm: farmer, tractor, pig, chicken, rooster, donkey, goat, hen, hay bale, scarecrow, piglet
  garden: gardener, butterfly, bee, ladybug, ant, grasshopper, dragonfly, worm, watering can, hummingbird, snail, caterpillar, spider, lawn mower, greenhouse
  savanna: lion, giraffe, zebra, elephant, rhino, rhinoceros, cheetah, hyena, antelope, gazelle, lioness, ostrich, wildebeest, meerkat, hippo, hippopotamus, baobab
  jungle: monkey, gorilla, orangutan, parrot, toucan, jaguar, sloth, chameleon, tiger, chimpanzee, lemur, dinosaur, macaw, tarzan
  bamboo forest: panda
  forest: deer, wolf, fox, owl, squirrel, bear, hedgehog, raccoon, mushroom, moose, stag, fawn, lumberjack, woodpecker, badger, chipmunk, branch, tree branch, elf, fairy, bigfoot
  swamp: crocodile, alligator
  desert: camel, cactus, scorpion, rattlesnake, lizard, cowboy, mummy
  mountain: climber, hiker, mountaineer, mountain goat, eagle, ibex, snow leopard, rock climber, yak, goat herd
  outer space: astronaut, spaceship, spacecraft, rocket, satellite, nebula, galaxy, comet, asteroid, black hole, space station, ufo, alien, cosmonaut, universe
  city street: taxi, bus, traffic light, stop sign, pedestrian, skateboarder, cyclist, tram, policeman, police officer, police car, fire truck, firefighter, ambulance, crosswalk, scooter, busker, limousine
  country road: motorcycle, motorcyclist, biker, bicycle, truck, bike
  railway: train, locomotive, steam train, railroad
  airport: airplane, pilot, stewardess, runway, jet
  castle: knight, king, queen, princess, prince, jester
  graveyard: ghost, zombie, vampire, skeleton, coffin, tombstone
  church: priest, bride, groom, nun, wedding
  temple: monk, buddha, samurai
  prison cell: prisoner, inmate
  museum: statue, sculpture, mummy, exhibit
  shop: cashier, shopkeeper, customer, barber, hairdresser, haircut, florist
  playground: seesaw, hopscotch, sandbox
  pond: duck, duckling, frog, swan, lotus, lily pad, flamingo, lily, goose, heron, beaver, toad, otter
  park: tai chi, chess, kite, frisbee, jogger, picnic
  beach: crab, seashell, sandcastle, sunbathe, surfboard, beach ball, hermit crab, lifeguard, bikini
  river: kayak, canoe, raft, kayaker, rafting, rapid
  sky: hot air balloon, skydiver, parachute, paraglider, helicopter, skydive, hang glider, airship, blimp, biplane, fighter jet
  construction site: construction worker, excavator, bulldozer, builder
`);

const breakers = /\b(?:waves?|surf|breakers?|tide|swell)$/;
const coasts = /\b(?:rocks?|boulders?|cliffs?|crags?|lighthouse|breakwater|reef|seawall|sea wall|shoreline)$/;

/** Where waves break on rocks, on a cliff or on the foot of a lighthouse it is a coast. */
export function coastOf(nouns: readonly string[]): string | undefined {
  return nouns.some((noun) => breakers.test(noun)) && nouns.some((noun) => coasts.test(noun)) ? 'coast' : undefined;
}

const onFoot = /^(walk|jump|hop|bounce|stand|run|drive|ride|plant|step|dance|play|leap|sit)$/;
/** How a rocket leaves the ground. */
const departs = /^(?:launch|lift|take off|blast|start|rise|ascend)/;
const breaching = /^(jump|leap|breach|surface|spout|emerge|dive|float)$/;

/** `An astronaut walks` is on the moon, `a whale leaps` is above the sea, `washes dishes` is in a kitchen: places that hang on the deed. */
export function placeOfDeed({ deeds }: Reading): string | undefined {
  for (const { verb, particle, subjects, object, places } of deeds) {
    const nouns = subjects.map(({ noun }) => noun);
    if (verb === 'sit' && places.some(({ preposition, thing }) => preposition === 'at' && /\btable$/.test(thing.noun)))
      return 'living room';
    if (places.some(({ preposition, thing }) => /^(by|near|at|beside|next-to)$/.test(preposition) && /\bwindow$/.test(thing.noun)))
      return 'living room';
    const done = `${verb} ${object?.noun ?? ''}`;
    if (nouns.some((noun) => /^(astronaut|cosmonaut)$/.test(noun)) && onFoot.test(verb)) return 'moon surface';
    if (nouns.some((noun) => /\b(?:rocket|space shuttle|shuttle)$/.test(noun)) && departs.test(`${verb} ${particle ?? ''}`))
      return 'launch pad';
    const lands = /^land|^take off|^taxi/.test(`${verb} ${particle ?? ''}`);
    if (lands && nouns.some((noun) => /\b(?:airplane|aeroplane|plane|jet|airliner|jetliner|biplane)$/.test(noun))) return 'runway';
    if (nouns.some((noun) => /\b(whale|dolphin|orca|shark|fish|manta ray|salmon)$/.test(noun)))
      return breaching.test(verb) ? 'sea' : 'underwater';
    const found = rooms.find(([pattern]) => pattern.test(done));
    if (found !== undefined) return found[1];
  }
  return undefined;
}

const rooms: readonly (readonly [done: RegExp, place: string])[] = [
  [/^(wash|dry|rinse|clean) (dish|plate|cup|pan|pot|glass)/, 'kitchen'],
  // What is dunked in tea is no ball.
  [/^(dunk|dip) (biscuit|cookie|bread|toast|donut|doughnut|croissant|cracker|rusk|chip|strawberry)/, 'kitchen'],
  [/^dunk /, 'basketball court'],
  [/^(peel|chop|slice|dice|cut|fry|boil|knead|whisk|stir) (?!.*\b(hair|nail|beard|wood|tree|paper|grass|hedge)\b)\w/, 'kitchen'],
  [/^(carve|whittle|sculpt|weld|saw) /, 'workshop'],
  [/^(brush|floss) (tooth|teeth)/, 'bathroom'],
  [/^(wash|shave|trim) (hand|face|hair|beard)|^take (a )?(shower|bath)/, 'bathroom'],
  [/^(make) bed$/, 'bedroom'],
  [/^(sweep|mop|vacuum) (floor|room|carpet)|^(iron|fold) (clothes|shirt|laundry)|^do laundry/, 'living room'],
  [/^drive (?:car|truck|bus|van|jeep|convertible)/, 'country road'],
  [/^(?:drum|strum) /, 'stage'],
  [/^plant (tree|flower|seed)|^(mow|rake) /, 'garden'],
  [/^milk cow|^feed (chicken|cow|pig|goat|horse)/, 'farm'],
  [/^(cut|trim|style) hair/, 'shop'],
  [/^play (piano|violin|cello|harp|trumpet|flute|saxophone|drum kit|drum|guitar|electric guitar)$/, 'stage'],
  [/^(lift|pump) (weight|dumbbell|barbell|iron)|^do (push-up|sit-up|squat|aerobics|pull-up)/, 'gym'],
  [/^shovel snow|^build snowman/, 'snow field'],
];
