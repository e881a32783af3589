import { fractal, noise, ridged } from '../../../../curves/noise.ts';
import { smooth } from '../../../../curves/easing.ts';
import { lathe } from '../../../../shapes/solids.ts';
import { place } from '../../../../shapes/transform.ts';
import type { Dressing } from '../dressing.ts';
import type { DrawUp } from '../layout.ts';
import { stoneBoulder } from './canyon.ts';

/** Low enough that the whole of it stands over the horizon behind somebody near the camera, metres. */
const coneHeight = 112;

/** A smoking cone with rivers of lava over black rock. */
export const volcano: DrawUp = (site) => {
  // One that erupts is a body of its own.
  const isHere = !site.players.has('volcano');
  const cone = (x: number, z: number): number => {
    const far = Math.hypot(x - 30, z + 420);
    const crater = Math.max(0, 1 - far / 30);
    return coneHeight * Math.max(0, 1 - far / 300) ** 1.9 * (1 + 0.16 * fractal(x * 0.012, z * 0.012, 4)) - 34 * smooth(0.2, 1, crater);
  };
  const height = (x: number, z: number): number => {
    const far = Math.hypot(x, z);
    return (
      (isHere ? cone(x, z) : 0) +
      (1.3 * ridged(x * 0.06, z * 0.06, 3) - 0.7) * smooth(4, 14, far) +
      30 * smooth(300, 760, far) * fractal(x * 0.004, z * 0.004 + 3, 3)
    );
  };
  return {
    height,
    cover: 'rock',
    zones: `{ let clod = landTile(tile, tileSampler, spot.xz * 0.9, texel * 0.9).x; albedo = vec3f(0.024, 0.022, 0.022) * (1.0 + 1.2 * clod + 0.8 * fine); albedo = mix(albedo, vec3f(0.05, 0.028, 0.02), smoothstep(0.0, 0.4, broad)); normal = normalize(slope + vec3f(fine, 0.0, clod) * 0.5); glitter = 0.0; crease = 1.0; }`,
    arena: { side: 8, back: 8, front: 7 },
    eyeHeight: 1.7,
    landmarks: !isHere ? [] : [{ noun: 'volcano', kind: 'volcano', top: [30, 90, -420], reach: 60, height: 92 }],
    lamps: [],
    light: (lighting) => ({
      ...lighting,
      bounce: [lighting.bounce[0] + 0.12, lighting.bounce[1] + 0.03, lighting.bounce[2]],
      haze: { ...lighting.haze, density: lighting.haze.density * 1.6 },
    }),
    dress(dressing) {
      if (!isHere) return;
      const { chance } = site;
      for (let at = 0; at < 40; at++) {
        const z = 2 - 50 * chance.next();
        const x = (at % 2 ? 1 : -1) * chance.between(2.8, 16);
        stoneBoulder(dressing, x, height(x, z), z, chance.between(0.2, 0.9), chance);
      }
      // Rivers of lava run down the cone and past the viewer.
      lavaFlow(
        dressing,
        height,
        [
          [30, -386],
          [24, -340],
          [34, -290],
          [18, -230],
          [26, -170],
          [12, -110],
          [16, -70],
          [8, -40],
          [13, -22],
          [9, -12],
          [14, 2],
        ],
        5,
      );
      lavaFlow(
        dressing,
        height,
        [
          [22, -390],
          [-10, -330],
          [-30, -260],
          [-26, -200],
          [-52, -130],
          [-40, -80],
          [-52, -50],
        ],
        5,
      );
      lavaFlow(
        dressing,
        height,
        [
          [40, -390],
          [70, -330],
          [84, -250],
          [120, -180],
        ],
        4,
      );
      lavaFlow(
        dressing,
        height,
        [
          [-4.5, -5],
          [-8, -8],
          [-7, -14],
          [-12, -20],
          [-18, -22],
        ],
        1.4,
      );
      plume(dressing, 30, height(30, -400) - 4, -420);
    },
  };
};

function lavaFlow(
  dressing: Dressing,
  height: (x: number, z: number) => number,
  path: readonly (readonly [number, number])[],
  half: number,
): void {
  const builder = dressing.of('light');
  let before: number[] | undefined;
  for (let leg = 0; leg + 1 < path.length; leg++)
    for (let step = 0; step < 14; step++) {
      const t = step / 14;
      const x = path[leg]![0] + (path[leg + 1]![0] - path[leg]![0]) * t;
      const z = path[leg]![1] + (path[leg + 1]![1] - path[leg]![1]) * t;
      const [dx, dz] = [path[leg + 1]![0] - path[leg]![0], path[leg + 1]![1] - path[leg]![1]];
      const size = Math.hypot(dx, dz);
      const wide = half * (0.3 + 0.2 * noise(z * 0.11, x * 0.1)) * (z > -60 ? 0.9 : 1.3);
      const now = [-1, -0.5, 0, 0.5, 1].map((side) => {
        const px = x - (dz / size) * wide * side;
        const pz = z + (dx / size) * wide * side;
        const crust = Math.abs(side) > 0.9 ? 0.12 : 0.6 + 0.8 * Math.max(0, noise(px * 1.1, pz * 1.1) + 0.3);
        return builder.vertex({
          position: [px, height(px, pz) + 0.12, pz],
          normal: [0, 1, 0],
          colour: [0.9, 0.2 * Math.min(1.4, crust), 0.015],
          surface: [1, 0, 0, 3.4 * crust],
        });
      });
      if (before) for (let part = 0; part < 4; part++) builder.quad(before[part]!, before[part + 1]!, now[part + 1]!, now[part]!);
      before = now;
    }
}

function plume(dressing: Dressing, x: number, y: number, z: number): void {
  for (let puff = 0; puff < 15; puff++) {
    const t = puff / 14;
    const size = 16 + 42 * t;
    const ball = lathe(
      Array.from(
        { length: 10 },
        (_, ring) => [Math.max(0.01, size * Math.sin((ring / 9) * Math.PI)), -size * Math.cos((ring / 9) * Math.PI)] as const,
      ),
      { colour: [0.075 + 0.06 * t, 0.07 + 0.06 * t, 0.068 + 0.07 * t], surface: [0.9, 0, 0.2, t < 0.2 ? 0.3 : 0] },
      14,
    );
    for (let at = 0; at < ball.position.length; at += 3) {
      const swell = 1 + 0.5 * fractal(ball.position[at]! * 0.05 + puff, ball.position[at + 1]! * 0.05 + ball.position[at + 2]! * 0.03, 3);
      for (let part = 0; part < 3; part++) ball.position[at + part]! *= swell;
    }
    dressing.foliage.add(place(ball, { at: [x + 60 * t * t + 9 * Math.sin(puff * 2.3), y + 150 * t, z + 6 * Math.cos(puff * 1.7)] }));
  }
}
