import { linear, mixColour, scaleColour } from '../../../shapes/colour.ts';
import { grainOf, presetColours } from '../creature/choosing.ts';
import { creatureFamily } from '../creature/creature-family.ts';
import { presetNumber, presetWord, sizeFactor, traitColour } from '../traits.ts';
import { fishAnatomy } from './anatomy.ts';
import type { FishPlan } from './plan.ts';
import { fishForms } from './form.ts';

/** Fish, sharks, rays, whales, dolphins and seals: what swims with its whole body. */
export const fishFamily = creatureFamily<FishPlan>({
  family: 'fish',
  choose(chance, kind, member) {
    const form = fishForms[presetWord(kind, 'form', 'small')] ?? fishForms['small']!;
    const size = presetNumber(kind, 'length', kind.extent[2]) * sizeFactor(member) * (member.count > 1 ? chance.between(0.85, 1.1) : 1);
    const asked = traitColour(member.traits);
    const colours = { back: linear('#5f7382'), ...presetColours(kind) };
    return {
      plan: {
        form,
        colours: asked
          ? { ...colours, back: asked, side: asked, belly: mixColour(asked, [1, 1, 1], 0.35), fin: scaleColour(asked, 0.85), finTip: asked }
          : colours,
        pattern: presetWord(kind, 'pattern', 'plain'),
        part: presetWord(kind, 'part', 'none'),
        size,
        rhythm: chance.between(0, 20),
        beached: kind.preset['beached'] === true,
      },
      size,
      grain: grainOf(member),
    };
  },
  anatomy: fishAnatomy,
  movement({ plan, size }) {
    const reach = Math.sqrt(Math.max(0.05, size));
    const rate = (speed: number): number => (plan.form.rate * (0.7 + Math.min(2, speed / reach) * 0.5)) / reach;
    const usual = plan.beached ? 0.35 * reach : 0.75 * reach;
    return {
      gaits: [{ name: 'swim', from: 0, stride: (speed) => Math.max(0.05, speed) / rate(speed), rate, duty: 0, touches: [], sound: null }],
      speeds: {
        default: usual,
        swim: usual,
        rush: usual * 3.5,
        run: usual * 2,
        chase: usual * 2.5,
        jump: usual * 2,
        float: usual * 0.3,
        drift: usual * 0.3,
      },
      inertia: 0.3 + Math.min(1.5, size * 0.12),
      lean: 0.4,
    };
  },
});
