import { describe, expect, it } from 'vitest';
import { assembleReport } from '../../../src/read/assemble-report.ts';
import { readText } from '../../../src/read/text/read-text.ts';

describe('readText on hostile text', () => {
  it.each([
    ['one line of 5 MB', 'word '.repeat(1_000_000)],
    ['one run of 1 MB of white space in a line', `# a${' '.repeat(1_000_000)}b`],
    ['marks that never close', '**a _b <p <b [x]( ![y '.repeat(30_000)],
    ['30,000 lines of a paragraph', 'a line of words that goes on\n'.repeat(30_000)],
    ['30,000 rows', 'a\tb\t12\n'.repeat(30_000)],
    ['30,000 headings', '# a\n'.repeat(30_000)],
    ['30,000 items', '- item (with words)\n'.repeat(30_000)],
    ['30,000 short lines', 'A short line\n\n'.repeat(30_000)],
    ['30,000 broken words', 'inspec-\n'.repeat(30_000)],
    ['30,000 comments that never close', '<!-- '.repeat(30_000)],
    ['30,000 cut sentences', 'and so it goes on and on without any end to it\n\n'.repeat(30_000)],
  ])(
    'is not slow on %s',
    (_name, source) => {
      const started = performance.now();
      assembleReport(readText(source));
      expect(performance.now() - started).toBeLessThan(12_000);
    },
    30_000,
  );
});
