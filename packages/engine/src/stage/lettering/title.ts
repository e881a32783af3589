import { Group, type PerspectiveCamera } from 'three/webgpu';
import { uniform } from 'three/tsl';
import type { Seconds } from '@onereel/spec';
import { smooth } from '../../curves/easing.ts';
import { ShapeBuilder } from '../../shapes/shape.ts';
import { faceOf } from '../../shapes/type/face.ts';
import { areasOf, trianglesOf } from '../../shapes/type/outlines.ts';
import { typeset } from '../../shapes/type/typeset.ts';
import type { Matter } from '../matter/matter.ts';
import { mesh } from '../matter/mesh.ts';
import { value } from '../matter/shader.ts';

/** Words over the picture. */
export interface Title {
  readonly words: string;
  readonly from: Seconds;
  readonly to: Seconds;
  /** In the middle of the picture, or in its lower third. */
  readonly where: 'centre' | 'lower';
}

/** Seconds in which a title comes and goes. */
const fade = 0.5;
/** Share of the picture's width and height that is sure to be seen. */
const safe = 0.8;

/** A title laid over the picture, before the lens: built for a picture of height 2 at a distance of 1. */
export class TitleCard {
  readonly object = new Group();
  readonly #title: Title;
  readonly #cover = uniform(0);
  readonly #free: () => void;

  constructor(title: Title, aspect: number, matter: Matter) {
    this.#title = title;
    const lower = title.where === 'lower';
    const set = typeset(title.words, faceOf('sans'), 2 * aspect * safe, 2 * safe * (lower ? 0.2 : 0.6), lower ? 0.13 : 0.34);
    const triangles = areasOf(set).flatMap(trianglesOf);
    const y = lower ? -safe + set.height / 2 : 0;
    const sheet = (dx: number, dy: number, z: number, paint: string): ReturnType<typeof mesh> => {
      const builder = new ShapeBuilder();
      for (const corners of triangles) {
        const [a, b, c] = corners.map(([px, py]) =>
          builder.vertex({ position: [px + dx, py + y + dy, z], normal: [0, 0, 1], colour: [1, 1, 1], surface: [1, 0, 0, 0] }),
        );
        builder.triangle(a!, b!, c!);
      }
      const material = matter.painted(paint, { veil: true, twoSided: true, inputs: { titleCover: value('f32', this.#cover) } });
      material.depthTest = false;
      const made = mesh(builder.build(), material, { layer: 'veil', casts: false });
      made.renderOrder = 900 + Math.round((z + 1) * 10);
      return made;
    };
    const shade = set.size * 0.035;
    const shadow = sheet(shade, -shade, -0.9, 'let colour = vec3f(0.0); let cover = titleCover * 0.6;');
    const front = sheet(0, 0, 0, 'let colour = vec3f(1.6); let cover = titleCover;');
    this.object.add(shadow, front);
    // Both lie in one plane before the lens; the order tells which is in front.
    shadow.position.z = 0.9;
    this.#free = () => [shadow, front].forEach(({ geometry }) => geometry.dispose());
  }

  /** Puts it before the lens at a moment. Depends on the moment and the camera alone. */
  at(seconds: Seconds, camera: PerspectiveCamera): void {
    const { from, to } = this.#title;
    const cover = smooth(from, from + fade, seconds) * (1 - smooth(to - fade, to, seconds));
    this.#cover.value = cover;
    this.object.visible = cover > 0;
    const far = 0.6;
    const half = Math.tan((camera.fov * Math.PI) / 360) * far;
    this.object.position.copy(camera.position);
    this.object.quaternion.copy(camera.quaternion);
    this.object.translateZ(-far);
    this.object.scale.setScalar(half);
  }

  dispose(): void {
    this.#free();
  }
}
