import type { Metres, Vector3 } from '@onereel/spec';
import type { Perch } from '../family.ts';
import { designFamily, type Designs } from '../prop/design-family.ts';
import type { Sculpt } from '../prop/sculpt.ts';
import { lamps, type Motions, slab, together, wheels } from './coachwork.ts';
import { vehicleMovement } from './running.ts';

/** The frame of a bicycle: places in the side view, [y, z]. */
interface Frame {
  readonly radius: Metres;
  readonly back: Metres;
  readonly front: Metres;
  readonly crank: readonly [Metres, Metres];
  readonly seat: readonly [Metres, Metres];
  readonly head: readonly [Metres, Metres];
  readonly bar: { readonly at: readonly [Metres, Metres]; readonly half: Metres; readonly shape: 'flat' | 'drop' | 'swept' };
  readonly width: Metres;
}

const gear = 4.6;
const arm = 0.165;

/** The turning crank with its pedals, which stay level. Gives the motion. */
function crank(work: Sculpt, [y, z]: readonly [Metres, Metres], long = arm, way = gear): Motions {
  const at: Vector3 = [0, y, z];
  work.moving('crank', at, () => {
    work.spun('steel', [[0.035, -0.006], [0.098, -0.004], [0.102, 0], [0.098, 0.004], [0.035, 0.006], [0.035, -0.006]], { at: [-0.05, y, z], turn: [0, 0, Math.PI / 2], steps: 1, around: 30 });
    work.rod('steel', [[-0.07, y, z], [0.07, y, z]], 0.02);
    for (const side of [1, -1]) work.rod('steel', [[side * 0.075, y, z], [side * 0.085, y + side * long, z]], 0.014, { flatten: 0.7 });
  });
  for (const side of [1, -1]) work.moving(side > 0 ? 'pedal-left' : 'pedal-right', at, () => { slab(work, 'rubber', [0.1, 0.022, 0.085], [side * 0.14, y, z], '#17181a'); work.rod('steel', [[side * 0.085, y, z], [side * 0.19, y, z]], 0.008); });
  return ({ travelled }) => {
    const angle = (travelled / way) * Math.PI * 2;
    const [high, ahead] = [Math.cos(angle) * long, Math.sin(angle) * long];
    return { crank: { turn: [angle, 0, 0] }, 'pedal-left': { shift: [0, high, ahead] }, 'pedal-right': { shift: [0, -high, -ahead] } };
  };
} // prettier-ignore

const riding = (seat: Vector3, grip: Vector3, more: Partial<Perch>): Perch => ({
  name: 'seat',
  at: seat,
  room: [0.22, 0.26],
  grips: [grip, [-grip[0], grip[1], grip[2]]],
  ...more,
});

const footrests = ([x, y, z]: Vector3): Pick<Perch, 'rests'> => ({ rests: [[x, y, z], [-x, y, z]] }); // prettier-ignore

function handlebar(work: Sculpt, { bar: { at: [y, z], half, shape }, head }: Frame): void {
  work.rod('steel', [[0, head[0], head[1]], [0, y - 0.02, z - 0.03]], 0.016);
  const dark = { colour: '#1a1a1c' };
  if (shape === 'drop') for (const s of [-1, 1]) { work.rod('steel', [[0, y, z - 0.03], [s * half * 0.8, y, z - 0.02], [s * half, y, z + 0.06], [s * half, y - 0.06, z + 0.1], [s * half, y - 0.13, z + 0.03], [s * half, y - 0.14, z - 0.06]], 0.014, dark); work.rod('rubber', [[s * half, y + 0.015, z + 0.03], [s * half, y + 0.05, z + 0.1]], 0.02, dark); }
  else {
    const back = shape === 'swept' ? 0.2 : 0.04;
    for (const s of [-1, 1]) { work.rod('steel', [[0, y - 0.02, z - 0.03], [s * half * 0.45, y, z + (shape === 'swept' ? 0.06 : 0)], [s * half * 0.8, y, z - back * 0.3], [s * half, y, z - back]], 0.012); work.rod('rubber', [[s * half * 0.78, y, z - back * 0.42], [s * (half + 0.015), y, z - back * 1.05]], 0.018, dark); work.rod('steel', [[s * half * 0.6, y - 0.01, z - back * 0.2 + 0.03], [s * half * 0.95, y - 0.03, z - back * 0.8 + 0.06]], 0.006, { colour: '#2a2a2c' }); }
  }
} // prettier-ignore

