/**
 * Countries, cities and regions, by the place that comes nearest to how they are pictured. A film there is always a broader
 * likeness of what was asked for, and its notes say so. One line a kind of place.
 */
const lines: Readonly<Record<string, string>> = {
  'city-street': `paris, london, new york, new york city, nyc, manhattan, brooklyn, chicago, los angeles, san francisco, boston, seattle, toronto,
    tokyo, osaka, seoul, shanghai, beijing, hong kong, singapore, taipei, bangkok, mumbai, delhi, dubai, berlin, vienna, madrid, barcelona, rome,
    milan, prague, budapest, warsaw, moscow, istanbul, cairo, mexico city, sao paulo, buenos aires, johannesburg, melbourne, sydney, brussels,
    las vegas, hollywood, city of light, montreal, philadelphia, washington, manila, jakarta, lagos, nairobi`,
  'village': `england, cotswolds, france, germany, italy, spain, india, poland, hungary, romania, transylvania, bavaria, burgundy,
    belgium, denmark, ukraine, russia, europe, oxford, cambridge, edinburgh, dublin, salzburg`,
  'meadow': `ireland, wales, tuscany, yorkshire, new zealand countryside, umbria, shire, mongolia, kentucky, emerald isle, stonehenge, moai, easter island, christ the redeemer`,
  'mountains': `switzerland, austria, nepal, tibet, bhutan, himalaya, andes, peru, bolivia, patagonia, rockies, rocky mountains, colorado, montana,
    dolomites, pyrenees, caucasus, kashmir, yosemite, yellowstone, banff, scotland, highlands, scottish highlands, new zealand, tyrol, carpathians,
    sierra nevada, appalachians, wyoming, afghanistan, pakistan, machu picchu, mount everest, everest, matterhorn, mont blanc`,
  'lake': `norway, fjord, norwegian fjord, lofoten, sweden, finland, scandinavia, lake district, loch ness, lake como, canada, minnesota`,
  'snow-field': `lapland, siberia, alaska, greenland, yukon, svalbard`,
  'waterfall': `iceland, niagara, yosemite falls`,
  'savannah': `africa, kenya, tanzania, masai mara, botswana, zimbabwe, south africa, kruger, australia, zambia, uganda`,
  'desert': `giza, pyramids of giza, great pyramid, sphinx, great sphinx, egypt, morocco, saudi arabia, arabia, arabian desert, gobi, gobi desert, namibia, kalahari, atacama, mojave, dubai desert, jordan,
    iran, iraq, oman, middle east`,
  'canyon': `petra`,
  'red-desert': `arizona, utah, nevada, texas, new mexico, death valley, uluru, route 66`,
  'jungle': `brazil, borneo, congo, costa rica, vietnam, cambodia, sri lanka, malaysia, indonesia, philippines, yucatan, madagascar, colombia,
    ecuador, amazonia`,
  'bamboo-forest': `arashiyama`,
  'garden': `japan, kyoto, japanese garden`,
  'island': `hawaii, maui, bali, maldives, caribbean, tahiti, fiji, seychelles, bahamas, jamaica, polynesia, bora bora, thailand, phuket, mauritius,
    puerto rico, barbados`,
  'beach': `california, malibu, miami, florida, rio, rio de janeiro, copacabana, ibiza, riviera, french riviera, cornwall, normandy, portugal, algarve,
    goa, cancun, santa monica, costa brava, mexico, cuba, havana`,
  'harbour': `santorini, greece, monaco, amalfi, copenhagen, stockholm, bergen, lisbon, naples, croatia, dubrovnik, nantucket, maine`,
  'forest': `vermont, new england, oregon, sherwood, sherwood forest, black forest, taiga, pacific northwest, redwood forest`,
  'farm': `iowa, normandy farm, midwest`,
  'wheat-field': `kansas, nebraska, great plains`,
  'river': `nile, danube, rhine, mississippi, ganges, yangtze, amazon river, volga, mekong, zambezi`,
  'venetian-canal': `venice, burano, amsterdam, bruges, little venice`,
  'city-river': `seine, seine river, river seine, thames, thames river, river thames, hudson, hudson river, river danube, vltava, arno, spree`,
  'flower-field': `holland, netherlands`,
  'lavender-field': `provence`,
  'sea': `atlantic, pacific, atlantic ocean, pacific ocean, mediterranean, mediterranean sea, north sea, indian ocean, baltic, adriatic, aegean`,
}; // prettier-ignore

/** The names of countries, cities and regions that a kind of place is shown for, in small letters. */
export const regionsOf = (kind: string): readonly string[] => lines[kind]?.split(',').map((name) => name.trim()) ?? [];
