import type { FilmProgress } from '@onereel/engine';

/** Where progress is shown: a terminal, or a file or pipe, which gets a line per stage. */
export interface ProgressScreen {
  readonly isTTY?: boolean;
  readonly columns?: number;
  write(text: string): unknown;
}

const stageNames: Readonly<Record<FilmProgress['stage'], string>> = {
  direct: 'writing the screenplay',
  stage: 'building the stage',
  picture: 'shooting',
  sound: 'mixing the sound',
  film: 'writing the film',
};

const clearLine = '\r\u001B[K';
const barLength = 24;

/** `8 s`, `1 min 20 s`. */
export function formatDuration(seconds: number): string {
  const whole = Math.max(0, Math.round(seconds));
  return whole < 60 ? `${whole} s` : `${Math.floor(whole / 60)} min ${whole % 60} s`;
}

/** The time left at the pace so far, or an empty text while that says nothing. */
function timeLeft(done: number, elapsed: number): string {
  return done < 0.03 || elapsed < 1 ? '' : `, ${formatDuration((elapsed * (1 - done)) / done)} left`;
}

function drawBar(done: number): string {
  const full = Math.round(done * barLength);
  return `${'█'.repeat(full)}${'░'.repeat(barLength - full)}`;
}

/**
 * Shows how far a film is: in a terminal a bar with stage, percent and time left that redraws itself; elsewhere one line
 * when a stage begins. `now` gives seconds. `end` clears the bar.
 */
export function createProgress(
  screen: ProgressScreen,
  now: () => number,
): { show(progress: FilmProgress): void; say(line: string): void; end(): void } {
  const started = now();
  let stage: string | null = null;
  let isDrawn = false;
  const end = (): void => {
    if (isDrawn) screen.write(clearLine);
    isDrawn = false;
  };
  return {
    show({ stage: name, done, message }) {
      const bounded = Math.min(1, Math.max(0, done));
      const percent = `${Math.floor(bounded * 100)} %`;
      if (screen.isTTY) {
        const line = `${drawBar(bounded)} ${percent} ${stageNames[name]}${message ? ` (${message})` : ''}${timeLeft(bounded, now() - started)}`;
        screen.write(clearLine + line.slice(0, (screen.columns ?? 80) - 1));
        isDrawn = true;
      } else if (name !== stage) screen.write(`Onereel: ${stageNames[name]} (${percent}${timeLeft(bounded, now() - started)})\n`);
      stage = name;
    },
    say(line) {
      end();
      screen.write(`${line}\n`);
    },
    end,
  };
}
