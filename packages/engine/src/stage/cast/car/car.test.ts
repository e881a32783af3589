import { DataTexture, type Mesh } from 'three/webgpu';
import { describe, expect, it } from 'vitest';
import { outwardShare } from '../../../shapes/outward.ts';
import { type Moment, silentMouth } from '../../blocking/moment.ts';
import { LightRig } from '../../light/light-rig.ts';
import { Matter } from '../../matter/matter.ts';
import { bodySkin } from './body-skin.ts';
import { carFamily } from './car.ts';
import { carForms } from './car-forms.ts';
import { fittings } from './fittings.ts';
import { liveryOf } from './livery.ts';
import { curve } from './profile.ts';
import { wheel } from './wheel.ts';

function moment(travelled: number, speed = 10): Moment {
  return {
    seconds: travelled / 10,
    place: [travelled, 0, 0],
    heading: Math.PI / 2,
    pitch: 0,
    bank: 0,
    size: 1,
    speed,
    travelled,
    gait: { name: 'stand', phase: 0, stride: 1, weight: 0 },
    actions: new Map(),
    mouth: silentMouth,
    gaze: null,
    ground: () => 0,
  };
}

describe.each(Object.entries(carForms))('a %s', (body, form) => {
  it('faces outward, is as large as it says and stays within its budget', () => {
    const skin = bodySkin(form, [0.5, 0.5, 0.5]);
    const trim = fittings(form, liveryOf(form, body, 'none'), [0.5, 0.5, 0.5]);
    expect(outwardShare(skin)).toBeGreaterThan(0.985);
    expect(outwardShare(trim)).toBeGreaterThan(0.985);
    expect([...skin.position, ...skin.normal].every(Number.isFinite)).toBe(true);
    const along = (axis: number): number[] => [...skin.position].filter((_, at) => at % 3 === axis);
    const [low, high] = [[0, 1, 2].map((axis) => Math.min(...along(axis))), [0, 1, 2].map((axis) => Math.max(...along(axis)))] as [
      number[],
      number[],
    ];
    expect(high[0]! - low[0]!).toBeGreaterThan(form.extent[0] * 0.9);
    expect(high[0]! - low[0]!).toBeLessThan(form.extent[0] * 1.05);
    expect(high[1]).toBeLessThan(form.extent[1] * 1.06);
    expect(low[1]).toBeGreaterThan(0.1);
    const wheels = wheel(form.wheels.radius, form.wheels.width, 1, false).index.length * form.wheels.axles.length * 2;
    expect((skin.index.length + trim.index.length + wheels) / 3).toBeLessThan(25_000);
  });

  it('has wheel openings that clear its wheels', () => {
    expect(form.wheels.arch).toBeGreaterThan(form.wheels.radius);
  });
});

describe('a car on the road', () => {
  const car = carFamily.build(
    { body: 'sedan', colour: [0.8, 0.5, 0.01], sign: 'taxi', size: 1 },
    new Matter(new LightRig(new DataTexture())),
  );
  const wheels = (): Mesh[] => {
    const found: Mesh[] = [];
    car.object.traverse(
      (part) =>
        void ((part as Mesh).isMesh && Math.abs(part.position.y - carForms['sedan']!.wheels.radius) < 1e-9 && found.push(part as Mesh)),
    );
    return found;
  };

  it('turns its wheels by the way it went, forward', () => {
    car.pose(moment(2));
    expect(wheels()).toHaveLength(4);
    for (const one of wheels()) expect(one.rotation.x).toBeCloseTo(2 / carForms['sedan']!.wheels.radius, 6);
  });

  it('stands still when it does not move', () => {
    car.pose(moment(3, 0));
    const once = JSON.stringify(car.object.toJSON().object);
    car.pose({ ...moment(3, 0), seconds: 9 });
    expect(JSON.stringify(car.object.toJSON().object)).toBe(once);
  });

  it('carries its sign in its height', () => {
    expect(car.extent[1]).toBeGreaterThan(carForms['sedan']!.extent[1]);
  });
});

it('draws curves that do not swing past their points', () => {
  const line = curve([
    [0, 0],
    [1, 1],
    [2, 1],
    [3, 0.2],
  ]);
  for (let x = 0; x <= 3; x += 0.05) {
    expect(line(x)).toBeLessThanOrEqual(1 + 1e-9);
    expect(line(x)).toBeGreaterThanOrEqual(-1e-9);
  }
  expect(line(1)).toBeCloseTo(1, 9);
});
