const bodyParts = new Set(
  `jaw fang tooth mouth eye ear nose face head neck hair beard arm hand finger leg foot tail wing horn claw paw beak fur feather mane tongue lip
  cheek forehead shoulder scale body skin talon trunk hoof whisker thumb nail fingernail eyebrow chin pigtail ponytail braid freckle moustache mustache tattoo goatee wrinkle mohawk afro dreadlock sideburn fringe smile knee lap belly chest`.split(
    /\s+/,
  ),
);

const notOfBodies =
  /^(?:treasure|tool|war|wooden|sea|ice|hope|medicine|metal|shower|clock|table|chair|crane|robot|robotic|mechanical|chicken|turkey|airplane|plane|snow|roller) \w+$/;

/** Whether a noun is a part of a body. */
export function isBodyPart(noun: string): boolean {
  if (notOfBodies.test(noun)) return false;
  return bodyParts.has(noun.split(' ').at(-1)!);
}
