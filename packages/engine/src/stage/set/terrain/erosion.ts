import type { Chance } from '../../../chance/chance.ts';

/** The height between four samples of a square field, at column `u` and row `v`, held at its edges. */
export function between(field: Float32Array, samples: number, u: number, v: number): number {
  const last = samples - 1.001;
  const x = u < 0 ? 0 : u > last ? last : u;
  const y = v < 0 ? 0 : v > last ? last : v;
  const column = x | 0;
  const row = y | 0;
  const across = x - column;
  const down = y - row;
  const at = row * samples + column;
  return (
    (field[at]! * (1 - across) + field[at + 1]! * across) * (1 - down) +
    (field[at + samples]! * (1 - across) + field[at + samples + 1]! * across) * down
  );
}

const brush = [-1, 0, 1, 2] as const;

function dig(field: Float32Array, samples: number, at: number, depth: number): void {
  for (const down of brush) {
    for (const across of brush) {
      const middle = across >= 0 && across <= 1 && down >= 0 && down <= 1;
      field[at + down * samples + across]! -= depth * (middle ? 0.16 : 0.03);
    }
  }
}

function drop(field: Float32Array, samples: number, across: number, down: number, depth: number, at: number): void {
  field[at]! += depth * (1 - across) * (1 - down);
  field[at + 1]! += depth * across * (1 - down);
  field[at + samples]! += depth * (1 - across) * down;
  field[at + samples + 1]! += depth * across * down;
}

/** One drop of rain from where it falls until it dries or leaves: it digs while it speeds up and drops its load where it slows. */
function runDrop(field: Float32Array, samples: number, cell: number, startX: number, startY: number): void {
  let x = startX;
  let y = startY;
  let wayX = 0;
  let wayY = 0;
  let speed = 1;
  let water = 1;
  let load = 0;
  for (let step = 0; step < 44; step++) {
    const column = x | 0;
    const row = y | 0;
    const across = x - column;
    const down = y - row;
    const at = row * samples + column;
    const a = field[at]!;
    const b = field[at + 1]!;
    const c = field[at + samples]!;
    const d = field[at + samples + 1]!;
    wayX = wayX * 0.08 - (((b - a) * (1 - down) + (d - c) * down) / cell) * 0.92;
    wayY = wayY * 0.08 - (((c - a) * (1 - across) + (d - b) * across) / cell) * 0.92;
    const size = Math.sqrt(wayX * wayX + wayY * wayY);
    if (size < 1e-5) return;
    wayX /= size;
    wayY /= size;
    const before = a * (1 - across) * (1 - down) + b * across * (1 - down) + c * (1 - across) * down + d * across * down;
    x += wayX;
    y += wayY;
    if (x < 2 || y < 2 || x > samples - 4 || y > samples - 4) return;
    const fall = (between(field, samples, x, y) - before) / cell;
    const capacity = Math.max(-fall, 0.01) * speed * water * 2.6;
    if (load > capacity || fall > 0) {
      const left = fall > 0 ? Math.min(fall, load) : (load - capacity) * 0.25;
      load -= left;
      drop(field, samples, across, down, left * cell, at);
    } else {
      const taken = Math.min((capacity - load) * 0.28, -fall);
      load += taken;
      dig(field, samples, at, taken * cell);
    }
    speed = Math.sqrt(Math.max(0, speed * speed - fall * 4));
    water *= 0.975;
  }
}

/** Lets rain cut gullies into a square field of heights, in place. `cell` is the way between samples in metres. */
export function erode(field: Float32Array, samples: number, cell: number, drops: number, chance: Chance): void {
  for (let number = 0; number < drops; number++) {
    runDrop(field, samples, cell, 2 + chance.next() * (samples - 7), 2 + chance.next() * (samples - 7));
  }
}

/** Lets what stands steeper than `slope` (rise over run) slide down to its lower neighbours, in place, `rounds` times. */
export function slump(field: Float32Array, samples: number, cell: number, slope: number, rounds: number): void {
  const most = slope * cell;
  const ways = [1, -1, samples, -samples] as const;
  for (let round = 0; round < rounds; round++) {
    for (let row = 1; row < samples - 1; row++) {
      for (let column = 1; column < samples - 1; column++) {
        const at = row * samples + column;
        for (const way of ways) {
          const excess = field[at]! - field[at + way]! - most;
          if (excess <= 0) continue;
          field[at]! -= excess * 0.24;
          field[at + way]! += excess * 0.24;
        }
      }
    }
  }
}
