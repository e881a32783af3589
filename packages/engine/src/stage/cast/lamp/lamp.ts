import { CustomBlending, Group, OneFactor, SrcAlphaFactor, ZeroFactor } from 'three/webgpu';
import type { Metres, Vector3 } from '@onereel/spec';
import { type Linear, linear, scaleColour } from '../../../shapes/colour.ts';
import { box, ellipsoid, lathe, tube } from '../../../shapes/solids.ts';
import { place } from '../../../shapes/transform.ts';
import { type Shape, ShapeBuilder, type Surface } from '../../../shapes/shape.ts';
import type { Matter } from '../../matter/matter.ts';
import { mesh } from '../../matter/mesh.ts';
import type { Family } from '../family.ts';
import { presetWord, sizeFactor, traitColour } from '../traits.ts';

/** What a lamp is: a street lamp or a lantern, how high, and the colour of its light. */
export interface LampForm {
  readonly style: string;
  readonly height: Metres;
  readonly light: Linear;
}

const iron: Linear = [0.02, 0.021, 0.023];
const painted: Surface = [0.9, 0.5, 0, 0];
const metal = { colour: iron, surface: painted };

/** A glazed head on a rim: four panes between posts under a roof, 1 high, around its middle. */
function head(light: Linear): Shape {
  const builder = new ShapeBuilder();
  builder.add(
    lathe(
      [
        [0.001, -0.5],
        [0.3, -0.5],
        [0.34, -0.44],
        [0.34, -0.38],
        [0.001, -0.38],
      ],
      metal,
      20,
    ),
  );
  builder.add(
    lathe(
      [
        [0.001, -0.4],
        [0.1, -0.38],
        [0.13, -0.1],
        [0.1, 0.12],
        [0.001, 0.16],
      ],
      { colour: light, surface: [1, 0, 0, 9] },
      14,
    ),
  );
  builder.add(
    lathe(
      [
        [0.42, 0.28],
        [0.4, 0.34],
        [0.16, 0.52],
        [0.07, 0.58],
        [0.07, 0.64],
        [0.001, 0.68],
      ],
      metal,
      20,
    ),
  );
  builder.add(
    lathe(
      [
        [0.001, 0.279],
        [0.42, 0.28],
      ],
      { colour: [0.3, 0.28, 0.25], surface: [0.6, 0.3, 0, 0] },
      20,
    ),
  );
  for (let post = 0; post < 6; post++) {
    const angle = (post / 6) * Math.PI * 2;
    builder.add(
      tube(
        [
          [Math.sin(angle) * 0.3, -0.42, Math.cos(angle) * 0.3],
          [Math.sin(angle) * 0.37, 0.3, Math.cos(angle) * 0.37],
        ],
        () => 0.02,
        () => metal,
        { around: 5 },
      ),
    );
  }
  return builder.build();
}

function streetLamp(height: Metres, light: Linear): { shape: Shape; bulb: Vector3 } {
  const builder = new ShapeBuilder();
  const top = height - 0.72;
  builder.add(
    lathe(
      [
        [0.001, 0],
        [0.2, 0],
        [0.2, 0.14],
        [0.13, 0.22],
        [0.12, 0.85],
        [0.15, 0.9],
        [0.075, 1.02],
        [0.05, top - 0.3],
        [0.085, top - 0.26],
        [0.06, top - 0.18],
        [0.1, top],
        [0.001, top],
      ],
      metal,
      18,
    ),
  );
  builder.add(place(box([0.7, 0.035, 0.035], metal, [0, top - 0.42, 0]), { at: [0, 0, 0] }));
  builder.add(place(head(light), { at: [0, top + 0.33, 0], size: 0.66 }));
  return { shape: builder.build(), bulb: [0, top + 0.28, 0] };
}

function lantern(height: Metres, light: Linear): { shape: Shape; bulb: Vector3 } {
  const builder = new ShapeBuilder();
  const size = height / 1.5;
  builder.add(place(head(light), { at: [0, size * 0.5, 0], size }));
  const handle = Array.from({ length: 13 }, (_, step): Vector3 => [
    Math.cos((step / 12) * Math.PI) * size * 0.26,
    size * 1.1 + Math.sin((step / 12) * Math.PI) * size * 0.38,
    0,
  ]);
  builder.add(
    tube(
      handle,
      () => size * 0.022,
      () => metal,
      { around: 6, up: [0, 0.02, 1] },
    ),
  );
  builder.add(ellipsoid([size * 0.05, size * 0.05, size * 0.05], metal, { around: 10, down: 8, centre: [0, size * 1.19, 0] }));
  return { shape: builder.build(), bulb: [0, size * 0.38, 0] };
}

/** Soft light around the bulb that always faces the eye: a ball whose rim is clear. */
function halo(reach: Metres, light: Linear, matter: Matter): ReturnType<typeof mesh> {
  const material = matter.painted(
    `
      let night = 1.0 - smoothstep(0.12, 0.5, skyColour.y);
      let facing = clamp(dot(normalize(normalIn), normalize(eye - place)), 0.0, 1.0);
      let colour = vec3f(${light.map((one) => one.toFixed(4)).join(', ')}) * (pow(facing, 7.0) * 0.55 + pow(facing, 3.0) * 0.13);
      let cover = mix(0.1, 1.0, night);`,
    { veil: true },
  );
  material.blending = CustomBlending;
  material.blendSrc = SrcAlphaFactor;
  material.blendDst = OneFactor;
  material.blendSrcAlpha = ZeroFactor;
  material.blendDstAlpha = OneFactor;
  return mesh(ellipsoid([reach, reach, reach], { colour: light }, { around: 28, down: 18 }), material, { layer: 'veil', casts: false });
}

/** Street lamps and lanterns, lit. */
export const lampFamily: Family<LampForm> = {
  family: 'lamp',
  choose: (_chance, kind, member) => ({
    style: presetWord(kind, 'style', 'street'),
    height: kind.extent[1] * sizeFactor(member),
    light: traitColour(member.traits) ?? linear('#ffb866'),
  }),
  build({ style, height, light }, matter) {
    const { shape, bulb } = style === 'lantern' ? lantern(height, light) : streetLamp(height, light);
    const glow = halo(height * (style === 'lantern' ? 0.9 : 0.22), light, matter);
    glow.name = 'halo';
    glow.position.set(...(bulb as [number, number, number]));
    const object = new Group();
    const drawn = mesh(shape, matter.solid());
    object.add(drawn, glow);
    const wide = style === 'lantern' ? height * 0.57 : 0.6;
    return {
      object,
      extent: [wide, height, wide],
      pose() {},
      light: () => ({ at: bulb, colour: scaleColour(light, style === 'lantern' ? 1.3 : 2.2), reach: style === 'lantern' ? 9 : 20 }),
      anchor: (name) => (name === 'head' || name === 'bulb' || name === 'top' ? bulb : [0, height / 2, 0]),
      dispose: () => [drawn, glow].forEach((one) => one.geometry.dispose()),
    };
  },
  movement: () => ({ gaits: [], speeds: { default: 1 }, inertia: 0.4, lean: 0 }),
};
