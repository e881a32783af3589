import type { CueSheet, Dialogue, Seconds } from '@onereel/spec';

/** Letters in a line of a subtitle, and lines at once: what one reads at a glance. */
const widest = 42;
const lines = 2;

/** A moment as WebVTT writes it: `00:00:01.500`. */
function stamp(seconds: Seconds): string {
  const whole = Math.max(0, Math.round(seconds * 1000));
  const part = (value: number, digits = 2): string => String(value).padStart(digits, '0');
  return `${part(Math.floor(whole / 3_600_000))}:${part(Math.floor(whole / 60_000) % 60)}:${part(Math.floor(whole / 1000) % 60)}.${part(whole % 1000, 3)}`;
}

/** Text that WebVTT does not take for markup (W3C WebVTT, section 4.2.2). */
const plain = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replace(/\s+/g, ' ').trim();

/** Words in lines that fit. */
function wrap(words: readonly string[]): string[] {
  const rows: string[] = [];
  for (const word of words) {
    const last = rows.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= widest) rows[rows.length - 1] = `${last} ${word}`;
    else rows.push(word);
  }
  return rows;
}

/** A line in pieces that are read at once, each for its share of the time by its letters. */
function pieces({ line, at, seconds }: Dialogue): { from: Seconds; to: Seconds; rows: readonly string[] }[] {
  const rows = wrap(plain(line).split(' '));
  const whole = rows.reduce((sum, row) => sum + row.length, 0) || 1;
  const made: { from: Seconds; to: Seconds; rows: string[] }[] = [];
  let before = 0;
  for (let row = 0; row < rows.length; row += lines) {
    const held = rows.slice(row, row + lines);
    const after = before + held.reduce((sum, one) => sum + one.length, 0);
    made.push({ from: at + (seconds * before) / whole, to: at + (seconds * after) / whole, rows: held });
    before = after;
  }
  return made;
}

/** What is said, as WebVTT subtitles: who says it, when, in lines that fit. Null when nothing is said. */
export function subtitlesOf({ dialogue, seconds }: Pick<CueSheet, 'dialogue' | 'seconds'>): string | null {
  const said = [...dialogue].sort((a, b) => a.at - b.at).filter(({ line, at }) => line.trim() !== '' && at < seconds);
  if (said.length === 0) return null;
  const cues = said.flatMap((one) =>
    pieces(one).map(
      ({ from, to, rows }) =>
        `${stamp(from)} --> ${stamp(Math.min(seconds, Math.max(to, from + 0.3)))}\n<v ${plain(one.who)}>${rows.join('\n')}`,
    ),
  );
  return `WEBVTT\n\n${cues.join('\n\n')}\n`;
}
