import { expect, it } from 'vitest';
import { formatExplanation } from './explain.ts';

it('prints headings with indented answers', () => {
  expect(
    formatExplanation([
      { heading: 'Who', lines: ['fox (red)', '2 × hen'] },
      { heading: 'Where', lines: ['yard'] },
    ]),
  ).toBe('Who\n  fox (red)\n  2 × hen\n\nWhere\n  yard\n');
});