function frame(work: Sculpt, form: Frame, colour: string, step = false): Motions {
  const paint = { colour: work.colour(colour), gloss: 0.9 };
  const { radius, back, front, seat, head, crank: [bottomY, bottomZ] } = form;
  const tube = (points: readonly Vector3[], thick: Metres): void => void work.rod('lacquer', points, thick, { ...paint, around: 9 });
  const [neck, low]: [Vector3, Vector3] = [[0, head[0] - 0.02, head[1]], [0, head[0] - 0.15, head[1] + 0.04]];
  const cluster: Vector3 = [0, seat[0] - 0.14, seat[1] + 0.03];
  const bottom: Vector3 = [0, bottomY, bottomZ];
  tube([neck, low], 0.023);
  tube([low, bottom], 0.02);
  if (step) tube([[0, head[0] - 0.06, head[1]], [0, bottomY + 0.32, bottomZ + 0.14], [0, bottomY + 0.16, bottomZ - 0.02]], 0.018);
  else tube([[0, head[0] - 0.04, head[1]], cluster], 0.018);
  tube([cluster, bottom], 0.019);
  for (const s of [-1, 1]) {
    tube([[s * 0.03, cluster[1], cluster[2]], [s * 0.06, radius, back]], 0.011);
    tube([[s * 0.035, bottomY, bottomZ], [s * 0.06, radius, back]], 0.012);
    tube([[s * 0.045, head[0] - 0.17, head[1] + 0.045], [s * 0.055, radius + 0.1, front - 0.05], [s * 0.055, radius, front]], 0.013);
  }
  slab(work, 'steel', [0.12, 0.03, 0.05], [0, head[0] - 0.165, head[1] + 0.045], '#8b8e92');
  work.rod('steel', [cluster, [0, seat[0] - 0.04, seat[1]]], 0.014);
  work.ball('leather', [0.085, 0.035, 0.075], { colour: '#2a1c14', at: [0, seat[0] - 0.032, seat[1] - 0.06], around: 16, down: 10 });
  work.ball('leather', [0.032, 0.026, 0.13], { colour: '#2a1c14', at: [0, seat[0] - 0.03, seat[1] + 0.05], around: 12, down: 8 });
  handlebar(work, form);
  for (const y of [0.1, -0.1]) work.rod('iron', [[-0.05, bottomY + y, bottomZ], [-0.05, radius + y * 0.42, back]], 0.006, { colour: '#3a3a3c', around: 5 });
  work.spun('steel', [[0.015, -0.012], [0.042, -0.008], [0.042, 0.008], [0.015, 0.012]], { at: [-0.05, radius, back], turn: [0, 0, Math.PI / 2], steps: 1, around: 18 });
  return crank(work, form.crank);
} // prettier-ignore

const upright: Frame = { radius: 0.34, back: -0.52, front: 0.54, crank: [0.28, -0.06], seat: [0.84, -0.26], head: [0.86, 0.3], bar: { at: [1.03, 0.3], half: 0.29, shape: 'swept' }, width: 0.042 }; // prettier-ignore
const sporty: Frame = { ...upright, seat: [0.86, -0.24], head: [0.84, 0.32], bar: { at: [0.94, 0.38], half: 0.3, shape: 'flat' }, width: 0.058 }; // prettier-ignore
const racing: Frame = { ...upright, seat: [0.87, -0.22], head: [0.84, 0.32], bar: { at: [0.9, 0.42], half: 0.2, shape: 'drop' }, width: 0.03 }; // prettier-ignore

