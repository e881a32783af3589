import type { Metres } from '@onereel/spec';
import { lathe } from '../../../shapes/solids.ts';
import { coatOf, type Substance } from '../../matter/substance.ts';
import { Assembly, type Model } from '../prop/model.ts';
import { propFamily } from '../prop/prop-family.ts';
import { formWord, type PropForm } from '../prop/prop-form.ts';

type Profile = readonly (readonly [radius: Metres, height: Metres])[];

/** The outside of a vase of unit height and the given half width, from foot to lip, then down its inside. */
function vase(half: Metres, height: Metres): Profile {
  return [
    [0.001, 0],
    [half * 0.5, 0],
    [half * 0.55, height * 0.04],
    [half, height * 0.42],
    [half * 0.55, height * 0.82],
    [half * 0.6, height],
    [half * 0.52, height],
    [half * 0.48, height * 0.82],
    [half * 0.9, height * 0.42],
    [half * 0.4, height * 0.06],
    [0.001, height * 0.05],
  ];
}

function modelOf(form: PropForm): Model {
  const [width, height] = form.extent;
  const substance: Substance = form.substance ?? formWord<Substance>(form, 'substance', 'ceramic');
  const parts = new Assembly().add(substance, lathe(vase(width / 2, height), coatOf(substance, form.colour), 40)).parts;
  return { parts, extent: form.extent, anchors: { top: [0, height, 0] } };
}

/** Bottles, cups, vases, bowls: hollow things that hold liquids. */
export const vesselFamily = propFamily({ family: 'vessel', model: modelOf });
