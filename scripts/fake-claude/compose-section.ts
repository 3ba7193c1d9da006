import { splitSentences } from '../../src/domain/split-sentences.ts';
import { plain, type Stretch } from './stretch.ts';
import { textInTag } from './text-in-tag.ts';

const numbered = /^\s*\[(?<number>\d+)\]\s*(?<words>\S.*)$/u;

/** A section from numbered findings, one a line as "[3] …": a sentence for each with its mark. Empty where there is none. */
export function composeSection(user: string): Stretch[] {
  const lines = (textInTag(user, 'findings') ?? '').split('\n');
  const sentences = lines.flatMap((line) => {
    const { number, words } = numbered.exec(line)?.groups ?? {};
    if (number === undefined || words === undefined) return [];
    const [first] = splitSentences(words);
    const sentence = first === undefined ? words : words.slice(first.startChar, first.endChar);
    return [`${/[.!?]$/u.test(sentence) ? sentence : `${sentence}.`} [${number}]`];
  });
  return sentences.length === 0 ? [] : [plain(sentences.join(' '))];
}
