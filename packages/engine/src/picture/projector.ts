import { Matrix4, type Mesh, type PerspectiveCamera, type RenderTarget, Vector3, type WebGPURenderer } from 'three/webgpu';
import { clamp } from '../curves/easing.ts';
import type { Graphics } from '../host/host.ts';
import { layers } from '../stage/matter/mesh.ts';
import { longestStreak, shutter } from '../stage/matter/motion.ts';
import type { Posed } from '../stage/matter/skin.ts';
import type { Stage } from '../stage/stage.ts';
import { Bloom } from './bloom.ts';
import { Develop } from './develop.ts';
import { packedSize, Packer } from './pack.ts';
import { asGiven, type PictureQuality, qualities, type Quality } from './quality.ts';
import { beginFrame, gpuTexture, openRenderer } from './renderer.ts';
import { ShadowPass, shadowTarget } from './shadow-pass.ts';
import { Streaks } from './streaks.ts';
import { Atelier } from './style/atelier.ts';
import type { Style } from './style/style.ts';
import { styles } from './style/styles.ts';
import { sceneTarget } from './targets.ts';

/** How long the shutter stays open, as a fraction of the time between frames: 144 degrees, a little crisper than film's usual 180. */
const shutterOpen = 0.4;

/** How fast a camera is that goes along with somebody on foot, metres a second. */
const walking = 0.6;

/** Draws a stage, frame by frame, into one size of picture. One at a time in a process. */
export class Projector {
  readonly renderer: WebGPURenderer;
  readonly #graphics: Graphics;
  readonly #quality: PictureQuality;
  readonly #size: readonly [number, number];
  readonly #inner: readonly [number, number];
  readonly #scene: RenderTarget;
  readonly #plate: RenderTarget;
  readonly #bloom: Bloom;
  readonly #streaks: Streaks;
  readonly #shadow: ShadowPass;
  /** The picture that the stage's materials read shadows from. */
  readonly shadowTarget: RenderTarget;
  /** The quality as it is finished in: a stage with a plain grade wants its pixels untouched. Settled with the first picture. */
  #finish: PictureQuality | undefined;
  #develop: Develop | undefined;
  #atelier: Atelier | undefined;
  /** The moment of the picture that is drawn by now, where a drawn film shows it for several frames. */
  #held: { stage: Stage; moment: number } | null = null;
  readonly #packers = new Map<string, Packer>();
  /** How far the camera goes along with somebody, 0 to 1: then what stands still in the picture is in front of the rest. */
  #following = 0;
  #plateKey = '';
  #plateStage: Stage | null = null;
  #stillKey = '';

