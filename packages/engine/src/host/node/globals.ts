import { globals } from 'webgpu';

/**
 * three's WebGPU renderer is written for a page: it reads `navigator.gpu`, `self`, the `GPU…` classes and constants,
 * and `requestAnimationFrame` as globals. This is the one place that puts them on Node's global object; it runs only in
 * a child process that renders, never in a library user's process.
 */
export function installGlobals(gpu: GPU): void {
  Object.assign(globalThis, globals);
  define('navigator', { gpu, userAgent: `node/${process.versions.node}`, language: 'en' });
  define('self', globalThis);
  // The renderer keeps a frame loop alive from `init` on. Films are rendered by asking, not by that loop, so it ticks
  // slowly and does not hold the process open. Whoever asks for a frame only to let others work meanwhile does not wait
  // for one: the loop's tick takes the time and a headset's frame, such a pause takes no more than the time.
  define('requestAnimationFrame', (tick: (at: number, frame?: unknown) => void) => {
    if (tick.length < 2) return setImmediate(() => tick(performance.now()));
    const timer = setTimeout(() => tick(performance.now()), 50);
    timer.unref();
    return timer;
  });
  calmPolling();
  define('cancelAnimationFrame', (timer: NodeJS.Timeout) => clearTimeout(timer));
  quietAboutNode();
}

/**
 * While anything is awaited from the device, the bindings ask whether it is there by `setImmediate`, again and again, which
 * keeps a whole core busy that the driver needs for the pixels, and litters the heap. They look the function up on the
 * global object each time and call it from native code, so they can be given one that asks every millisecond instead.
 */
function calmPolling(): void {
  const immediately = globalThis.setImmediate;
  const calmly = (work: (...values: unknown[]) => void, ...values: unknown[]): unknown =>
    / \[native code\] /.test(Function.prototype.toString.call(work)) ? setTimeout(work, 1, ...values) : immediately(work, ...values);
  define('setImmediate', Object.assign(calmly, immediately));
}

function define(name: string, value: unknown): void {
  Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });
}

/** Console lines of the renderer that are about this runtime and tell a reader of the film's log nothing. */
const noise = [/maxDynamic(Uniform|Storage)BuffersPerPipelineLayout/, /Multiple instances of Three\.js/];

function quietAboutNode(): void {
  const warn = console.warn.bind(console);
  console.warn = (...words: unknown[]) => {
    if (!noise.some((pattern) => pattern.test(String(words[0])))) warn(...words);
  };
}
