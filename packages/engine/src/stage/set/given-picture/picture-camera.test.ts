import { describe, expect, it } from 'vitest';
import type { Vector3 } from '@onereel/spec';
import { manifest } from '../../../manifest/manifest.ts';
import { cross, dot, normalise, subtract } from '../../../shapes/vector.ts';
import type { FramedShot } from '../../blocking/block.ts';
import type { CameraMoment } from '../../camera/camera-track.ts';
import { shootPicture } from './picture-camera.ts';
import { distanceOf, opening, stand } from './relief.ts';

const aspect = 16 / 9;

function shots(...moves: string[]): FramedShot[] {
  return moves.map((move, index) => ({
    subject: null,
    shot: { start: index * 4, seconds: 4, camera: { size: 'wide', angle: 'eye-level', move, lens: '35mm' }, beats: [] },
    frame: { eye: [0, 0, 0], target: [0, 0, -1], view: 1, aspect, distance: 1, half: { width: 1, height: 1 } },
  }));
}

/** Where a point is seen: −1 to 1 across and up inside the frame. */
function seen({ place, target, view }: CameraMoment, point: Vector3): readonly [number, number] {
  const forward = normalise(subtract(target, place));
  const right = normalise(cross(forward, [0, 1, 0]));
  const way = subtract(point, place);
  const far = dot(way, forward) * Math.tan(view / 2);
  return [dot(way, right) / far / aspect, dot(way, cross(right, forward)) / far];
}

const edge = (x: number, y: number, nearness: number): Vector3 => {
  const { across, up } = opening(aspect);
  const far = distanceOf(nearness);
  return [stand[0] + x * across * far, stand[1] + y * up * far, stand[2] - far];
};

describe('the camera before a picture', () => {
  it.each(manifest.camera.moves.map(({ term }) => term))('%s begins with exactly the picture and stays within it', (move) => {
    const track = shootPicture(shots(move));
    const [x, y] = seen(track(0), edge(1, -1, 0.5));
    expect(x).toBeCloseTo(1, 9);
    expect(y).toBeCloseTo(-1, 9);
    for (let at = 0; at < 4; at += 0.25) {
      const moment = track(at);
      expect(seen(moment, edge(-1, 0, 0.3))[0]).toBeLessThan(-0.999);
      expect(seen(moment, edge(1, 0, 0.3))[0]).toBeGreaterThan(0.999);
      expect(seen(moment, edge(0, 1, 0))[1]).toBeGreaterThan(0.999);
      expect(seen(moment, edge(0, -1, 0.85))[1]).toBeLessThan(-0.999);
    }
  });

  it('moves unless it is told to stand still', () => {
    expect(shootPicture(shots('push-in'))(3)).not.toEqual(shootPicture(shots('push-in'))(0));
    expect(shootPicture(shots('static'))(3)).toEqual(shootPicture(shots('static'))(0));
  });

  it('cuts in for later shots', () => {
    const track = shootPicture(shots('static', 'static'));
    expect(track(4.5).view).toBeLessThan(track(3.5).view * 0.95);
  });
});
