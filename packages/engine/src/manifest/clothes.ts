const list = (text: string): readonly string[] => text.trim().split(/\s*,\s*/);

/** What people can be dressed in. A garment that is not listed is looked for by its last words. */
export const clothes: readonly string[] = list(`
  coat, overcoat, peacoat, pea coat, duffle coat, wool coat, tail coat, tailcoat, school uniform, pyjamas, pyjama, pajamas, pajama, nightgown, nightdress,
  dressing gown, bikini, chainmail, sweatpants, boxers, boxer shorts, diaper, nappy, stockings, sandals, flip-flops, rain boots, rubber boots,
  wellies, fez, sideways cap, backwards cap, hair bow, hair ribbon, pearl necklace, gold chain, earrings, earring, trench coat, trenchcoat, topcoat, lab coat, laboratory coat, white coat, raincoat, slicker, oilskin, fur coat,
  jacket, leather jacket, biker jacket, blazer, vest coat, suit, business suit, tuxedo, dinner jacket, police uniform, uniform, captain uniform, officer uniform,
  camouflage, fatigues, army uniform, battledress, shirt, blouse, button-up, flannel, checked shirt, plaid shirt, flannel shirt,
  lumberjack shirt, hawaiian shirt, aloha shirt, t-shirt, tshirt, tee, top, t shirt, crop top, striped shirt, sailor shirt, breton,
  striped jersey, sweater, jumper, pullover, turtleneck, roll-neck, hoodie, sweatshirt, tracksuit top, tracksuit, parka, down jacket, puffer,
  ski jacket, anorak, snowsuit, jersey, padded jersey, tank top, vest top, singlet, undershirt, basketball jersey, running vest,
  wetsuit, diving suit, bodysuit, spandex, catsuit, jumpsuit, cycling suit, super suit, leotard, swimsuit, bathing suit, swimwear,
  one-piece, space suit, spacesuit, turnout coat, bunker gear, firefighter suit, overalls, dungarees, coveralls, boiler suit,
  prison uniform, flight suit, scrubs, hi-vis vest, safety vest, waistcoat, vest, life jacket, sash, suspenders, braces, armor,
  armour, plate armor, suit of armor, samurai armor, mail, chain mail, chef jacket, chef coat, chef whites, smock, artist smock,
  dress, slip dress, sheath dress, cocktail dress, sundress, summer dress, polka dot dress, gown, ball gown, evening dress, wedding dress, wedding gown, princess dress,
  long dress, maxi dress, tutu, ballet dress, robe, bathrobe, wizard robe, gown of a judge, habit, monk robe, monk habit,
  saffron robe, toga, chiton, kimono, gi, karate gi, judo gi, ninja suit, tunic, jerkin, doublet, loincloth, animal skin,
  bare chest, shirtless, trousers, pants, slacks, chinos, jeans, denim, baggy trousers, harem pants, hakama, shorts, swim shorts,
  board shorts, breeches, knickerbockers, leggings, tights, briefs, trunks, speedo, underwear, mawashi, snow trousers, ski pants,
  greaves, skirt, miniskirt, mini skirt, long skirt, kilt, tassets, grass skirt, shoes, shoe, oxfords, sneakers, trainers,
  running shoes, boots, boot, wellingtons, cowboy boots, sabatons, ski boots, ice skates, skates, figure skates, barefoot, bare feet, flippers, fins, hat, fedora,
  trilby, sun hat, cap, baseball cap, beanie, woolly hat, winter hat, knit cap, wool cap, beret, flat cap, newsboy cap, straw hat,
  boater, conical hat, cowboy hat, stetson, sombrero, top hat, bowler hat, bowler, derby, chef hat, toque, police cap, peaked cap,
  captain hat, captain cap, pilot cap, sailor hat, sailor cap, nurse cap, surgical cap, swim cap, swimming cap, hard hat,
  safety helmet, fire helmet, helmet, motorcycle helmet, bike helmet, bicycle helmet, cycling helmet, football helmet, army helmet,
  steel helmet, batting helmet, space helmet, knight helmet, great helm, horned helmet, viking helmet, samurai helmet, kabuto,
  spartan helmet, roman helmet, crown, tiara, diadem, witch hat, wizard hat, pointed hat, santa hat, gnome hat, elf hat, party hat,
  tricorne, pirate hat, turban, headscarf, hijab, shawl, veil, wimple, bridal veil, hood, ninja hood, balaclava, ski mask, bandana, kerchief,
  headband, sweatband, flower crown, wreath, laurel, halo, horns, bunny ears, cat ears, animal ears, wolf ears, mortarboard,
  graduation cap, clown wig, wig, judge wig, headphones, feather headdress, war bonnet, scarf, tie, necktie, bow tie, bowtie, belt,
  black belt, gloves, glove, mittens, gauntlets, boxing gloves, monocle, glasses, spectacles, eyeglasses, sunglasses, shades, goggles,
  ski goggles, diving mask, snorkel, eyepatch, eye patch, surgical mask, face mask, medical mask, mask, domino mask, hero mask,
  red nose, clown nose, fangs, pointed ears, apron, striped apron, cape, cloak, mantle, long cape, trekking backpack, backpack, rucksack, life support, scuba tank,
  oxygen tank, air tank, quiver, wings, angel wings, feathered wings, fairy wings, butterfly wings, bat wings, demon wings,
  pauldrons, shoulder pads, bangles, bracelet, bracelets, watch, wristwatch, poncho, serape, stethoscope, camera strap, badge, star badge, medal, collar, dog collar, choker, feather boa, necklace, beads, lei, pearls, handbag, purse,
  satchel, shoulder bag, fish tail, mermaid tail, tail`);

/** Garments that share the cut of another, so that what is seen is only like them. */
export const clothesAlike: readonly string[] = list(`
  denim jacket, windbreaker, cardigan, dirndl, onesie, romper, halter top, corset, bell-bottoms, lederhosen, cleats, keffiyeh,
  bonnet, kufi, yarmulke, earmuffs, messenger bag, polo, frock, cassock, burqa, abaya, sari, saree, yukata,
  hanbok, pelt, fur, swimming trunks, loafers, heels, high heels, pumps, ballet shoes, pointe shoes, slippers, galoshes`);

/** Families whose bodies can be dressed in what people wear, as far as it is not cut for arms and legs. */
export const dressedFamilies: ReadonlySet<string> = new Set([
  'bird',
  'bones',
  'dragon',
  'fish',
  'ghost',
  'insect',
  'mollusc',
  'monster',
  'quadruped',
  'reptile',
  'robot',
  'snake',
]);

/** What only people can be dressed in. */
export const forPeopleOnly: readonly string[] = list(`
  trousers, pants, slacks, chinos, jeans, denim, shorts, breeches, leggings, tights, briefs, trunks, underwear, greaves, skirt, kilt,
  tassets, tutu, bikini, swimsuit, armor, armour, barefoot, gloves, glove, mittens, gauntlets, mask, fangs, apron, pauldrons, stethoscope,
  strap, badge, beads, lei, handbag, purse, satchel, bag, tail, sash, suspenders, braces, makeup`);
