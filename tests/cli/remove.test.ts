import { describe, expect, it } from 'vitest';
import { runCommandLine } from '../../src/cli/run-command-line.ts';
import type { Services } from '../../src/services.ts';
import { cliContext } from '../support/cli-context.ts';

const draftId = 'd-1a2b3c4d';

describe('removing a report on the command line', () => {
  it('says which drafts went with it, and that others may stay', async () => {
    const removed = { reportId: 'r1', file: 'letter.md', passageCount: 2 };
    const services: Partial<Services> = {
      listReports: async () => [{ reportId: 'r1', file: 'letter.md' } as never],
      removeReport: async () => ({ ...removed, drafts: [{ draftId, style: 'plain', title: 'A title' }] }),
    };
    const { context, written } = cliContext(services);
    await runCommandLine(['remove', 'r1', '--audience', 'internal'], context, '1.2.3');
    expect(written.out).toEqual([
      'Removed letter.md (r1, 2 passages).',
      'Its draft went with it: d-1a2b3c4d, A title (plain).',
      'Drafts of it that you may not see, if there are any, stay with their officers.',
    ]);
  });
});
