import { mixColour, scaleColour, type Linear } from '../../../../shapes/colour.ts';
import type { Shape } from '../../../../shapes/shape.ts';
import { ellipsoid, lathe } from '../../../../shapes/solids.ts';
import { place } from '../../../../shapes/transform.ts';
import type { Headwear } from '../outfit.ts';

type Profile = readonly (readonly [number, number])[];

const profiles: Readonly<Record<Headwear, Profile>> = {
  hat: [
    [0.092, -0.004],
    [0.15, -0.012],
    [0.158, -0.004],
    [0.15, -0.006],
    [0.1, 0.004],
    [0.098, 0.03],
    [0.094, 0.07],
    [0.086, 0.094],
    [0.06, 0.104],
    [0.002, 0.094],
  ],
  cap: [
    [0.092, -0.01],
    [0.101, -0.008],
    [0.103, 0.02],
    [0.096, 0.055],
    [0.075, 0.085],
    [0.04, 0.1],
    [0.002, 0.104],
  ],
  helmet: [
    [0.1, -0.075],
    [0.115, -0.073],
    [0.122, -0.02],
    [0.121, 0.02],
    [0.108, 0.065],
    [0.08, 0.098],
    [0.04, 0.115],
    [0.002, 0.12],
  ],
  crown: [
    [0.09, 0.0],
    [0.097, 0.0],
    [0.099, 0.01],
    [0.1, 0.05],
    [0.104, 0.062],
    [0.1, 0.058],
    [0.094, 0.01],
  ],
};

/** What is worn on the head, in the model head's space. */
export function headwearShapes(wear: Headwear, colour: Linear, bone: number): readonly Shape[] {
  const binding = [[bone, 1]] as const;
  const metal = wear === 'crown' || wear === 'helmet';
  const main = lathe(
    profiles[wear],
    { colour: wear === 'crown' ? [0.75, 0.5, 0.12] : colour, surface: [0.9, metal ? 0.8 : 0.2, metal ? 0 : 1, 0], binding },
    40,
  );
  const parts = [place(main, { at: [0, 0.062, -0.012], size: [0.96, 1, 1.16] })];
  if (wear === 'hat')
    parts.push(
      place(
        lathe(
          [
            [0.1, 0.008],
            [0.1015, 0.008],
            [0.0985, 0.032],
            [0.097, 0.032],
          ],
          { colour: scaleColour(mixColour(colour, [0.02, 0.02, 0.02], 0.7), 0.8), surface: [0.8, 0.3, 0.3, 0], binding },
          40,
        ),
        { at: [0, 0.062, -0.012], size: [0.965, 1, 1.165] },
      ),
    );
  if (wear === 'cap')
    parts.push(
      ellipsoid([0.07, 0.006, 0.06], { colour, surface: [0.9, 0.2, 1, 0], binding }, { around: 28, down: 10, centre: [0, 0.06, 0.105] }),
    );
  return parts;
}
