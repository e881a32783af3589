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
  // slowly and does not hold the process open.
  define('requestAnimationFrame', (tick: (at: number) => void) => {
    const timer = setTimeout(() => tick(performance.now()), 50);
    timer.unref();
    return timer;
  });
  define('cancelAnimationFrame', (timer: NodeJS.Timeout) => clearTimeout(timer));
  quietAboutNode();
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