function guards(work: Sculpt, { radius, back, front }: Frame, colour: string): void {
  for (const [z, from, to] of [[back, -0.6, 2.1], [front, -0.9, 1.3]] as const)
    work.sheet('lacquer', (u, v) => { const angle = from + (to - from) * v; const out = radius + 0.035 + 0.012 * Math.sin(u * Math.PI); return [(u - 0.5) * 0.075, radius + Math.cos(angle) * out, z - Math.sin(angle) * out]; }, { colour: work.colour(colour), columns: 6, rows: 20, flip: true });
} // prettier-ignore

function bicycle(form: Frame, colour: string, fitted: 'town' | 'mountain' | 'road'): Designs[string] {
  return (work) => {
    const rolling = wheels(work, [[0, form.radius, form.front], [0, form.radius, form.back]], form.width, fitted === 'mountain' ? 'wire' : 'wire');
    if (fitted === 'mountain') for (const z of [form.front, form.back]) work.hoop('rubber', form.radius - 0.012, 0.034, { colour: '#1b1b1d', at: [0, form.radius, z], turn: [0, 0, Math.PI / 2], around: 40 });
    const pedalling = frame(work, form, colour, false);
    if (fitted === 'town') {
      guards(work, form, colour);
      lamps(work, [0, form.head[0] - 0.02, form.head[1] + 0.1], 0.04);
      for (const x of [-0.06, 0.06]) work.rod('steel', [[x, 0.74, -0.32], [x, 0.74, -0.72]], 0.007);
      for (const z of [-0.4, -0.52, -0.64, -0.72]) work.rod('steel', [[-0.06, 0.74, z], [0.06, 0.74, z]], 0.006);
      for (const x of [-0.06, 0.06]) work.rod('steel', [[x, 0.74, -0.6], [x, form.radius, form.back]], 0.006);
      work.ball('light', 0.025, { colour: '#ff2a1c', glow: 0.6, at: [0, 0.72, -0.75], around: 10, down: 8 });
    }
    const { at: [y, z], half, shape } = form.bar;
    const grip: Vector3 = shape === 'drop' ? [half, y + 0.03, z + 0.05] : [half * 0.93, y, z - (shape === 'swept' ? 0.16 : 0.03)];
    return { pose: together(rolling, pedalling), perches: [riding([0, form.seat[0], form.seat[1]], grip, { crank: { at: [0.14, form.crank[0] + 0.012, form.crank[1]], arm, gear } })], anchors: { top: [0, y, z] } };
  };
} // prettier-ignore

/** A motorcycle's parts by measures. */
interface Motor {
  readonly wheels: readonly [front: Metres, frontRadius: Metres, back: Metres, backRadius: Metres];
  readonly width: Metres;
  readonly seat: Vector3;
  readonly grip: Vector3;
  readonly rest: Vector3;
  readonly look: 'roadster' | 'sport' | 'chopper' | 'dirt';
  readonly colour: string;
}

