/** What people of a trade or a sport carry, where the prompt leaves it unsaid. */
export const impliedProps: Readonly<Record<string, string>> = {
  surfer: 'surfboard', skateboarder: 'skateboard', snowboarder: 'snowboard', skier: 'skis', skater: 'skates', cyclist: 'bicycle', biker: 'motorcycle',
  golfer: 'golf club', guitarist: 'guitar', violinist: 'violin', pianist: 'piano', drummer: 'drum', archer: 'bow', swordsman: 'sword', photographer: 'camera',
  'tennis player': 'tennis racket', 'basketball player': 'basketball', 'football player': 'football', 'soccer player': 'soccer ball', kayaker: 'kayak', rower: 'boat',
};

/** What a deed needs, where the prompt leaves it unsaid: the object's or the verb's own tool. */
export const impliedTools: Readonly<Record<string, string>> = {
  golf: 'golf club', tennis: 'tennis racket', badminton: 'badminton racket', baseball: 'baseball bat', hockey: 'hockey stick', chess: 'chessboard', skateboarding: 'skateboard',
  surf: 'surfboard', ski: 'skis', skateboard: 'skateboard', snowboard: 'snowboard', cycle: 'bicycle', pedal: 'bicycle', 'roller skating': 'roller skates',
};

/** Where a game is played, when the prompt names no place. */
export const impliedPlaces: Readonly<Record<string, string>> = {
  golf: 'golf course', basketball: 'basketball court', tennis: 'tennis court', soccer: 'soccer field', football: 'football field', baseball: 'baseball field', hockey: 'ice rink', volleyball: 'volleyball court',
  swim: 'pool', surf: 'sea', surfer: 'sea', skier: 'ski slope', ski: 'ski slope', snowboard: 'ski slope', snowboarder: 'ski slope', experiment: 'laboratory', scientist: 'laboratory', chef: 'kitchen', cook: 'kitchen', bake: 'kitchen', teach: 'classroom',
};
