import type { Metres, Radians, Vector3 } from '@onereel/spec';
import type { Medium } from '../../manifest/entry.ts';
import type { Perch } from '../cast/family.ts';

/** How much room one body takes as it stands: across the picture, up, and in depth. */
export interface Room {
  readonly width: Metres;
  readonly height: Metres;
  readonly depth: Metres;
}

/** One member of the cast, or all the alike ones of it, as the layout sees it. */
export interface Group {
  readonly id: string;
  /** The room that one of them takes. */
  readonly body: Room;
  readonly count: number;
  readonly medium: Medium;
  /** Where others can be on and in it, in its own space. */
  readonly perches: readonly Perch[];
  /** How high its top is where it has no perches; its body's height by default. */
  readonly top?: Metres;
  /** It alights on what it is on, with its legs and not with the tips of its wings. */
  readonly alights?: boolean;
  /** Alive: in what is deeper than itself it looks out over the rim. */
  readonly alive?: boolean;
  /** How high the rim is of what is open above and cannot be seen through; next to nothing for a hole in the floor. */
  readonly rim?: Metres;
  /** Solid down to the ground: nothing can be under it. */
  readonly solid: boolean;
  /** They fly in a V whose point is ahead: to the viewer's right (1) or left (-1). */
  readonly wedge?: 1 | -1;
  /** They draw something together: pairs abreast, one behind the other across the picture or toward the viewer. */
  readonly team?: 'across' | 'along' | 'lanes';
  /** It cannot be moved: a landmark of the set. */
  readonly fixed?: Vector3;
}

/** The members of a group about their mark, and the box around all of them. */
export interface Formation {
  /** From the mark to each: to the ground under it, or to its middle in the air. */
  readonly offsets: readonly Vector3[];
  /** Half the width and half the depth of all together. */
  readonly half: { readonly x: Metres; readonly z: Metres };
  /** The lowest and highest point of all, from the mark. */
  readonly low: Metres;
  readonly high: Metres;
  /** How many rows stand one behind the other: two and more are looked down upon. */
  readonly rows: number;
  /** How each leans where they do not stand upright, such as flowers in a vase: toward where (0 is the viewer) and by how much. */
  readonly leans?: readonly { readonly toward: Radians; readonly by: Radians }[];
}

/** Whether it is placed by its middle, not by its feet. */
export function floats({ medium }: Pick<Group, 'medium'>): boolean {
  return medium === 'air' || medium === 'under-water';
}

/** The box around bodies of one kind at these offsets. */
export function enclose(offsets: readonly Vector3[], { body, medium }: Pick<Group, 'body' | 'medium'>, rows: number): Formation {
  const reach = (axis: 0 | 2): Metres => Math.max(...offsets.map((one) => Math.abs(one[axis])));
  const below = floats({ medium }) ? body.height / 2 : 0;
  return {
    offsets,
    rows,
    half: { x: reach(0) + body.width / 2, z: reach(2) + body.depth / 2 },
    low: Math.min(...offsets.map((one) => one[1])) - below,
    high: Math.max(...offsets.map((one) => one[1])) + body.height - below,
  };
}