function motorcycle(plan: Motor): Designs[string] {
  return (work) => {
    const { wheels: [front, frontRadius, back, backRadius], width, seat, grip, look } = plan;
    const paint = { colour: work.colour(plan.colour), gloss: 0.95 };
    const rolling = together(wheels(work, [[0, frontRadius, front]], look === 'chopper' ? width * 0.6 : width * 0.85, look === 'dirt' || look === 'chopper' ? 'wire' : 'car'), wheels(work, [[0, backRadius, back]], width, look === 'dirt' || look === 'chopper' ? 'wire' : 'car'));
    if (look === 'dirt' || look === 'chopper') for (const [z, r, w] of [[front, frontRadius, 0.05], [back, backRadius, look === 'dirt' ? 0.06 : 0.085]] as const) work.hoop('rubber', r - w * 0.5, w, { colour: '#18181a', at: [0, r, z], turn: [0, 0, Math.PI / 2], around: 40 });
    const neck: Vector3 = [0, grip[1] - 0.14, grip[2] + (look === 'chopper' ? 0.26 : 0.12)];
    for (const s of [-1, 1]) { work.rod('chrome', [[s * 0.1, frontRadius, front], [s * 0.1, neck[1], neck[2]]], 0.026, { around: 12 }); work.rod('steel', [[s * 0.1, frontRadius + 0.02, front - 0.01], [s * 0.1, frontRadius + (neck[1] - frontRadius) * 0.45, front + (neck[2] - front) * 0.45]], 0.036, { colour: '#55585c' }); work.rod('steel', [[0, neck[1], neck[2]], [s * 0.12, neck[1] + 0.08, neck[2] - 0.06], [s * grip[0] * 0.8, grip[1], grip[2] + 0.05], [s * (grip[0] + 0.05), grip[1], grip[2] - 0.03]], 0.014); work.rod('rubber', [[s * (grip[0] - 0.06), grip[1], grip[2] + 0.02], [s * (grip[0] + 0.07), grip[1], grip[2] - 0.04]], 0.021); if (look !== 'dirt') { work.rod('chrome', [[s * grip[0] * 0.7, grip[1], grip[2] + 0.05], [s * grip[0] * 0.9, grip[1] + 0.17, grip[2] + 0.04]], 0.007); work.ball('chrome', [0.06, 0.04, 0.015], { at: [s * grip[0] * 0.92, grip[1] + 0.19, grip[2] + 0.04], around: 12, down: 8 }); } }
    // Engine: a ribbed block between the wheels.
    const middle = (front + back) / 2 - 0.02;
    work.block('steel', [0.34, 0.24, 0.4], { colour: '#4b4e52', at: [0, 0.4, middle], round: 0.07 });
    for (const s of [-1, 1]) work.spun('chrome', [[0, 0], [0.13, 0], [0.15, 0.02], [0.13, 0.07], [0, 0.09]], { at: [s * 0.15, 0.4, middle - 0.04], turn: [0, 0, (-s * Math.PI) / 2], around: 20 });
    for (const lean of look === 'dirt' ? [0.25] : [0.42, -0.42]) for (let rib = 0; rib < 6; rib++) work.block('steel', [0.23, 0.018, 0.2], { colour: rib % 2 ? '#8f9296' : '#5e6165', at: [0, 0.52 + rib * 0.034 * Math.cos(lean), middle + 0.04 + Math.sin(lean) * (0.1 + rib * 0.034)], turn: [lean, 0, 0], round: 0.006 });
    // Frame, swing arm, exhaust.
    for (const s of [-1, 1]) { work.rod('iron', [[s * 0.05, neck[1] - 0.04, neck[2] - 0.03], [s * 0.13, 0.34, middle + 0.28], [s * 0.13, 0.27, middle - 0.2], [s * 0.11, seat[1] - 0.1, seat[2] - 0.08]], 0.02, { colour: '#1c1c1e' }); work.rod('iron', [[s * 0.11, 0.34, middle - 0.2], [s * 0.12, backRadius, back]], 0.028, { colour: '#3c3e41', flatten: 0.6 }); work.rod('chrome', [[s * 0.12, backRadius + 0.06, back + 0.03], [s * 0.11, seat[1] - 0.12, seat[2] - 0.12]], 0.03); work.rod('rubber', [[s * 0.13, plan.rest[1] - 0.02, plan.rest[2]], [s * (plan.rest[0] + 0.05), plan.rest[1] - 0.02, plan.rest[2]]], 0.016); }
    const pipeUp = look === 'dirt' || look === 'sport';
    work.rod('chrome', [[-0.1, 0.55, middle + 0.22], [-0.15, 0.36, middle + 0.34], [-0.17, 0.24, middle + 0.1], [-0.18, 0.25, back + 0.4]], 0.026);
    work.rod('chrome', [[-0.18, 0.25, back + 0.42], [-0.2, pipeUp ? 0.5 : 0.27, back - (pipeUp ? 0.02 : 0.16)]], (along) => 0.034 + 0.028 * Math.min(1, along * 5), { around: 16, colour: '#9a9da1' });
    // Tank, seat, guards.
    const tank: Vector3 = [0, seat[1] + (look === 'chopper' ? 0.1 : 0.06), (seat[2] + neck[2]) / 2 + 0.06];
    work.ball('lacquer', [look === 'dirt' ? 0.11 : 0.17, 0.13, (neck[2] - seat[2]) * 0.42], { ...paint, at: tank, turn: [-0.12, 0, 0], around: 28, down: 20, bend: ([x, y, z]) => [x * (1 - Math.max(0, -z) * 0.7), y * (y < 0 ? 0.7 : 1), z] });
    work.spun('chrome', [[0, 0.02], [0.035, 0.015], [0.04, 0]], { at: [0, tank[1] + 0.125, tank[2] + 0.03], around: 14 });
    const low = look === 'chopper';
    work.ball('leather', [0.14, 0.06, low ? 0.2 : 0.3], { colour: '#161517', at: [0, seat[1] - 0.05, seat[2] - (low ? 0.03 : 0.14)], turn: [look === 'sport' ? 0.16 : 0.02, 0, 0], around: 20, down: 12 });
    if (low) work.ball('leather', [0.11, 0.05, 0.14], { colour: '#161517', at: [0, seat[1] + 0.05, seat[2] - 0.34], around: 16, down: 10 });
    for (const [z, r, from, to, wide] of [[back, backRadius, -0.7, 1.2, width + 0.05], [front, frontRadius, -0.8, 0.7, width]] as const) {
      const lift = look === 'dirt' ? 0.16 : 0.045;
      work.sheet('lacquer', (u, v) => { const angle = from + (to - from) * v; const out = r + lift + 0.03 * Math.sin(u * Math.PI); return [(u - 0.5) * wide * 1.15, r + Math.cos(angle) * out, z - Math.sin(angle) * out]; }, { ...paint, columns: 8, rows: 18, flip: true });
      work.sheet('lacquer', (u, v) => { const angle = from + (to - from) * v; const out = r + lift - 0.012 + 0.03 * Math.sin(u * Math.PI); return [(u - 0.5) * wide * 1.15, r + Math.cos(angle) * out, z - Math.sin(angle) * out]; }, { colour: '#141416', columns: 8, rows: 18 });
    }
    if (look === 'sport') {
      work.ball('lacquer', [0.2, 0.2, 0.3], { ...paint, at: [0, neck[1] - 0.04, neck[2] + 0.1], turn: [0.4, 0, 0], around: 24, down: 18 });
      for (const s of [-1, 1]) work.ball('lacquer', [0.05, 0.22, 0.34], { ...paint, at: [s * 0.17, 0.56, middle + 0.22], turn: [0.35, 0, 0], around: 20, down: 14 });
      work.ball('lacquer', [0.16, 0.12, 0.05], { colour: '#121a22', gloss: 1, at: [0, neck[1] + 0.12, neck[2] + 0.12], turn: [-0.9, 0, 0], around: 18, down: 10 });
      work.ball('lacquer', [0.1, 0.08, 0.2], { ...paint, at: [0, seat[1] + 0.02, seat[2] - 0.4], turn: [0.25, 0, 0], around: 18, down: 12 });
      lamps(work, [0.09, neck[1] - 0.06, neck[2] + 0.36], 0.045);
    } else if (look === 'dirt') { work.block('plastic', [0.2, 0.22, 0.03], { ...paint, at: [0, neck[1] - 0.02, neck[2] + 0.08], turn: [-0.3, 0, 0] }); for (const s of [-1, 1]) work.block('plastic', [0.03, 0.2, 0.3], { colour: '#f2f2ee', at: [s * 0.13, 0.66, seat[2] - 0.16], turn: [0.3, 0, 0] }); }
    else { work.ball('chrome', [0.1, 0.1, 0.11], { at: [0, neck[1] - 0.06, neck[2] + 0.1], around: 20, down: 14 }); lamps(work, [0, neck[1] - 0.06, neck[2] + 0.19], 0.085); }
    work.ball('light', [0.06, 0.03, 0.02], { colour: '#ff1c12', glow: 0.7, at: [0, backRadius * 2, back - 0.25], around: 10, down: 8 });
    return { pose: rolling, perches: [riding([0, seat[1], seat[2]], grip, footrests(plan.rest))], anchors: { top: [0, grip[1] + 0.2, grip[2]] } };
  };
} // prettier-ignore

