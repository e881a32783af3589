import { linear, scaleColour } from '../../../shapes/colour.ts';
import { grainOf, presetColours } from '../creature/choosing.ts';
import { creatureFamily } from '../creature/creature-family.ts';
import type { Gait } from '../family.ts';
import { presetNumber, presetWord, sizeFactor, traitColour } from '../traits.ts';
import { insectAnatomy } from './anatomy.ts';
import type { InsectPlan } from './plan.ts';
import { insectForms } from './form.ts';
import { insectDuty, insectStride } from './pose.ts';

/** Insects, spiders, scorpions, crabs and lobsters: bodies of lumps on jointed legs, some with wings. */
export const insectFamily = creatureFamily<InsectPlan>({
  family: 'insect',
  choose(chance, kind, member) {
    const form = insectForms[presetWord(kind, 'form', 'beetle')] ?? insectForms['beetle']!;
    const size = presetNumber(kind, 'length', kind.extent[2]) * sizeFactor(member) * (member.count > 1 ? chance.between(0.88, 1.08) : 1);
    const asked = traitColour(member.traits);
    const own = { thorax: linear('#2b2622'), ...presetColours(kind) };
    const broad = form.wings === 'butterfly' || form.wings === 'moth';
    return {
      plan: {
        form,
        colours: asked
          ? broad
            ? { ...own, wing: asked, wingRoot: scaleColour(asked, 1.25) }
            : {
                ...own,
                thorax: asked,
                abdomen: scaleColour(asked, 0.9),
                head: asked,
                shell: asked,
                claw: asked,
                legs: scaleColour(asked, 0.7),
              }
          : own,
        pattern: presetWord(kind, 'pattern', 'plain'),
        aloft: kind.medium === 'air',
        size,
        rhythm: chance.between(0, 20),
      },
      size,
      grain: grainOf(member),
    };
  },
  anatomy: insectAnatomy,
  movement({ plan, size }) {
    const { form } = plan;
    const rate = Math.min(11, form.rate);
    const fly: Gait = {
      name: 'fly',
      from: 0,
      stride: (speed) => Math.max(0.05, speed) / rate,
      rate: () => rate,
      duty: 0,
      touches: [],
      sound: null,
    };
    const walk: Gait = {
      name: 'walk',
      from: 0,
      stride: () => insectStride * size,
      duty: insectDuty,
      touches: [{ foot: 'tripod', phase: 0, offset: [0, 0] as const }],
      sound: null,
    };
    const stroll = 0.06 + size * 1.1;
    const fast = 0.5 + size * 6;
    const buzzing = form.wings === 'bee' || form.wings === 'fly' || form.wings === 'dragonfly';
    return {
      gaits: plan.aloft ? [fly] : form.wings === 'none' ? [walk] : [walk, { ...fly, from: stroll * 4 }],
      speeds: plan.aloft
        ? { default: fast, fly: fast, rush: fast * 2, float: 0.2, rise: 0.4, fall: 0.3 }
        : { default: stroll, walk: stroll, crawl: stroll * 0.7, run: stroll * 2.5, fly: fast, jump: stroll * 3 },
      ...(plan.aloft && buzzing ? { hums: [{ kind: 'buzz', gain: 0.25 }] } : {}),
      inertia: 0.25,
      lean: plan.aloft ? 0.5 : 0,
    };
  },
});
