import { isInstruction } from '../../claims/meaning/is-instruction.ts';
import { statementOf } from '../../claims/statement.ts';
import type { ContextSpan } from '../../domain/citation.ts';
import type { DraftParagraph } from '../../domain/draft.ts';
import type { Letter } from '../../domain/letter.ts';
import { placeCitation } from '../../domain/place-citation.ts';
import { splitSentences } from '../../domain/split-sentences.ts';
import { printedWords } from '../compose/printed-words.ts';
import type { RunningList } from './running-text.ts';
import type { SourceSentence } from './source-sentence.ts';

/**
 * The sentences of running text that a model may word, numbered, in as many askings as `mostCharacters` of source for each make; no paragraph is split
 * between two. A paragraph that holds an instruction to its reader or to a program is left out: it is shown as it stands.
 */
export function numberSentences(
  lists: readonly RunningList[],
  letter: Letter,
  mostCharacters: number,
): SourceSentence[][] {
  const askings: SourceSentence[][] = [];
  let length = Infinity;
  for (const list of lists)
    for (const paragraph of list.paragraphs) {
      const sentences = sentencesOf(paragraph, list, letter);
      if (sentences.some(({ citation }) => isInstruction(statementOf(printedWords(letter, citation)))))
        continue;
      const added = sentences.reduce((sum, { citation }) => sum + citation.quote.length, 0);
      if (length + added > mostCharacters) {
        askings.push([]);
        length = 0;
      }
      length += added;
      const asking = askings.at(-1)!;
      asking.push(...sentences.map((one, at) => ({ ...one, mark: asking.length + at + 1 })));
    }
  return askings;
}

function sentencesOf(
  paragraph: DraftParagraph,
  list: RunningList,
  letter: Letter,
): Omit<SourceSentence, 'mark'>[] {
  const { startChar, endChar } = paragraph.citations[0]!;
  const extra = leansOn(list.leadIn);
  return splitSentences(letter.content.text, startChar, endChar).map((span) => ({
    list,
    paragraph,
    citation: placeCitation(letter.content, letter.profile, span, extra),
  }));
}

/** The title of the letter, and the words that name its inspectorate and its council, on which the words that lead the list in lean too. */
function leansOn({ citations }: DraftParagraph): ContextSpan[] {
  return citations.flatMap(({ startChar, endChar, quote, context }, at) => [
    // The last one is of the letter as a whole.
    ...(at === citations.length - 1 ? [{ startChar, endChar, quote, role: 'title' as const }] : []),
    ...context.filter(({ role }) => role === 'body' || role === 'council' || role === 'title'),
  ]);
}