function scooterBody(work: Sculpt): Motions {
  const paint = { colour: work.colour('#8fc4b4'), gloss: 0.95 };
  const rolling = wheels(work, [[0, 0.24, 0.62], [0, 0.24, -0.5]], 0.11, 'car');
  work.ball('lacquer', [0.21, 0.23, 0.44], { ...paint, at: [0, 0.42, -0.46], around: 28, down: 20, bend: ([x, y, z]) => [x, y, z < 0 ? z : z * 0.9] });
  work.block('lacquer', [0.32, 0.05, 0.5], { ...paint, at: [0, 0.24, 0.12], round: 0.02 });
  work.sheet('lacquer', (u, v) => { const a = (u - 0.5) * 2; return [a * 0.24 * (1 - v * 0.25), 0.22 + v * 0.64, 0.36 + 0.12 * (1 - a * a) + v * 0.04 - 0.1 * (1 - v) ** 2]; }, { ...paint, columns: 14, rows: 12 });
  work.sheet('lacquer', (u, v) => { const a = (u - 0.5) * 2; return [a * 0.24 * (1 - v * 0.25), 0.22 + v * 0.64, 0.345 + 0.12 * (1 - a * a) + v * 0.04 - 0.1 * (1 - v) ** 2]; }, { colour: work.colour('#e8e2d2'), columns: 14, rows: 12, flip: true });
  work.ball('lacquer', [0.1, 0.13, 0.26], { ...paint, at: [0, 0.34, 0.62], around: 22, down: 14, bend: ([x, y, z]) => [x, Math.max(y, -0.02), z] });
  work.ball('leather', [0.15, 0.06, 0.34], { colour: '#5a3520', at: [0, 0.7, -0.38], around: 20, down: 12 });
  work.rod('steel', [[0, 0.5, 0.5], [0, 0.96, 0.42]], 0.035);
  work.ball('lacquer', [0.13, 0.09, 0.12], { ...paint, at: [0, 0.98, 0.44], around: 18, down: 12 });
  lamps(work, [0, 0.98, 0.56], 0.065);
  for (const s of [-1, 1]) { work.rod('steel', [[0, 0.99, 0.42], [s * 0.34, 1.0, 0.36]], 0.018); work.rod('rubber', [[s * 0.22, 1.0, 0.38], [s * 0.36, 1.0, 0.355]], 0.023); work.rod('chrome', [[s * 0.2, 1.0, 0.38], [s * 0.28, 1.16, 0.38]], 0.007); work.ball('chrome', [0.055, 0.055, 0.014], { at: [s * 0.29, 1.19, 0.38], around: 14, down: 8 }); }
  work.ball('light', [0.06, 0.035, 0.02], { colour: '#ff1c12', glow: 0.7, at: [0, 0.5, -0.9], around: 10, down: 8 });
  return rolling;
} // prettier-ignore