  private constructor(graphics: Graphics, renderer: WebGPURenderer, width: number, height: number, quality: PictureQuality) {
    this.#graphics = graphics;
    this.renderer = renderer;
    this.#quality = quality;
    this.#size = [width, height];
    this.#inner = [Math.max(2, Math.round(width * quality.scale)), Math.max(2, Math.round(height * quality.scale))];
    this.#scene = sceneTarget(...this.#inner);
    this.#plate = sceneTarget(...this.#inner);
    this.#bloom = new Bloom(this.#scene.texture, ...this.#inner);
    this.#streaks = new Streaks(this.#scene.texture, ...this.#inner);
    this.shadowTarget = shadowTarget();
    this.#shadow = new ShadowPass(this.shadowTarget);
    // three clears a target when it is first drawn into, which would wipe the plate that was copied there before.
    for (const target of [this.#scene, this.#plate]) {
      renderer.setRenderTarget(target);
      renderer.clear();
    }
  }

  /** Opens a projector for pictures of `width` × `height` pixels, both even. */
  static async open(
    graphics: Graphics,
    { width, height, quality }: { width: number; height: number; quality: Quality },
  ): Promise<Projector> {
    return new Projector(graphics, await openRenderer(graphics, width, height), width, height, qualities[quality]);
  }

  /**
   * The picture of the stage `at` seconds, as I420 planes (BT.709, limited range). `step` is the time between frames,
   * from which the motion blur follows. The picture depends on nothing but these and the stage.
   */
  async frame(stage: Stage, at: number, step: number): Promise<Uint8Array> {
    this.#draw(stage, at, step);
    return this.#packer(stage, 'planes').pack();
  }

  /** The same picture as red, green, blue and alpha bytes, rows from the top. */
  async image(stage: Stage, at: number, step: number): Promise<Uint8Array> {
    this.#draw(stage, at, step);
    return this.#packer(stage, 'pixels').pack();
  }

  /** Prepares the graphics programs of a stage side by side, which the first picture would make one after the other. */
  async warm(stage: Stage): Promise<void> {
    stage.at(0);
    stage.scene.updateMatrixWorld();
    stage.camera.updateMatrixWorld();
    stage.camera.layers.disableAll();
    for (const layer of [layers.still, layers.moving, layers.veil]) stage.camera.layers.enable(layer);
    this.renderer.setRenderTarget(this.#scene);
    await this.renderer.compileAsync(stage.scene, stage.camera);
  }

  #packer(stage: Stage, as: 'planes' | 'pixels'): Packer {
    // The edges of a given picture stay as they are.
    const smoothEdges = this.#quality.smoothEdges && stage.grade.plain !== true && styleOf(stage)?.crisp !== true;
    const key = `${as} ${smoothEdges}`;
    const held = this.#packers.get(key);
    if (held) return held;
    const made = new Packer(this.#graphics.device, this.#develop!.screen, ...(this.#size as [number, number]), { smoothEdges, as });
    this.#packers.set(key, made);
    return made;
  }

  /**
   * Draws a frame one pass at a time through `run`, which may time each (and do it again: a pass repeated gives the same).
   * For measurements; films are drawn by `frame`.
   */
  async passes(stage: Stage, at: number, step: number, run: (name: string, work: () => void) => Promise<void>): Promise<void> {
    for (const [name, work] of this.#passes(stage, at, step)) await run(name, work);
  }

  #draw(stage: Stage, at: number, step: number): void {
    const moment = momentOf(stage, at);
    if (moment !== at && this.#held?.stage === stage && this.#held.moment === moment) return;
    for (const [, work] of this.#passes(stage, at, step)) work();
    this.#held = { stage, moment };
  }

  #passes(stage: Stage, asked: number, step: number): readonly (readonly [name: string, work: () => void])[] {
    const { renderer } = this;
    const at = momentOf(stage, asked);
    const finish = (this.#finish ??= stage.grade.plain ? asGiven(this.#quality) : this.#quality);
    return [
      ['pose', () => this.#pose(stage, at, step)],
      ['shadow', () => this.#shadow.draw(renderer, stage)],
      ['still', () => this.#drawStill(stage)],
      ['moving', () => this.#drawMoving(stage)],
      ['bloom', () => (!finish.plain || !this.#develop) && this.#bloom.draw(renderer)],
      ['streaks', () => finish.streakSamples > 0 && this.#streaks.draw(renderer)],
      ['develop', () => this.#developFrame(stage, at, finish)],
      ['treat', () => this.#treat(stage, at)],
    ];
  }

  /** Focus and style, where the film asks for them. */
  #treat(stage: Stage, at: number): void {
    const style = styleOf(stage);
    if (!style && !stage.focus) return;
    const [width, height] = this.#size;
    this.#atelier ??= new Atelier(this.#graphics.device, this.#develop!.screen, gpuTexture(this.renderer, this.#scene.depthTexture!), {
      outer: this.#size,
      outerStride: packedSize(width, height)[0],
      half: [width / 2, height / 2],
      eighth: [Math.ceil(width / 8), Math.ceil(height / 8)],
      inner: this.#inner,
    });
    const { near, far, fov } = stage.camera;
    this.#atelier.draw(style, stage.focus ?? null, {
      seconds: at,
      tick: Math.floor(at * (style?.boil ?? 0) + 1e-6),
      near,
      far,
      view: (fov * Math.PI) / 180,
    });
  }

  #developFrame(stage: Stage, at: number, finish: PictureQuality): void {
    // What it reads exists only once it was drawn for the first time.
    const behind = (target: RenderTarget): GPUTexture => gpuTexture(this.renderer, target.texture);
    this.#develop ??= new Develop(
      this.#graphics.device,
      {
        scene: behind(this.#scene),
        bloom: behind(this.#bloom.target),
        streaks: finish.streakSamples > 0 ? behind(this.#streaks.target) : null,
      },
      this.#inner,
      this.#size,
      finish,
    );
    const { exposure = 1, grade } = stage;
    this.#develop.draw(
      exposure === 1 ? grade : { ...grade, exposure: grade.exposure * exposure },
      Math.round(at * 240) % 9973,
      this.#following,
    );
  }

  #pose(stage: Stage, at: number, step: number): void {
    // A drawn picture, or one of models moved by hand, was never in motion.
    this.#openShutter(stage, styleOf(stage)?.rate ? at : at - step * shutterOpen);
    const opening = new Vector3().setFromMatrixPosition(stage.camera.matrixWorld);
    stage.at(at);
    stage.scene.updateMatrixWorld();
    stage.camera.updateMatrixWorld();
    const way = opening.distanceTo(new Vector3().setFromMatrixPosition(stage.camera.matrixWorld));
    this.#following = clamp((way / Math.max(step * shutterOpen, 1e-6) - walking) / walking);
    beginFrame(this.renderer);
  }

  /** Where everything was when the shutter opened: never before the film's start, where nothing is. */
  #openShutter(stage: Stage, opening: number): void {
    stage.at(Math.max(0, opening));
    stage.scene.updateMatrixWorld();
    stage.camera.updateMatrixWorld();
    shutter.view.multiplyMatrices(stage.camera.projectionMatrix, new Matrix4().copy(stage.camera.matrixWorld).invert());
    const tall = Math.min(...this.#inner);
    shutter.size.set(this.#inner[0], this.#inner[1], 1080 / tall, longestStreak);
    stage.scene.traverse((object) => {
      const drawn = object as Mesh & Partial<Posed>;
      if (!drawn.isMesh || !drawn.previousWorld) return;
      drawn.previousWorld.copy(drawn.matrixWorld);
      if (drawn.palette && drawn.previousPalette) drawn.previousPalette.set(drawn.palette);
    });
  }

  /** The layer that never changes. Where it stays the same from one frame to the next, it is drawn aside and copied from then on. */
  #drawStill(stage: Stage): void {
    const { camera } = stage;
    const key = `${camera.matrixWorld.elements.join()}|${camera.projectionMatrix.elements.join()}|${shutter.view.elements.join()}|${stage.stillKey}`;
    // A plate is of one stage: the next one may stand where this one stood.
    if (stage !== this.#plateStage) this.#plateKey = this.#stillKey = '';
    this.#plateStage = stage;
    const again = key === this.#stillKey;
    this.#stillKey = key;
    if (key !== this.#plateKey) {
      this.renderer.setClearColor(0x000000, 0);
      this.renderer.setRenderTarget(again ? this.#plate : this.#scene);
      this.#layer(stage, camera, layers.still);
      if (!again) return;
      this.#plateKey = key;
    }
    this.#copyPlate();
  }

  #drawMoving(stage: Stage): void {
    const { renderer } = this;
    renderer.autoClear = false;
    renderer.setRenderTarget(this.#scene);
    this.#layer(stage, stage.camera, layers.moving);
    this.#layer(stage, stage.camera, layers.veil);
    renderer.autoClear = true;
  }

  #layer(stage: Stage, camera: PerspectiveCamera, layer: number): void {
    camera.layers.set(layer);
    this.renderer.render(stage.scene, camera);
  }

  #copyPlate(): void {
    const { renderer } = this;
    const [width, height] = this.#inner;
    const commands = this.#graphics.device.createCommandEncoder();
    for (const [from, to] of [
      [this.#plate.texture, this.#scene.texture],
      [this.#plate.depthTexture!, this.#scene.depthTexture!],
    ] as const) {
      commands.copyTextureToTexture({ texture: gpuTexture(renderer, from) }, { texture: gpuTexture(renderer, to) }, [width, height]);
    }
    this.#graphics.device.queue.submit([commands.finish()]);
  }

  /** Frees all targets and the renderer; the device stays open. */
  dispose(): void {
    for (const packer of this.#packers.values()) packer.dispose();
    this.#shadow.dispose();
    this.#atelier?.dispose();
    this.#develop?.dispose();
    this.#streaks.dispose();
    this.#bloom.dispose();
    this.#scene.dispose();
    this.#plate.dispose();
  }
}

function styleOf(stage: Stage): Style | null {
  // An audition has a body and no screenplay.
  const look = stage.screenplay.look as Stage['screenplay']['look'] | undefined;
  return styles[look?.style ?? ''] ?? null;
}

/** The moment that a film shows at `at`: a drawn one changes its picture less often than its frames. */
function momentOf(stage: Stage, at: number): number {
  const rate = styleOf(stage)?.rate;
  return rate ? Math.floor(at * rate + 1e-6) / rate : at;
}
