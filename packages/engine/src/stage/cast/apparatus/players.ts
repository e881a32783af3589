import type { Vector3 } from '@onereel/spec';
import type { Moment } from '../../blocking/moment.ts';
import type { Designs } from '../prop/design-family.ts';
import type { Sculpt } from '../prop/sculpt.ts';

/** A black record with its label, turning by the name `record`. */
function record(work: Sculpt, [x, y, z]: Vector3, radius: number): void {
  work.moving('record', [x, y, z], () => {
    work.spun(
      'lacquer',
      [
        [radius, 0],
        [radius, 0.004],
        [0, 0.004],
      ],
      {
        at: [x, y, z],
        gloss: 1,
        around: 56,
        steps: 1,
        colour: '#0e0e10',
      },
    );
    for (const ring of [0.5, 0.66, 0.8, 0.93])
      work.hoop('lacquer', radius * ring, 0.0008, { colour: '#3a3a40', gloss: 1, at: [x, y + 0.0042, z], around: 48, section: 4 });
    work.spun(
      'paper',
      [
        [radius * 0.34, 0.004],
        [radius * 0.34, 0.0055],
        [0, 0.0055],
      ],
      { at: [x, y, z], colour: work.colour('#c8322a'), steps: 1 },
    );
    work.block('paper', [radius * 0.3, 0.001, radius * 0.07], { at: [x, y + 0.006, z + radius * 0.18], colour: '#f4ead2', round: 0 });
  });
}

const turning = ({ seconds }: Moment) => ({ record: { turn: [0, -seconds * 3.49, 0] as const } });

/** Machines that play records: 33⅓ turns a minute. Metres. */
export const players: Designs = {
  gramophone(work) {
    work.block('wood', [0.36, 0.15, 0.36], { colour: '#6a3a1c', gloss: 0.8, at: [0, 0.085, 0], round: 0.01 });
    work.block('wood', [0.4, 0.025, 0.4], { colour: '#4f2a14', gloss: 0.8, at: [0, 0.0125, 0], round: 0.008 });
    work.block('wood', [0.39, 0.02, 0.39], { colour: '#4f2a14', gloss: 0.8, at: [0, 0.165, 0], round: 0.008 });
    work.spun(
      'cloth',
      [
        [0.145, 0],
        [0.145, 0.012],
        [0, 0.012],
      ],
      { colour: '#3a5a3a', at: [0, 0.176, 0], steps: 1, around: 40 },
    );
    record(work, [0, 0.188, 0], 0.14);
    work.rod(
      'brass',
      [
        [0, 0.2, -0.16],
        [0, 0.34, -0.2],
        [0, 0.42, -0.14],
      ],
      0.016,
      {},
    );
    work.rod(
      'brass',
      [
        [0, 0.26, -0.18],
        [0.06, 0.25, -0.06],
        [0.075, 0.215, 0.03],
      ],
      0.008,
    );
    work.spun(
      'steel',
      [
        [0, 0],
        [0.022, 0],
        [0.022, 0.014],
        [0, 0.014],
      ],
      { at: [0.075, 0.2, 0.035], steps: 1, turn: [0, 0, 0.3] },
    );
    const flare = Array.from({ length: 12 }, (_, at) => {
      const along = at / 11;
      return [0.018 + 0.035 * along + 0.23 * along ** 3.6, along * 0.42] as const;
    });
    const horn = { turn: [0.85, 0, 0] as const, at: [0, 0.42, -0.15] as const, around: 64 };
    const petals = ([x, y, z]: Vector3): Vector3 => {
      const open = 1 + 0.1 * Math.max(0, y / 0.42 - 0.45) * Math.cos(Math.atan2(x, z) * 9);
      return [x * open, y, z * open];
    };
    work.spun('brass', flare, { ...horn, colour: '#d8a23a', bend: petals });
    work.spun(
      'brass',
      [...flare].reverse().map(([out, up]) => [out - 0.003, up] as const),
      { ...horn, colour: '#a8742a', bend: petals },
    );
    work.rod(
      'steel',
      [
        [0.18, 0.09, 0],
        [0.24, 0.09, 0],
        [0.24, 0.05, 0.02],
      ],
      0.007,
    );
    work.bar('wood', [0.24, 0.05, 0.02], [0.29, 0.05, 0.02], 0.012, { colour: '#2a1a10' });
    return { pose: turning, anchors: { mouth: [0, 0.7, 0.16] } };
  },
  'record-player'(work) {
    work.block('wood', [0.45, 0.09, 0.35], { colour: '#7a4826', gloss: 0.6, at: [0, 0.065, 0], round: 0.012 });
    work.block('lacquer', [0.43, 0.008, 0.33], { colour: '#1c1d20', at: [0, 0.112, 0], round: 0.003 });
    for (const x of [-0.18, 0.18])
      for (const z of [-0.13, 0.13])
        work.spun(
          'rubber',
          [
            [0, 0],
            [0.022, 0],
            [0.026, 0.022],
            [0, 0.022],
          ],
          { at: [x, 0, z], colour: '#141416' },
        );
    work.spun(
      'steel',
      [
        [0.154, 0],
        [0.154, 0.012],
        [0.152, 0.016],
        [0, 0.016],
      ],
      { at: [-0.05, 0.116, 0], steps: 1, around: 48 },
    );
    record(work, [-0.05, 0.133, 0], 0.15);
    work.spun(
      'chrome',
      [
        [0.026, 0],
        [0.024, 0.02],
        [0, 0.02],
      ],
      { at: [0.165, 0.116, -0.11], steps: 1 },
    );
    work.rod(
      'chrome',
      [
        [0.165, 0.15, -0.15],
        [0.165, 0.15, -0.06],
        [0.15, 0.148, 0.03],
        [0.075, 0.143, 0.085],
      ],
      0.005,
    );
    work.spun(
      'steel',
      [
        [0, -0.018],
        [0.017, -0.018],
        [0.017, 0.018],
        [0, 0.018],
      ],
      { at: [0.165, 0.15, -0.155], turn: [Math.PI / 2, 0, 0], steps: 1 },
    );
    work.block('plastic', [0.022, 0.012, 0.038], { colour: '#17181a', at: [0.068, 0.142, 0.092], turn: [0, -0.8, 0] });
    for (const z of [0.06, 0.11])
      work.spun(
        'steel',
        [
          [0.015, 0],
          [0.014, 0.014],
          [0, 0.014],
        ],
        { at: [0.18, 0.116, z] },
      );
    for (const flip of [true, false])
      work.sheet('glass', (u, v) => [(u - 0.5) * 0.44, 0.125 + v * 0.3, -0.17 - v * 0.12], {
        colour: '#a8c0d0',
        columns: 2,
        rows: 2,
        flip,
      });
    work.bar('chrome', [-0.2, 0.12, -0.17], [0.2, 0.12, -0.17], 0.006);
    return { pose: turning };
  },
};