const designs: Designs = {
  bicycle: bicycle(upright, '#2f6e5a', 'town'),
  'mountain-bike': bicycle(sporty, '#c8401e', 'mountain'),
  'road-bike': bicycle(racing, '#1f4f9c', 'road'),
  tricycle(work) {
    const paint = { colour: work.colour('#d2281e'), gloss: 0.9 };
    const rolling = together(wheels(work, [[0, 0.22, 0.36]], 0.045, 'wire'), wheels(work, [[-0.24, 0.14, -0.3], [0.24, 0.14, -0.3]], 0.045, 'wire'));
    work.rod('lacquer', [[0, 0.5, 0.26], [0, 0.42, 0.16], [0, 0.3, -0.1], [0, 0.24, -0.28]], 0.022, paint);
    work.rod('lacquer', [[-0.24, 0.14, -0.3], [0.24, 0.14, -0.3]], 0.016, paint);
    work.rod('lacquer', [[0, 0.24, -0.28], [0, 0.14, -0.3]], 0.02, paint);
    for (const s of [-1, 1]) { work.rod('lacquer', [[s * 0.045, 0.22, 0.36], [s * 0.045, 0.44, 0.29], [0, 0.5, 0.27]], 0.013, paint); work.rod('chrome', [[0, 0.56, 0.25], [s * 0.12, 0.62, 0.24], [s * 0.22, 0.6, 0.14]], 0.012); work.rod('rubber', [[s * 0.19, 0.61, 0.17], [s * 0.235, 0.6, 0.11]], 0.019, { colour: '#f2e9d0' }); for (let strand = 0; strand < 4; strand++) work.rod('cloth', [[s * 0.235, 0.6, 0.11], [s * (0.25 + strand * 0.012), 0.5, 0.06 - strand * 0.012]], 0.004, { colour: ['#f2c21c', '#2f7fd0', '#ffffff', '#d2281e'][strand]! }); }
    work.rod('chrome', [[0, 0.5, 0.27], [0, 0.57, 0.25]], 0.014);
    work.block('lacquer', [0.36, 0.02, 0.14], { ...paint, at: [0, 0.17, -0.42], round: 0.01 });
    work.rod('chrome', [[0, 0.26, -0.2], [0, 0.36, -0.2]], 0.014); work.ball('leather', [0.11, 0.03, 0.11], { colour: '#1a1a1c', at: [0, 0.37, -0.2], around: 18, down: 10 });
    const pedalling = crank(work, [0.22, 0.36], 0.09, 1.38);
    return { pose: together(rolling, pedalling), perches: [riding([0, 0.39, -0.2], [0.21, 0.6, 0.14], { crank: { at: [0.14, 0.23, 0.36], arm: 0.09, gear: 1.38 } })] };
  },
  'penny-farthing'(work) {
    const rolling = together(wheels(work, [[0, 0.66, 0.2]], 0.03, 'wire'), wheels(work, [[0, 0.22, -0.72]], 0.03, 'wire'));
    const paint = { colour: work.colour('#1d1d20'), gloss: 0.9 };
    work.rod('iron', [[0, 1.4, 0.18], [0, 1.3, -0.12], [0, 1.0, -0.46], [0, 0.6, -0.66], [0, 0.24, -0.72]], 0.02, paint);
    for (const s of [-1, 1]) { work.rod('iron', [[s * 0.05, 0.66, 0.2], [s * 0.04, 1.38, 0.18]], 0.014, paint); work.rod('iron', [[0, 1.45, 0.18], [s * 0.2, 1.45, 0.16], [s * 0.32, 1.38, 0.06]], 0.011, paint); work.ball('wood', 0.024, { colour: '#5a2f18', at: [s * 0.33, 1.37, 0.05], around: 10, down: 8 }); }
    work.ball('leather', [0.1, 0.03, 0.15], { colour: '#5a2f18', at: [0, 1.39, -0.05], around: 16, down: 10 });
    const pedalling = crank(work, [0.66, 0.2], 0.14, 4.15);
    return { pose: together(rolling, pedalling), perches: [riding([0, 1.42, -0.05], [0.3, 1.39, 0.08], { crank: { at: [0.14, 0.67, 0.2], arm: 0.14, gear: 4.15 } })] };
  },
  unicycle(work) {
    const rolling = wheels(work, [[0, 0.26, 0]], 0.05, 'wire');
    work.hoop('rubber', 0.24, 0.026, { colour: '#1b1b1d', at: [0, 0.26, 0], turn: [0, 0, Math.PI / 2] });
    for (const s of [-1, 1]) work.rod('chrome', [[s * 0.05, 0.26, 0], [s * 0.05, 0.54, 0], [0, 0.58, 0]], 0.014);
    work.rod('chrome', [[0, 0.56, 0], [0, 0.82, 0]], 0.016); work.ball('leather', [0.075, 0.05, 0.16], { colour: work.colour('#c8281e'), at: [0, 0.85, 0], around: 18, down: 10, bend: ([x, y, z]) => [x * (1 - z), y + z * z * 2, z] });
    const pedalling = crank(work, [0.26, 0], 0.13, 1.63);
    return { pose: together(rolling, pedalling), perches: [{ name: 'seat', at: [0, 0.87, -0.01], room: [0.2, 0.2], crank: { at: [0.14, 0.27, 0], arm: 0.13, gear: 1.63 } }] };
  },
  'kick-scooter'(work) {
    const rolling = wheels(work, [[0, 0.1, 0.42], [0, 0.1, -0.36]], 0.035, 'caster');
    work.block('steel', [0.14, 0.03, 0.6], { colour: '#2b2d30', at: [0, 0.12, -0.08], round: 0.01 }); slab(work, 'rubber', [0.12, 0.006, 0.46], [0, 0.138, -0.08], work.colour('#d23c1e'));
    work.rod('steel', [[0, 0.12, 0.2], [0, 0.2, 0.34]], 0.022); work.rod('steel', [[0, 0.1, 0.42], [0, 0.24, 0.38], [0, 1.0, 0.3]], 0.02);
    work.rod('steel', [[-0.24, 1.0, 0.3], [0.24, 1.0, 0.3]], 0.013); for (const s of [-1, 1]) work.rod('rubber', [[s * 0.14, 1.0, 0.3], [s * 0.25, 1.0, 0.3]], 0.02, { colour: work.colour('#d23c1e') });
    return { pose: rolling, perches: [{ name: 'top', at: [0, 0.142, -0.06], room: [0.14, 0.4], grips: [[0.2, 1.0, 0.3], [-0.2, 1.0, 0.3]] }] };
  },
  motorcycle: motorcycle({ wheels: [0.74, 0.31, -0.68, 0.31], width: 0.15, seat: [0, 0.8, -0.2], grip: [0.33, 1.04, 0.32], rest: [0.17, 0.36, -0.06], look: 'roadster', colour: '#8c1a16' }),
  'sport-bike': motorcycle({ wheels: [0.7, 0.3, -0.66, 0.31], width: 0.18, seat: [0, 0.82, -0.22], grip: [0.3, 0.92, 0.36], rest: [0.17, 0.42, -0.24], look: 'sport', colour: '#1e5fc8' }),
  chopper: motorcycle({ wheels: [1.22, 0.33, -0.72, 0.31], width: 0.2, seat: [0, 0.62, -0.36], grip: [0.34, 1.14, 0.2], rest: [0.2, 0.36, 0.34], look: 'chopper', colour: '#1a1a1d' }),
  'dirt-bike': motorcycle({ wheels: [0.74, 0.34, -0.66, 0.33], width: 0.11, seat: [0, 0.88, -0.18], grip: [0.36, 1.12, 0.3], rest: [0.17, 0.42, -0.08], look: 'dirt', colour: '#e0601c' }),
  'motor-scooter'(work) {
    return { pose: scooterBody(work), perches: [riding([0, 0.75, -0.26], [0.3, 1.0, 0.365], footrests([0.1, 0.27, 0.16]))] };
  },
}; // prettier-ignore

/** Bicycles, tricycles, scooters and motorcycles: pedals and wheels turn with the way; a rider sits on them. */
export const cycleFamily = designFamily({ family: 'cycle', designs, movement: vehicleMovement });
