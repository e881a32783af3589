import type { Unit } from '@onereel/spec';
import { fractal } from '../../../curves/noise.ts';
import { clamp, smooth } from '../../../curves/easing.ts';
import { type Linear, linear, mixColour, scaleColour } from '../../../shapes/colour.ts';
import type { Coat } from '../../../shapes/solids.ts';
import type { Surface } from '../../../shapes/shape.ts';

/** The colours of a dragon, in linear light. */
export interface Palette {
  readonly hide: Linear;
  readonly patch: Linear;
  readonly belly: Linear;
  readonly sail: Linear;
  readonly horn: Linear;
  readonly iris: Linear;
}

/** A dragon's colours from the colour of its hide; null for charcoal with a warm belly. */
export function palette(colour: Linear | null, iris: Linear): Palette {
  const hide = colour ? scaleColour(colour, 0.42) : linear('#34322f');
  return {
    hide,
    patch: scaleColour(hide, 0.5),
    belly: colour ? mixColour(scaleColour(colour, 0.5), [0.3, 0.19, 0.1], 0.55) : linear('#7a5a40'),
    sail: colour ? mixColour(scaleColour(colour, 0.24), [0.06, 0.02, 0.012], 0.4) : linear('#361a14'),
    horn: linear('#8a7c68'),
    iris,
  };
}

/** Wet flesh, tongue: darker the deeper in the throat. */
const flesh: Linear = [0.2, 0.03, 0.026];
const tongue: Linear = [0.3, 0.06, 0.055];

/** What the painter is told about a point of the skin. */
export interface SkinPoint {
  readonly position: readonly [number, number, number];
  readonly normal: readonly [number, number, number];
  readonly occlusion: Unit;
  /** 1 on the plates of throat, chest and tail. */
  readonly belly: Unit;
  readonly flesh: Unit;
  readonly tongue: Unit;
  /** Metres in front of the throat. */
  readonly ahead: number;
}

/** Colour and surface of the skin. The surface's last number says plates (1) or wet flesh (−1): the skin's shader reads it so. */
export function skin(
  colours: Palette,
  { position: [x, y, z], occlusion, belly, flesh: wet, tongue: lick, ahead }: SkinPoint,
): { colour: Linear; surface: Surface } {
  const mottle = clamp(0.5 + 0.8 * fractal(x * 0.9 + z * 0.6 + 3, y * 0.9 + z * 0.4, 3));
  const hide = mixColour(colours.hide, colours.patch, mottle);
  const dry = mixColour(hide, colours.belly, belly * 0.9);
  const deep = smooth(0.9, -0.3, ahead);
  const moist = mixColour(scaleColour(flesh, 1 - 0.7 * deep), tongue, lick);
  const mouth = Math.max(wet, lick);
  return {
    colour: mixColour(dry, moist, mouth),
    surface: [occlusion, 0.34 + 0.4 * mouth, (1 - 0.88 * mouth) * (1 - 0.6 * belly), mouth > 0.5 ? -mouth : belly],
  };
}

/** The coat of a horn (dark root, ringed), a tooth (brown root, ivory point) or a spine. */
export function growthCoat(stuff: 'horn' | 'ivory' | 'blade', colours: Palette): (along: number, angle: number) => Coat {
  if (stuff === 'ivory') {
    return (along, angle) => ({
      colour: scaleColour(mixColour([0.2, 0.1, 0.045], [0.4, 0.34, 0.235], smooth(0, 0.5, along)), 0.88 + 0.12 * Math.sin(angle * 3)),
      surface: [0.45 + 0.55 * smooth(0, 0.4, along), 0.66, 0, -0.3],
    });
  }
  if (stuff === 'blade') {
    return (along) => ({
      colour: mixColour(scaleColour(colours.hide, 0.7), scaleColour(colours.horn, 0.55), smooth(0.2, 1, along)),
      surface: [0.5 + 0.5 * smooth(0, 0.4, along), 0.45, 0.5 * (1 - along), 0],
    });
  }
  return (along, angle) => ({
    colour: scaleColour(
      mixColour(scaleColour(colours.horn, 0.22), colours.horn, smooth(0.05, 1, along)),
      (0.8 + 0.2 * Math.sin(along * 46)) * (0.88 + 0.12 * Math.sin(angle * 4)),
    ),
    surface: [0.45 + 0.55 * smooth(0, 0.25, along), 0.5, 0, 0],
  });
}
