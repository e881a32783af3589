/** Those who are named after what they ride. */
const riders = String.raw`(?:motor ?cyclists?|motorcycle riders?|bikers?|cyclists?|mountain bikers?|skateboarders?|snowboarders?|skiers?|rollerbladers?)`;
/** How they are said to go that no dictionary has. */
const goings = String.raw`(?:leans?|leaning|carves?|carving|corners?|cornering|grinds?|grinding|slaloms?|slaloming|shreds?|shredding|swerves?|swerving|weaves?|weaving|bombs?|zigzags?|zigzagging|does an? wheelie|pops? an? wheelie)`;
const tricks = String.raw`(?:ollies?|kick ?flips?|heel ?flips?|nollies?|bunny hops?|(?:\w+ )?tricks?|stunts?)`;
const boards = String.raw`(?:skateboards?|snowboards?|bmx bikes?|bikes?|bicycles?|scooters?|motorbikes?|motorcycles?|skis)`;
const motors = String.raw`(?:bus|train|tram|taxi|cab|car|truck|van|limousine|ambulance|subway|streetcar|coach|carriage|police car|school bus|city bus)`;

/** What is said of sport, rides and traffic in words that mean nothing one by one, and the plain words for it. */
export const sportIdioms: readonly (readonly [pattern: RegExp, plain: string])[] = [
  // Snow sports have their slope, whatever the mountain is called.
  [
    /\b((?:ski|snowboard)\w*\b[^.,;]*?\b)(?:down|on|across) (?:an?|the|\w+ed) (?:(?:steep|high|snowy|snow-covered|snow-capped|white|alpine) )*(?:mountains?|mountain ?sides?|slopes?|hills?|pistes?)\b/gi,
    '$1down a ski slope',
  ],
  // What swings into a bend rides along it; a bend is no thing.
  [new RegExp(String.raw`\b(${riders}) ${goings} (?:in ?to|through|around|round|along|on|over|down|across|in)\b`, 'gi'), '$1 rides along'],
  [new RegExp(String.raw`\b(${riders}) (?:grinds?|grinding) (?=an?\b|the\b)`, 'gi'), '$1 rides along '],
  [/\b(?:along|into|through|around|round) (?:an?|the) (?:\w+ )?(?:bend|curve|corner|hairpin|turn) (?:of|on|in) /gi, 'along '],
  [
    /\b(?:along|into|through|around|round) (?:an?|the) (?:(?:sharp|tight|hairpin|steep|wide|long) )?(?:bend|curve|corner|hairpin)s?\b/gi,
    'along the road',
  ],
  [
    new RegExp(
      String.raw`\b(?:does|do|doing|performs?|performing|lands?|landing|pulls? off|pulling off|tries|practi[cs]es) (?:an? |some |the )?${tricks} (?:on|with) (an?|his|her|the|their) (${boards})\b`,
      'gi',
    ),
    'jumps on $1 $2',
  ],
  // Who does tricks goes on meanwhile.
  [
    new RegExp(String.raw`\b(skateboarders?|skaters?) (?:does|performs?|lands?|pulls? off|do) (?:an? |some |the )?${tricks}`, 'gi'),
    '$1 skateboards and jumps',
  ],
  [
    new RegExp(String.raw`\b(skateboarders?|skaters?) (?:doing|performing|landing|pulling off) (?:an? |some |the )?${tricks}`, 'gi'),
    '$1 skateboarding and jumping',
  ],
  [
    new RegExp(String.raw`\b(snowboarders?|bmx riders?) (?:does|performs?|lands?|pulls? off|do) (?:an? |some |the )?${tricks}`, 'gi'),
    '$1 rides and jumps',
  ],
  [
    new RegExp(String.raw`\b(snowboarders?|bmx riders?) (?:doing|performing|landing|pulling off) (?:an? |some |the )?${tricks}`, 'gi'),
    '$1 riding and jumping',
  ],
  // A bus that stops is no bus stop.
  [
    new RegExp(
      String.raw`\b((?:an?|the|one|this) (?:[\w-]+ )??${motors}) stops(?= (?:at|by|near|in|for|before|beside|outside|to|next)\b|[.,]| and\b)`,
      'gi',
    ),
    '$1 halts',
  ],
  [/\b(?:zebra|pedestrian) crossings?\b/gi, 'crosswalk'],
  [
    /\b(queu(?:e|es|ing)|stand(?:s|ing)? in line|lin(?:e|es|ing) up|wait(?:s|ing)? in line)(?: up)? (?:at|for|outside|before|in front of|by) (?=an?\b|the\b)/gi,
    'wait in front of ',
  ],
  [/\bput(?:s|ting)? (?:their|his|her|a) hands? up\b/gi, 'raise their hands'],
  [/\b(march|parad|walk|protest|demonstrat)(e|es|ing|s)? with (?:protest )?(?:signs|placards)\b/gi, '$1$2 and hold placards'],
  [/\b(breakdancers?|dancers?|dance crews?|street dancers?) (?:battle|battling|compete|face off)\b/gi, '$1 dance'],
  [/\b((?:protest|demonstrat)\w*\b[^.]*?\b(?:hold|carry|wav)\w* )(?:\w+ )?signs?\b/gi, '$1placards'],
  [/\b(rac(?:e|es|ing)|swim(?:s|ming)?) in (?:the |their |separate |\w+ )?lanes\b/gi, '$1'],
  [/\b(swimmers?) rac(es?|ing)\b/gi, '$1 swim'],
  [/\bhits? (?:an?|the) tennis ball (?:back and forth|repeatedly|to and fro)\b/gi, 'play tennis'],
  [/\b((?:tennis|volleyball|badminton)\b[^.]*?) (?:across|over) (?:the|a) net\b/gi, '$1'],
  [/\bplay(s|ing)? (?:ping[- ]pong|table tennis)\b/gi, 'play$1 table tennis at a ping pong table'],
  [/\b(tennis players?|players?) rall(?:y|ies)\b/gi, '$1 play tennis'],
  [/\b(tennis\b[^.]*?) on (?:a|the) (?:\w+ )?(?:clay|grass|hard|lawn) court\b/gi, '$1 on a tennis court'],
  [
    /\b(?:breaks?|breaking) (?:the )?(?:rack|balls|triangle)(?: of (?:\w+ )?balls)? (?:on|at) (?:a|the) (?:billiards?|pool|snooker) table\b/gi,
    'plays pool at a pool table',
  ],
  [/\bplay(s|ing)? (?:pool|billiards|snooker)\b(?! (?:at|on) a)/gi, 'play$1 pool at a pool table'],
  // Who dives off a board wears no bottles.
  [/\bdivers?\b(?=[^.]*\b(?:diving board|springboard|platform|swimming pool|pool)\b)(?<!scuba diver)/gi, 'swimmer'],
  [
    /\b(swimmers?|man|woman|boy|girl|athlete|diver) (?:jump|leap|plunge|dive)(s|ing)? (?:from|off) (?:an?|the) (?:\w+ )?(?:diving board|springboard|diving platform|starting block|platform)(?: (?:in ?to|in) (?:an?|the) (?:[\w-]+ )?pool)?/gi,
    '$1 dive$2 into the swimming pool',
  ],
  [/\b(?:bowls?|bowling) (?:a |the )?(?:strike|spare)\b/gi, 'bowls a bowling ball into ten bowling pins'],
  // A jam is cars that stand.
  [
    /\b(stuck|caught|waits?|waiting|stands?|standing|sits?|sitting) in (?:a |the )?(?:\w+ )?traffic(?: jam)?\b(?! light)/gi,
    '$1 in front of eight cars',
  ],
  [/\b(?:a |the )?(?:(?:long|huge|heavy|massive|endless|big) )?traffic jam\b/gi, 'ten cars standing'],
  [/(^|[.,] )(?:heavy|dense|busy|rush[- ]hour|slow|city) traffic\b(?! (?:light|cone|sign|policeman|noise|sound))/gi, '$1ten cars'],
  // An engine has its crew, and they the hose.
  [
    /\b(an?|the) (fire (?:engine|truck)) (sprays?|spraying|shoots?|shooting|pours?|hoses?) (?:a (?:jet|stream) of )?(?:water )?(?:down )?(on|onto|at|over|in)(?:to)? (?=an?\b|the\b)/gi,
    '$1 $2 stands there and a firefighter sprays water with a hose at ',
  ],
  // Cars of a street that somebody speeds through stand in the lane behind.
  [
    /\b(?:through|in|amid|past) (?:the )?(?:(?:heavy|dense|busy|slow|city|rush[- ]hour|evening) )*traffic\b(?! (?:jam|light|cone|sign|policeman))/gi,
    'in front of four cars',
  ],
  // What is dunked is a ball, unless it is a biscuit.
  [
    /\b(?:slam[- ])?dunk(s|ing|ed|)\b(?: (?:the |a |an |his |her |their )?(?:basketball|ball)(?! player)|(?= (?:in|into|through|over|on|at|during|with|while|as|and)\b)|(?=[.,;]|$))(?: ?(?:in|into|through) (?:the|a) (?:\w+ )?(?:hoop|basket|net|rim))?/gi,
    'dunk$1 a basketball',
  ],
  [
    /\b(dunk\w* a basketball\b[^.]*?) (?:in|at|inside) (?:a|an|the) (?:[\w-]+ )?(?:arena|stadium|gym|gymnasium|game|match)\b/gi,
    '$1 on a basketball court',
  ],
  [/\b(?:does|performs?|makes?) (?:a |an )?(?:\w+ )?(?:slam[- ])?dunk\b/gi, 'dunks a basketball'],
  [/\b(?:doing|performing|making) (?:a |an )?(?:\w+ )?(?:slam[- ])?dunk\b/gi, 'dunking a basketball'],
  [
    /\b((?:an?|the) (?:[\w-]+ ){0,2}ball) (?:knocks? (?:over|down)|strikes|hits|smashes into|crashes into|hurtles into) ((?:the |all |ten |six |three |several |a |some |row of |stack of |tower of )*(?:bowling pins?|pins?|bottles?|cans?|blocks?|skittles?))\b/gi,
    '$1 rolls into $2',
  ],
  [/\b(bowl\w*\b[^.]*?)(?<!bowling )\bpins\b/gi, '$1bowling pins'],
];

/** With which ball a game is played, by the words that tell the game. */
const balls: readonly (readonly [game: RegExp, ball: string])[] = [
  [/\bgolf/i, 'golf ball'],
  [/\btennis|\brackets?\b/i, 'tennis ball'],
  [/\bbasketball|\bdunk/i, 'basketball'],
  [/\bvolleyball/i, 'volleyball'],
  [/\bbowl(?:s|ing|er)\b/i, 'bowling ball'],
  [/\bbaseball/i, 'baseball'],
  [/\b(?:soccer|footballers?|goalkeepers?|goalie|penalty)\b/i, 'soccer ball'],
];

/** A text in which a bare `ball` is the one of the game that is played. */
export function ofTheGame(text: string): string {
  const ball = balls.find(([game]) => game.test(text))?.[1];
  return ball === undefined
    ? text
    : text.replace(/\b(the|a|an|his|her|their|this) ball\b(?! (?:pit|gown|room|game|boy|girl))/gi, `$1 ${ball}`);
}
