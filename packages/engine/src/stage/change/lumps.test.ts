import { describe, expect, it } from 'vitest';
import { Group, Matrix4, Mesh, Vector3 } from 'three/webgpu';
import { ellipsoid } from '../../shapes/solids.ts';
import { ShapeBuilder } from '../../shapes/shape.ts';
import { place } from '../../shapes/transform.ts';
import { geometry } from '../matter/mesh.ts';
import { tellLumps } from './lumps.ts';
import { placeOf, pointsOn } from './surface-points.ts';

function ballWithHat(): Mesh & { toBody: Matrix4 } {
  const builder = new ShapeBuilder();
  builder.add(ellipsoid([0.5, 0.5, 0.5], { colour: [0.9, 0.92, 0.95] }));
  builder.add(place(ellipsoid([0.2, 0.15, 0.2], { colour: [0.02, 0.02, 0.02] }), { at: [0, 0.7, 0] }));
  return Object.assign(new Mesh(geometry(builder.build())), { toBody: new Matrix4() });
}

describe('tellLumps', () => {
  it('melts what has the colour of snow and keeps the hat whole', () => {
    const mesh = ballWithHat();
    tellLumps([mesh], [0.9, 0.93, 0.96], 1.3);
    const [lump, position] = [mesh.geometry.getAttribute('lump'), mesh.geometry.getAttribute('position')];
    for (let vertex = 0; vertex < lump.count; vertex++) {
      const isHat = position.getY(vertex) > 0.54;
      if (isHat) {
        expect(lump.getY(vertex)).toBeCloseTo(0.7, 2);
        expect(lump.getW(vertex)).toBeCloseTo(0.15, 2);
      } else if (position.getY(vertex) < 0.5) expect(lump.getW(vertex)).toBe(-1);
    }
  });

  it('melts everything where the colour tells nothing', () => {
    const mesh = ballWithHat();
    tellLumps([mesh], [0.9, 0.02, 0.02], 1.3);
    const lump = mesh.geometry.getAttribute('lump');
    expect(Array.from({ length: lump.count }, (_, at) => lump.getW(at)).every((value) => value === -1)).toBe(true);
  });
});

describe('pointsOn', () => {
  it('lie on the surface where they are asked for, the same each time', () => {
    const body = new Group();
    body.add(new Mesh(geometry(ellipsoid([0.5, 0.5, 0.5], { colour: [1, 1, 1] }))));
    const up = (_place: Vector3, { y }: Vector3): number => Math.max(0, y - 0.2);
    const points = pointsOn(body, 40, up);
    expect(points).toHaveLength(40);
    for (const { rest } of points) {
      expect(rest.length()).toBeGreaterThan(0.48);
      expect(rest.length()).toBeLessThan(0.501);
      expect(rest.y).toBeGreaterThan(0);
    }
    expect(pointsOn(body, 40, up).map(({ rest }) => rest.toArray())).toEqual(points.map(({ rest }) => rest.toArray()));
  });

  it('go along with the body', () => {
    const body = new Group();
    const mesh = new Mesh(geometry(ellipsoid([0.5, 0.5, 0.5], { colour: [1, 1, 1] })));
    body.add(mesh);
    const [point] = pointsOn(body, 1, () => 1);
    mesh.position.set(0, 2, 0);
    body.position.set(5, 0, 0);
    body.updateMatrixWorld(true);
    const now = placeOf(point!, body.matrixWorld.clone().invert());
    expect(now.distanceTo(point!.rest.clone().add(new Vector3(0, 2, 0)))).toBeLessThan(1e-6);
  });

  it('are none where nothing is asked for', () => {
    const body = new Group();
    body.add(new Mesh(geometry(ellipsoid([0.5, 0.5, 0.5], { colour: [1, 1, 1] }))));
    expect(pointsOn(body, 5, () => 0)).toEqual([]);
  });
});
