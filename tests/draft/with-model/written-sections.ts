import { join } from 'node:path';
import type { Draft, DraftParagraph } from '../../../src/domain/draft.ts';
import type { Letter } from '../../../src/domain/letter.ts';
import { type WriteOptions, writeSections } from '../../../src/draft/with-model/write-sections.ts';
import type { ModelRequest } from '../../../src/models/language-model.ts';
import { loadPrompts } from '../../../src/models/prompts/load-prompts.ts';
import { openFileServices } from '../../../src/services/open-file-services.ts';
import { regimes } from '../../support/made-version.ts';
import { end, type Script, scriptedModel } from '../../support/scripted-model.ts';
import { projectFolder } from '../../support/source-files.ts';

/** Drafts and checks; it reads no file, so that it has nothing to close. */
export const files = openFileServices({ libraryFile: 'none', host: '127.0.0.1', port: 0 });
export const today = '2025-12-01';
export const prompts = loadPrompts();

/** A file read as a letter. */
export async function letterIn(file: string): Promise<Letter> {
  const reading = openFileServices({ libraryFile: 'none', host: '127.0.0.1', port: 0 });
  try {
    return (await reading.openLetter({ path: join(projectFolder, file) })).letter;
  } finally {
    await reading.close();
  }
}

/** The sample letter of a focused visit, and the draft that is made of it without a model. */
export async function offline(): Promise<{ letter: Letter; draft: Draft }> {
  const letter = await letterIn('evals/cases/letters/thornhill-ofsted-focused-visit-letter-2025.txt');
  return { letter, draft: draftOf(letter) };
}

export function draftOf(letter: Letter): Draft {
  return files.draft(letter, {
    style: 'plain',
    body: 'Cabinet',
    on: '2025-12-15',
    received: '2025-11-26',
    today,
  });
}

/** Says something in small pieces, and ends. */
export function says(text: string | ((request: ModelRequest) => string)): Script {
  return function* (request) {
    const words = typeof text === 'string' ? text : text(request);
    for (const piece of words.match(/[\s\S]{1,9}/gu) ?? []) yield { type: 'text', text: piece };
    yield { type: 'stretch' };
    yield end(request);
  };
}

/** The number under which a sentence that holds the words was sent: "[7]". */
export function mark({ prompt }: ModelRequest, words: string): string {
  const line = prompt.user.split('\n').find((one) => one.includes(words) && /^\[\d+\]/u.test(one));
  if (line === undefined) throw new Error(`No sentence that was sent holds “${words}”.`);
  return /^\[\d+\]/u.exec(line)![0];
}

/** Each sentence before the mark of the sentence that holds the words beside it. */
export function marking(...pairs: readonly (readonly [text: string, ...words: string[]])[]): Script {
  return says((request) =>
    pairs.map(([text, ...words]) => `${text} ${words.map((one) => mark(request, one)).join('')}`).join('\n'),
  );
}

/** Has a scripted model write; it is asked once a section and again for what did not hold. */
export async function write(
  { letter, draft }: { letter: Letter; draft: Draft },
  writes: readonly Script[],
  options: Partial<WriteOptions> = {},
) {
  const model = scriptedModel({ writes });
  const written = await writeSections(draft, letter, model, prompts, {
    style: files.style(draft.style),
    regimes,
    deadline: performance.now() + 20_000,
    outputTokens: 4000,
    ...options,
  });
  return { ...written, model };
}

export function paragraphsOf(draft: Draft): DraftParagraph[] {
  return draft.sections.flatMap(({ paragraphs }) => paragraphs);
}

/** Faults of a draft that the one made without a model has not. */
export function faultsOf(of: Draft, { letter, draft }: { letter: Letter; draft: Draft }): string[] {
  const told = (one: Draft) =>
    files
      .checkDraft(one, { letter, today })
      .faults.filter(({ weight }) => weight === 'fault')
      .map(({ kind, text, why }) => `${kind}: ${text} – ${why}`);
  const known = new Set(told(draft));
  return told(of).filter((one) => !known.has(one));
}

export function textsOf(draft: Draft): string[] {
  return paragraphsOf(draft).map(({ text }) => text);
}

/** Sentences that their marks bear, of all paragraphs under two headings but the last four. */
export const good = [
  ['Thornhill’s front door did not keep all children safe.', 'front door does not keep'],
  [
    'Contacts had risen by a third since the spring, while the number of workers had not changed.',
    'risen by a third',
  ],
  [
    'Leaders knew that the service was under strain but did not know that children at risk of significant harm were waiting for a decision.',
    'Leaders knew',
  ],
  [
    'When inspectors drew attention to this the response was swift, with extra managers at their desks by the second morning.',
    'When inspectors drew',
  ],
  [
    'On the first day, 143 contacts had not been looked at by anybody for more than three working days.',
    '143 contacts',
  ],
  [
    'Six of the 20 that inspectors asked to be read at once should have gone straight to a strategy meeting.',
    'asked for 20',
    'Six of the 20',
  ],
  [
    'Strategy meetings were held without health professionals in four cases out of ten, and minutes circulated late.',
    'four cases out of ten',
    'Minutes are',
  ],
  [
    'Supervision took place but was often a list of tasks and did not help workers to think.',
    'Supervision takes',
    'list of tasks',
  ],
] as const;
