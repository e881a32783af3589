import { manifest } from '../../manifest/manifest.ts';
import { describingWords } from '../lexicon/describing.ts';
import { ofTheGame, sportIdioms } from './sport-idioms.ts';

/** Phrases whose words mean nothing one by one, and the plain word for each. */
const idioms: readonly (readonly [pattern: RegExp, plain: string])[] = [
  [/\b(?:side by side|hand in hand|arm in arm|shoulder to shoulder)\b/gi, 'together'],
  [/\b(?:again and again|over and over(?: again)?|time and again)\b/gi, 'repeatedly'],
  [/\b(?:on|along|at|by) the (?:\w+ )?banks? of (?=(?:the|an?) (?:\w+ )?(?:river|lake|stream|canal|creek|pond)\b)/gi, 'by '],
  [/\b(?:inside|in|through|into) (?:the|a) (?:barrel|tube|curl|pipe|hollow) of (?=(?:an?|the) (?:\w+ ){0,3}wave)/gi, 'on '],
  [/\b(?:all of a sudden|out of nowhere)\b/gi, 'suddenly'],
  [/\b(?:a lot of|lots of|plenty of|loads of|tons of)\b/gi, 'many'],
  [/\bin the middle of nowhere\b/gi, 'in the wilderness'],
  [/\s+in(?:to|side)? (?:a|the) microphone\b/gi, ''],
  [
    /\b(?:main )?(?:street|road|lane|square)s? (?:of|in|through) (an?|the) ((?:[\w-]+ ){0,2}(?:western|frontier|cowboy|ghost|gold rush|wild west|old west) town)\b/gi,
    '$1 $2',
  ],
  [/\b(?:dim|bright|soft|poor|warm|dramatic|faint|harsh)ly[- ]lit\b,?/gi, ''],
  // whose coat it is made like is nobody in the film
  [
    /\b(in|wearing|wears) (an?|the|his|her|its) \w+'s ((?:white |long )?(?:lab(?:oratory)? coat|coat|robe|gown|jacket|apron|scrubs))\b/gi,
    '$1 $2 $3',
  ],
  [
    /\b(grow(?:s|ing)?) from an? (?:\w+ )*(?:bud|seed|sprout|seedling|shoot|bulb) (?:in)?to an? (?:\w+ )*(?:fruit|plant|vegetable|flower|tree|bloom)\b/gi,
    '$1',
  ],
  [/\blap(?:p(ing)|(s))?(?: up)? (?=(?:\w+ )?(?:milk|water|cream|soup|juice)\b)/gi, 'drink$1$2 '],
  [
    /\b(eat|drink|lick|sip|slurp)(s|ing)?(?: up)? (?:(?:some|its|his|her|their|the) )?(\w+) (?:out of|from|off) (an?|its|his|her|their|the) ((?:\w+ )?(?:bowl|dish|saucer|trough|bucket|basin|pail))\b/gi,
    '$1$2 from $4 $5 of $3',
  ],
  [/\bwith (Quote\d+mark) (?:written|printed|painted|lettered) (?:on|below|above|under|beneath|across|over) it\b/gi, 'that says $1'],
  [/\broom full of (?=(?:colleagues|co-?workers|executives|employees|managers|investors|partners)\b)/gi, 'meeting room with '],
  [/\broom full of (?=(?:students|pupils|schoolchildren|children|kids)\b)/gi, 'classroom with '],
  [/\broller[- ]?skat(es|ing)\b(?=\s+(?:in|on|through|down|along|around|across|past|together)\b|\s*[,.;]|\s*$)/gi, 'skat$1'],
  [/\brollerblad(es|ing)\b(?=\s+(?:in|through|down|along|around|across|past|together)\b)/gi, 'skat$1'],
  // what lies under the soles is the ground
  [
    /\s+(?:through|over|on|across) (?:the )?(?:\w+ ){1,3}(?:beneath|under|below|underneath) (?:his|her|its|their) (?:boots|feet|shoes|paws|hooves|soles)\b/gi,
    '',
  ],
  [
    /\b((?:train|locomotive|ship|ferry|boat|truck|car|bus|steamer)s?) (?:blow|sound|toot)(s|ing)? (?:its |the |a )?(?:horn|whistle)/gi,
    '$1 honk$2',
  ],
  [/\bwell[- ]lit\b,?/gi, ''],
  [/\b((?:build|mak|weav|construct|assembl)\w*\s+(?:an?|the|its|their)\s+\w+\s+(?:from|out of)\s+\w+)(?:,\s*\w+)*,?\s+and\s+\w+/gi, '$1'],
  [/\b(?:[1-9]|1[0-2])[- ]year[- ]old\s+(?=girl|boy|child|kid)/gi, 'little '],
  [/\b(?:1[3-9]|2\d|3[0-9])[- ]year[- ]old\b/gi, 'young'],
  [/\b(?:4\d|5\d)[- ]year[- ]old\b/gi, 'grown'],
  [/\b(?:[6-9]\d|1\d\d)[- ]year[- ]old\b/gi, 'old'],
  [/\s+on (?:tv|television)\b/gi, ''],
  [/\b(?:back and forth|to and fro)(?=[\s,.;]|$)/gi, 'repeatedly'],
  [/,?\s+(?:with\s+)?jerky movements(?:\s+and)?(?=[\s,.;])/gi, ''],
  [/,?\s+(?:(?:and\s+)?(?:quick|fast|unstable|sudden|wild|rapid|jerky|slow|smooth|shaky),?\s+)+pans?\b/gi, ''],
  [/\btracks?(?= sounds?\b)/gi, 'railway'],
  [/\bit (?:is |starts? (?:to )?|begins? (?:to )?)?(?:snow(?:s|ing)?)\b/gi, 'snow falls'],
  [/\bit (?:is |starts? (?:to )?|begins? (?:to )?)?(?:rain(?:s|ing)?)\b/gi, 'rain falls'],
  [/\b(fish\w*|sharks?|turtles?|swim\w*)\b([^.]*?)\b(in|inside|into) (an?|the|its|their) tank\b/gi, '$1$2$3 $4 fish tank'],
  [/\b(wav(?:e|es|ing|ed)) (?:goodbye|hello|hi|farewell)\b/gi, '$1'],
  [/^\s*(?:pov|fpv|first[- ]person)(?: (?:shot|view|footage|video))?(?: of)?:?\s+(?=(?:\w+ing|an?|the|you)\b)/gi, ''],
  [/\b(play|plays|playing|played) tug[- ]of[- ]war(?: with)?\b/gi, 'pulling'],
  [/\b(?:(?:get|gets|got|getting|is|are|was|were|being) )?caught in (?=(?:an?|the|heavy|sudden)\b)/gi, 'in '],
  [/\b((?:rock|sing|lull|cradle|put|stroke)(?:s|es|ing|ting)?\s+(?:\w+\s+){1,3}?)to sleep\b/gi, '$1,'],
  [/\bslow[- ]danc(e|es|ing)\b/gi, 'danc$1 slowly'],
  [/\bteam (?:A|1|one)\b/gi, 'the home team'],
  [/\bteam (?:B|2|two)\b/gi, 'the rival team'],
  [/\b(?:news|tv|television) (?:anchor|presenter|reader)(?:man|woman)?\b/gi, 'reporter'],
  [/\bnews(?:caster|reader)\b/gi, 'reporter'],
  [/\b(?:stuffed|plush|toy) bear\b/gi, 'teddy bear'],
  [/\b(?:tank|tube|halter|vest)[- ]tops?\b/gi, 'singlet'],
  [/\bcrop(?:ped)?[- ]tops?\b/gi, 'crop-top'],
  [/\bgold(?:en)? chains?\b(?= ?(?:,|\.|$|and |raps|sings|around his|around her))/gi, 'gold necklace'],
  [/\b(?:ball|skein|hank)(s?) of (?:yarn|wool|thread)\b/gi, 'yarn ball$1'],
  [
    /\b(?:roll|curl)(s|ed|ing)?(?: itself| himself| herself)?(?: up)? into (?:a|its) (?:(?:tight|little|small|spiky|prickly|perfect) )*ball\b/gi,
    'curl$1 up',
  ],
  [/\broll(s|ed|ing)?(?: around| over)? (?:on|onto) (?:its|his|her|their|the) backs?\b/gi, 'wallow$1'],
  [
    /\bmelt(s|ed|ing)?(?: down| away)? in(?:to|) (?:a|an) (?:\w+ )?(?:puddle|pool)(?: of (?:water|milk|cream|slush))?(?=[\s,.;]|$)/gi,
    'melt$1',
  ],
  [/\b(?!(?:is|are|was|were|be|and)\b)([a-z]+) (?:\w+ly |only )?(?:lit|illuminated) (?:\w+ly |only )?by\b/gi, '$1 with'],
  [
    /\b(?:a|the) (?:(?:top|bottom|wooden|middle) )?drawers? of (?=(?:an?|the|his|her|their) (?:\w+ )?(?:dresser|chest|desk|cabinet|nightstand|bureau))/gi,
    '',
  ],
  [/\bon horseback\b/gi, 'on horses'],
  [/\s+at \d{1,2}(?::\d\d)?\s*(?:a\.?m\b\.?|p\.?m\b\.?|o'clock)(?=[\s,.;]|$)/gi, ''],
  [/\bfall(s|ing)? behind(?=\s*(?:[,.;]|$|and\b))/gi, 'slow$1'],
  [/\bsurface of mars\b/gi, 'martian surface'],
  [/\bsurface of the moon\b/gi, 'lunar surface'],
  [/\bthe surface of (the|an?) (?=(?:\w+ )?(?:lake|water|pond|sea|ocean|planet|table|river)\b)/gi, '$1 '],
  [/(\bone (?:of them )?(?:\w+ly )?[a-z]+s\b[^.]*?)\bthe other(?: one)? (?=(?:\w+ly )?(?:is |[a-z]+s\b))/gi, '$1theother '],
  [/\bfall(s|ing)? asleep\b/gi, 'sleep$1'],
  [/\bfell asleep\b/gi, 'slept'],
  [/\bgets (?=(?:knocked|hit|struck|pushed|thrown|splashed|soaked|swept|chased|tackled|covered|blown|dragged)\b)/gi, 'is '],
  [/\bget (?=(?:knocked|hit|struck|pushed|thrown|splashed|soaked|swept|chased|tackled|covered|blown|dragged)\b)/gi, 'are '],
  [/\b((?:boxers?|wrestlers?|boxing|wrestling)\b[^.]*?\bin(?:to|side)? (?:an?|the) )ring\b/gi, '$1boxing gym'],
  [/\bgets? out of bed\b/gi, 'rises from the bed'],
  [
    /(^|[.!?]\s+)((?:On|In|Under|Behind|Beside|Above|Near|Inside|Next to|In front of) (?:the|an?) [^,.!?;]{2,40}?) ((?:is|are|sits?|stands?|lies?|lie|hangs?|rests?)) ((?:an?|the|two|three|four|five|several|some|many|his|her) [^.!?;]+)/g,
    '$1$4 $3 $2',
  ],
  [/\b(?:at full speed|as fast as (?:he|she|it|they) can)\b/gi, 'quickly'],
  [/\b(?:at the same time|simultaneously|meanwhile|in the meantime),?/gi, 'while'],
  [
    /\b(box|basket|bag|suitcase|chest|case|crate|drawer|fridge|oven|trunk|jar|present|gift|package|parcel|cupboard|wardrobe|closet|tent|egg|cage|backpack|purse|bucket|barrel|cabinet)\b([^.;,]*)[.;,:]\s*(?:and )?inside(?: it)?(?: there)?(?: (?:is|are|lies|lie|sits|sit|waits|sleeps))?,? ((?:an?|two|three|four|five|some) [^.;,!?]+)/gi,
    '$1$2. $3 sits in the $1',
  ],
  [
    /\b(?:come|walk|step|wander|stroll|trot|pad|stride|saunter|march|slip)(s?) in(?=\s*(?:[.,;!?]|$|and\b|from\b|with\b|carrying\b|holding\b))/gi,
    'enter$1',
  ],
  [
    /\b(?:runs|dashes|bursts|storms|charges|sprints|bounds|races|barges|rushes) in(?=\s*(?:[.,;!?]|$|(?:and|from|with)\b))/gi,
    'enters quickly',
  ],
  [/\b(?:run|dash|burst|storm|charge|sprint|bound|race|barge|rush) in(?=\s*(?:[.,;!?]|$|(?:and|from|with)\b))/gi, 'enter quickly'],
  [/\b(?:after that|after a while|a moment later|moments later|seconds later|as a result),?/gi, 'then'],
  [/\bfirst(?:ly)?,?(?=\s+(?:the|a|an|he|she|it|they|we|there|his|her)\b)/gi, ''],
];

/** `Create a short video of a dog`, `Show me a dog`: what is asked of us, before what is to be seen. */
const requests: readonly RegExp[] = [
  /^\s*(?:please,?\s+)?(?:create|generate|make|produce|give me|show me|render|film|animate|shoot|i (?:want|need|would like))(?:\s+to see)?\s+(?:an?\s+|the\s+|some\s+)?(?:[\w-]+\s+){0,3}?(?:video|clip|film|movie|animation|footage|reel)\s+(?:of|about|showing|with|where|in which|that shows)\s+/i,
  /^\s*(?:please,?\s+)?(?:show(?:\s+me)?|imagine|visuali[sz]e|depict|give me|generate|render|create)\s+(?=(?:an?|the|two|three|four|five|some|several)\b)/i,
];

const describing: ReadonlySet<string> = new Set([
  ...Object.values(describingWords).flatMap((words) => [...words]),
  ...manifest.colours.flatMap(({ words }) => words),
]);

/** `one black and one white cat`: a cat of each colour. */
const ofEach = (text: string): string =>
  text.replace(/\b(an?|one) ([a-z]+) and (an?|one|another) ([a-z]+) ([a-z]+)\b/gi, (whole, one, first, other, second, noun) =>
    describing.has(String(first).toLowerCase()) && describing.has(String(second).toLowerCase()) && !describing.has(String(noun))
      ? `${one} ${first} ${noun} and ${other} ${second} ${noun}`
      : String(whole),
  );

/** A text with its set phrases in plain words: `side by side` is `together`. */
export const plainly = (text: string): string =>
  [...sportIdioms, ...idioms].reduce(
    (words, [pattern, plain]) => words.replace(pattern, plain),
    ofTheGame(ofEach(requests.reduce((words, request) => words.replace(request, ''), text))),
  );
