import type { AskedMessage } from '../../scripts/fake-claude/asked-message.ts';

/** A request as the stand-in for the Messages API reads it: about carers, with a report of CQC's and one of the council's. */
export function askedMessage(others: Partial<AskedMessage> = {}): AskedMessage {
  return {
    model: 'claude-made',
    maxTokens: 500,
    stream: false,
    system: 'Answer from the documents.',
    documents: [
      {
        title: 'Ashmere, assessment 2025',
        context: 'Whose words: CQC (Care Quality Commission)\nCouncil: Ashmere City Council',
        blocks: [
          'Support for carers',
          'The waiting time for a carers assessment was 12 weeks. Staff were kind.',
          'Bins are collected on Tuesdays in most streets.',
          'Waiting for a carers assessment | 12 | 9',
        ],
        cited: true,
      },
      {
        title: 'Ashmere, self-assessment 2024',
        context: "Whose words: the council's own self-assessment",
        blocks: ['Carers said that waiting for an assessment was hard for them.'],
        cited: true,
      },
    ],
    user: '<question>How long do carers wait for an assessment?</question>',
    cached: '',
    characters: 500,
    ...others,
  };
}
