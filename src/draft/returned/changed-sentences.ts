import { splitSentences } from '../../domain/split-sentences.ts';
import type { AlignedParagraph } from './align-paragraphs.ts';
import { comparedWords } from './compared-words.ts';
import type { ReturnedParagraph } from './returned-copy.ts';

/** A sentence of a returned paragraph that is not one of the draft's, and the paragraph that it stands in. */
export interface ChangedSentence {
  text: string;
  line: ReturnedParagraph;
}

/** The sentences of a returned paragraph in order; a row or a field of a table is one. */
export function sentencesOf({ text, form }: Pick<ReturnedParagraph, 'text' | 'form'>): string[] {
  if (form === 'row') return [text];
  return splitSentences(text).map(({ startChar, endChar }) => text.slice(startChar, endChar));
}

/** What was put in or reworded. Empty when every sentence is one that was checked, wherever it stands in its paragraph now. */
export function changedSentences({ paragraph, lines }: AlignedParagraph): ChangedSentence[] {
  const whole = comparedWords(paragraph.text);
  const form = paragraph.form === 'row' ? 'row' : 'paragraph';
  const held = new Set(sentencesOf({ text: paragraph.text, form }).map((text) => comparedWords(text)));
  return lines
    .filter((line) => comparedWords(line.text, paragraph.number) !== whole)
    .flatMap((line) =>
      sentencesOf(line)
        .filter((text) => !held.has(comparedWords(text, paragraph.number)))
        .map((text) => ({ text: text.replace(/\s*\(proposed\)$/u, ''), line })),
    );
}
