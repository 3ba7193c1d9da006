import type { FilledPrompt } from '../../models/filled-prompt.ts';

// Stands in until the prompts' files are there.
const made = (name: string, system: string, user: string): FilledPrompt => ({
  name,
  version: 1,
  hash: '0000000000000000',
  system,
  user,
});

export function answerPrompt(question: string): FilledPrompt {
  return made(
    'answer-question',
    'Answer from the documents.',
    `<question>${question.replaceAll('<', '&lt;')}</question>`,
  );
}

export function restatePrompt(sentences: readonly string[]): FilledPrompt {
  return made('restate', 'Answer from the documents.', `<sentences>${sentences.join('\n')}</sentences>`);
}

export function rephrasePrompt(question: string, conversation: string): FilledPrompt {
  return made(
    'rephrase-question',
    'Rephrase.',
    `${conversation}<question>${question.replaceAll('<', '&lt;')}</question>`,
  );
}
