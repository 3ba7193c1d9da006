import type { DraftSection } from '../../domain/draft.ts';
import type { ModelCall } from '../../domain/model-call.ts';
import type { HeldSentence } from '../../domain/worded-draft.ts';
import type { AppError } from '../../errors.ts';
import { askToWrite } from './ask-to-write.ts';
import { checkMarked, type Worded } from './check-marked.ts';
import { type MarkedSentence, readSentences } from './read-sentences.ts';
import { sectionPrompt } from './section-prompt.ts';
import type { SourceSentence } from './source-sentence.ts';
import type { Writing } from './writing.ts';

/** What a model's words for one part of a section came to. */
export interface WrittenPart {
  worded: Worded[];
  held: HeldSentence[];
  calls: ModelCall[];
  /** The failure for which nothing of it is worded. */
  fault?: AppError;
}

interface Checked {
  worded: Worded[];
  held: { text: string; reasons: string[] }[];
}

/**
 * Asks for one part of a section, checks each sentence, and asks once more for all that did not hold; of what comes then only sentences on what was not
 * told yet are taken. @throws AppError `cancelled`.
 */
export async function writeSection(
  writing: Writing,
  { key, heading }: Pick<DraftSection, 'key' | 'heading'>,
  sentences: readonly SourceSentence[],
): Promise<WrittenPart> {
  const promptFor = (refused: string) => sectionPrompt(sentences, { ...writing, heading }, refused);
  const prompt = promptFor('');
  const first = await askToWrite(writing, prompt);
  const calls = callOf(first);
  if (first.fault !== undefined) return { worded: [], held: [], calls, fault: first.fault };
  const once = checkAll(readSentences(first.text), sentences, prompt.hash, writing);
  const held = once.held.map((one): HeldSentence => ({ section: key, ...one, asking: 1 }));
  if (held.length === 0) return { worded: once.worded, held, calls };
  const refused = held.map(({ text, reasons }) => `${text} (${reasons.join(' ')})`).join('\n');
  const again = await askToWrite(writing, promptFor(refused), [
    { role: 'user', text: prompt.user },
    { role: 'assistant', text: first.text },
  ]);
  calls.push(...callOf(again));
  if (again.fault !== undefined) return { worded: once.worded, held, calls };
  const told = new Set(
    once.worded.flatMap(({ paragraph }) => paragraph.citations.map((one) => one.startChar)),
  );
  const isNew = ({ marks }: MarkedSentence) =>
    marks.length === 0 ||
    marks.some((mark) => !told.has(sentences.find((one) => one.mark === mark)?.citation.startChar ?? -1));
  const twice = checkAll(readSentences(again.text).filter(isNew), sentences, prompt.hash, writing);
  const more = twice.held.map((one): HeldSentence => ({ section: key, ...one, asking: 2 }));
  return { worded: inOrder([...once.worded, ...twice.worded]), held: [...held, ...more], calls };
}

function callOf({ call }: { call?: ModelCall }): ModelCall[] {
  return call === undefined ? [] : [call];
}

function checkAll(
  marked: readonly MarkedSentence[],
  given: readonly SourceSentence[],
  hash: string,
  writing: Writing,
): Checked {
  const checked: Checked = { worded: [], held: [] };
  const seen = new Set<string>();
  for (const one of marked) {
    if (seen.has(one.text)) continue;
    seen.add(one.text);
    const found = checkMarked(one, given, hash, writing);
    if ('reasons' in found) checked.held.push({ text: one.text, ...found });
    else checked.worded.push(found);
  }
  return checked;
}

/** By where the first of what they rest on stands; those on the same in the order in which they were written. */
function inOrder(worded: readonly Worded[]): Worded[] {
  const place = ({ paragraph }: Worded) => Math.min(...paragraph.citations.map((one) => one.startChar));
  return worded.toSorted((a, b) => place(a) - place(b));
}
