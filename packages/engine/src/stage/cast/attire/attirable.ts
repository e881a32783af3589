import { mesh } from '../../matter/mesh.ts';
import type { AnyFamily, Body, Family } from '../family.ts';
import type { Matter } from '../../matter/matter.ts';
import { type Attire, attireOf } from './attire.ts';
import { dressed } from './dressing.ts';
import { measured } from './measured-form.ts';

/** A creature's own parameters together with what it has on. */
interface Clad {
  readonly own: unknown;
  readonly attire: Attire;
}

function isClad(parameters: unknown): parameters is Clad {
  return typeof parameters === 'object' && parameters !== null && 'attire' in parameters && 'own' in parameters;
}

/** How fine the weave is beside the half width of a head. */
const weave = 0.84;

function dress(body: Body, attire: Attire, matter: Matter): Body {
  const given = body.fitting?.();
  if (!given) return body;
  const fitting = measured(given);
  const shape = matter.shape('attire 3', () => dressed(attire, fitting));
  if (shape.index.length === 0) return body;
  const cloth = matter.solid({
    ...(fitting.rig ? { bones: fitting.rig.count } : {}),
    detail: 'cloth',
    repeat: weave / fitting.form.head.half,
    relief: 0.55,
    twoSided: true,
  });
  const drawn = mesh(shape, cloth, fitting.rig ? { rig: fitting.rig } : {});
  fitting.host.add(drawn);
  return {
    ...body,
    dispose() {
      body.dispose();
      drawn.geometry.dispose();
    },
  };
}

/**
 * A family whose members can wear what people wear: hats, glasses, scarves, ties, capes, sweaters, boots. Its bodies say where
 * (`Body.fitting`); without clothes nothing about them changes.
 */
export function attirable(family: AnyFamily): AnyFamily {
  const made = family as unknown as Family<unknown>;
  const ownOf = (parameters: unknown): unknown => (isClad(parameters) ? parameters.own : parameters);
  const worn: Family<unknown> = {
    ...made,
    choose(chance, kind, member) {
      const own = made.choose(chance, kind, member);
      const attire = attireOf(member);
      return attire.length > 0 ? ({ own, attire } satisfies Clad) : own;
    },
    build(parameters, matter) {
      const body = made.build(ownOf(parameters), matter);
      return isClad(parameters) ? dress(body, parameters.attire, matter) : body;
    },
    movement: (parameters, kind) => made.movement(ownOf(parameters), kind),
    ...(made.perches ? { perches: (parameters, kind) => made.perches!(ownOf(parameters), kind) } : {}),
  };
  return worn as unknown as AnyFamily;
}
