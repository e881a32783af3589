import type { Metres, Vector3 } from '@onereel/spec';
import type { Chance } from '../../../chance/chance.ts';
import { mix, smooth } from '../../../curves/easing.ts';
import { fractal, ridged } from '../../../curves/noise.ts';
import type { Relief } from './relief.ts';

interface Peak {
  readonly x: Metres;
  readonly z: Metres;
  readonly height: Metres;
  readonly reach: Metres;
}

/** Peaks that stand back and aside of the highest, none above two thirds of it. */
function lesserPeaks(chance: Chance, side: number): Peak[] {
  const stand = (angle: number, far: number, height: number): Peak => ({
    x: Math.sin(angle) * far,
    z: -Math.cos(angle) * far,
    height: height * chance.between(0.85, 1.15),
    reach: height * chance.between(1.35, 1.7) + 60,
  });
  return [
    stand(-side * chance.between(0.12, 0.2), 1250, 205),
    stand(-side * chance.between(0.34, 0.42), 1050, 210),
    stand(-side * 0.62, 760, 150),
    stand(side * 0.46, 1150, 190),
    stand(side * chance.between(0.62, 0.72), 820, 160),
    stand(-side * 0.28, 1750, 330),
    stand(side * 0.04, 1950, 300),
    stand(side * 0.36, 1850, 350),
    stand(-side * 0.55, 1900, 320),
    stand(-side * 0.95, 900, 200),
    stand(side * 1.05, 1000, 220),
    stand(Math.PI * 0.9, 700, 200),
    stand(-Math.PI * 0.8, 800, 220),
    stand(-side * 0.09, 640, 60),
    stand(side * 1.6, 700, 190),
    stand(-side * 1.6, 700, 190),
  ];
}

/** The highest place of a rough surface near a point, searched on a grid of eight metres. */
function highestAround(surface: (x: Metres, z: Metres) => Metres, [middleX, , middleZ]: Vector3): Vector3 {
  let best: Vector3 = [middleX, surface(middleX, middleZ), middleZ];
  for (let dz = -200; dz <= 200; dz += 8) {
    for (let dx = -200; dx <= 200; dx += 8) {
      const height = surface(middleX + dx, middleZ + dz);
      if (height > best[1]) best = [middleX + dx, height, middleZ + dz];
    }
  }
  return best;
}

/** How far a summit stands above what is highest in a ring around it. */
function prominence(surface: (x: Metres, z: Metres) => Metres, [x, top, z]: Vector3): Metres {
  let rival = 0;
  for (let angle = 0; angle < 6.28; angle += 0.21) {
    for (const far of [230, 310, 390]) rival = Math.max(rival, surface(x + Math.cos(angle) * far, z + Math.sin(angle) * far));
  }
  return top - rival;
}

/** A high valley among eroded peaks; one of them stands out. The viewer is on a knoll over the valley. */
export function alpineRelief(chance: Chance): Relief {
  let best: { relief: Relief; stands: Metres } | null = null;
  for (let attempt = 0; attempt < 4; attempt++) {
    const relief = range(chance.spawn(`alpine ${attempt}`));
    const stands = prominence(relief.ground, relief.summit!);
    if (!best || stands > best.stands) best = { relief, stands };
    if (stands > 165) break;
  }
  return best!.relief;
}

function range(draw: Chance): Relief {
  const side = draw.flip() ? 1 : -1;
  const summit: Vector3 = [side * draw.between(120, 165), draw.between(372, 392), -draw.between(900, 950)];
  const peaks = lesserPeaks(draw.spawn('peaks'), side);
  const lobe = draw.between(0, 6);
  const shift = draw.between(-400, 400);
  const far = (x: Metres, z: Metres): Metres => {
    const wx = x + 62 * fractal(x * 0.0021 + shift, z * 0.0021, 3) + 13 * fractal(x * 0.011 + 9, z * 0.011 + shift, 2);
    const wz = z + 62 * fractal(x * 0.0021 + 50, z * 0.0021 + shift + 50, 3) + 13 * fractal(x * 0.011, z * 0.011 + 7 + shift, 2);
    const angle = Math.atan2(wz - summit[2], wx - summit[0]);
    // Three arêtes run down from the summit, sharp as folded paper.
    const arete = 1 - Math.abs(Math.sin(angle * 1.5 + lobe));
    const lobes = 0.86 + 0.34 * arete * arete + 0.07 * Math.cos(angle * 5 + lobe * 2);
    const inner = Math.max(0, 1 - Math.hypot(wx - summit[0], wz - summit[2]) / (560 * lobes));
    let height = (summit[1] + 25) * (0.7 * inner ** 1.25 + 0.3 * inner ** 2.3);
    for (const peak of peaks)
      height += peak.height * 0.92 * Math.max(0, 1 - Math.hypot(wx - peak.x, wz - peak.z) / peak.reach) ** 1.5 * (1 - inner * 0.85);
    const crests = ridged(wx * 0.0042 + shift, wz * 0.0042, 6);
    const fine = ridged(wx * 0.0105 + 3, wz * 0.0105 + shift, 4);
    const valley = smooth(60, 520, Math.hypot(x, z * 0.9));
    return (
      height * (0.76 + 0.3 * crests + 0.1 * fine) +
      (18 + 70 * valley) * (crests - 0.38) * (0.25 + 0.6 * smooth(0, 250, height)) +
      26 * smooth(40, 260, height) * (fine - 0.4) -
      26
    );
  };
  const knoll = (x: Metres, z: Metres): Metres => {
    const edge = smooth(14, 120, Math.hypot(x * 0.8, Math.min(0, z + 4)));
    return 0.5 * fractal(x * 0.06 + shift, z * 0.06, 3) * smooth(3, 26, Math.hypot(x, z)) - 27 * edge;
  };
  const near = 70;
  const found = highestAround(far, summit);
  return {
    near,
    reach: 2400,
    west: -1500,
    north: -2500,
    side: 3000,
    samples: 1536,
    eroded: true,
    summit: found,
    ground(x, z) {
      const away = smooth(near, near * 2.6, Math.hypot(x, z));
      return away <= 0 ? knoll(x, z) : mix(knoll(x, z), far(x, z), away);
    },
  };
}
