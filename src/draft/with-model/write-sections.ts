import type { Draft, DraftSection, Outstanding } from '../../domain/draft.ts';
import type { Letter } from '../../domain/letter.ts';
import type { ModelCall } from '../../domain/model-call.ts';
import type { HeldSentence } from '../../domain/worded-draft.ts';
import type { AppError } from '../../errors.ts';
import type { LanguageModel } from '../../models/language-model.ts';
import { settleDraft } from '../versions/settle-draft.ts';
import { numberSentences } from './number-sentences.ts';
import { placeWorded } from './place-worded.ts';
import { runningText } from './running-text.ts';
import type { SourceSentence } from './source-sentence.ts';
import { writeSection } from './write-section.ts';
import type { Writing } from './writing.ts';

/** Where the writing stands: which section is asked for, from 1, and how many there are. */
export interface WritingProgress {
  section: string;
  heading: string;
  place: number;
  of: number;
}

export interface WriteOptions extends Omit<Writing, 'draft' | 'letter' | 'model' | 'prompts'> {
  onProgress?: (progress: WritingProgress) => void;
  /** Key of the one section to word; absent means all. */
  only?: string;
}

/** A draft with words of a model in it, every call that was made, and the sentences that were left out because their source does not bear them. */
export interface WrittenSections {
  draft: Draft;
  calls: ModelCall[];
  held: HeldSentence[];
}

/** Characters of source that a token of the answer may be counted for; an answer is no longer than its source. */
const charactersPerToken = 3;

/**
 * Has a model word the running text of a draft that was made without one: section by section, each from its own cited sentences alone, each sentence
 * checked; what fails, or would leave out something adverse, stays as it was drafted. Everything else in the draft stays as it is. A section whose call
 * fails stays as it was, and the outstanding list says so.
 * @throws AppError `cancelled`.
 */
export async function writeSections(
  draft: Draft,
  letter: Letter,
  model: LanguageModel,
  prompts: Writing['prompts'],
  { onProgress = () => undefined, only, ...options }: WriteOptions,
): Promise<WrittenSections> {
  const writing: Writing = { draft, letter, model, prompts, ...options };
  const written: WrittenSections = { draft, calls: [], held: [] };
  const notices: Outstanding[] = [];
  const parts = partsOf(writing).filter(({ section }) => only === undefined || section.key === only);
  for (const [at, { section, askings }] of parts.entries()) {
    onProgress({ section: section.key, heading: section.heading, place: at + 1, of: parts.length });
    const fault = await writePart(writing, section, askings, written);
    if (fault !== undefined) notices.push(notice(section, fault));
  }
  const changed = { ...written.draft, outstanding: [...draft.outstanding, ...notices] };
  const settled = settleDraft(changed, letter, options.style);
  const { calls } = written;
  return { ...written, draft: calls.length === 0 ? settled : { ...settled, calls } };
}

/** Sections that hold running text, each with what is asked for it. */
function partsOf({
  draft,
  letter,
  outputTokens,
}: Writing): { section: DraftSection; askings: SourceSentence[][] }[] {
  return draft.sections.flatMap((section) => {
    const askings = numberSentences(runningText(section), letter, outputTokens * charactersPerToken);
    return askings.length === 0 ? [] : [{ section, askings }];
  });
}

async function writePart(
  writing: Writing,
  section: DraftSection,
  askings: readonly SourceSentence[][],
  written: WrittenSections,
): Promise<AppError | undefined> {
  let fault: AppError | undefined;
  const worded = [];
  for (const sentences of askings) {
    const part = await writeSection(writing, section, sentences);
    worded.push(...part.worded);
    written.calls.push(...part.calls);
    written.held.push(...part.held);
    fault ??= part.fault;
  }
  written.draft = placeWorded(written.draft, section.key, worded, writing.letter);
  return fault;
}

function notice({ key, heading }: DraftSection, { code }: AppError): Outstanding {
  const what =
    code === 'model_timeout'
      ? 'did not answer in time'
      : code === 'model_refused'
        ? 'declined to write'
        : 'could not be reached, or broke off';
  return {
    kind: 'question',
    section: key,
    what: `Not worded by the language model: “${heading}”`,
    for: 'report author',
    why: `The language model ${what}, so what it was asked for stands in the letter’s own words. Draft again, or leave it so.`,
  };
}
