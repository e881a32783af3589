import type { Bench } from '../prop/bench.ts';
import type { Moment } from '../../blocking/moment.ts';
import { type Style, tint } from '../prop/crafted-family.ts';

/** Open gondolas that hang around the rim. */
function gondolas(bench: Bench, radius: number, hub: number, count: number, hues: readonly string[]): void {
  for (let car = 0; car < count; car++) {
    const turn = (car / count) * Math.PI * 2;
    const gondola = bench.on(`car${car}`, [Math.cos(turn) * radius, hub + Math.sin(turn) * radius, 0]);
    const [x, y] = [Math.cos(turn) * radius, hub + Math.sin(turn) * radius];
    gondola.rod('steel', [x, y, -1.2], [x, y, 1.2], 0.1);
    gondola.turning(
      'lacquer',
      [
        [0.5, -2.3, 1],
        [1.05, -2.1],
        [1.15, -1.3, 1],
        [1, -1.3, 1],
        [0.9, -2],
        [0.001, -2],
      ],
      { at: [x, y, 0], colour: hues[car % 4]!, around: 14 },
    );
    gondola.turning(
      'lacquer',
      [
        [1.25, -0.3, 1],
        [0.7, 0.1],
        [0.001, 0.2],
      ],
      { at: [x, y, 0], colour: hues[car % 4]!, around: 14 },
    );
    for (const [a, b] of [
      [0.9, 0.4],
      [-0.9, 0.4],
      [0.4, -0.9],
      [-0.4, -0.9],
    ] as const)
      gondola.rod('steel', [x + a, y - 1.4, b], [x + a, y - 0.2, b], 0.05, { around: 5 });
  }
}

/** A great wheel with gondolas that stay upright. Metres. */
export const ferrisWheel: Style = (bench, form) => {
  const [radius, hub, count] = [14, 17, 12];
  const colour = tint(form, '#d8dce0');
  const rim = bench.on('rim', [0, hub, 0]);
  for (const z of [-1.1, 1.1]) {
    rim.hoop('steel', radius, 0.2, { at: [0, hub, z], turn: [Math.PI / 2, 0, 0], around: 60, colour });
    rim.hoop('steel', radius * 0.62, 0.12, { at: [0, hub, z], turn: [Math.PI / 2, 0, 0], around: 48, colour });

    for (let spoke = 0; spoke < count; spoke++) {
      const turn = (spoke / count) * Math.PI * 2;
      rim.rod('steel', [0, hub, z], [Math.cos(turn) * radius, hub + Math.sin(turn) * radius, z], 0.09, { around: 6, colour });
    }
    for (const x of [-1, 1]) bench.rod('steel', [x * 7.4, 0, z * 2.4], [0, hub, z * 1.4], [0.42, 0.3], { colour: '#3a5a8c' });
  }
  for (let lamp = 0; lamp < 36; lamp++)
    rim.ball('light', 0.2, {
      at: [Math.cos(lamp * 0.1745) * radius, hub + Math.sin(lamp * 0.1745) * radius, 1.35],
      colour: ['#ffb040', '#ff5060', '#50b0ff'][lamp % 3]!,
      around: 8,
    });
  rim.turning(
    'lacquer',
    [
      [0.001, -1.6, 1],
      [1.2, -1.6],
      [1.4, 0],
      [1.2, 1.6, 1],
      [0.001, 1.6],
    ],
    { at: [0, hub, 0], turn: [Math.PI / 2, 0, 0], colour: '#d8402a' },
  );
  const hues = ['#c8282e', '#e8b83a', '#3fa85a', '#2f7fd0'];
  gondolas(bench, radius, hub, count, hues);
  bench.block('concrete', [17, 0.5, 8], { at: [0, 0.25, 0], round: 0.1 });
  return {
    pose: (moment: Moment) => {
      const angle = moment.seconds * 0.16;
      const cars = Array.from({ length: count }, (_, car) => {
        const [from, to] = [(car / count) * Math.PI * 2, (car / count) * Math.PI * 2 + angle];
        return [
          `car${car}`,
          {
            shift: [(Math.cos(to) - Math.cos(from)) * radius, (Math.sin(to) - Math.sin(from)) * radius, 0] as const,
            turn: [0, 0, Math.sin(moment.seconds * 1.3 + car) * 0.05] as const,
          },
        ];
      });
      return { rim: { turn: [0, 0, angle] }, ...Object.fromEntries(cars) };
    },
  };
};
