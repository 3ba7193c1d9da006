import type { FindingOf } from '../../domain/finding.ts';
import { inTheirWords } from './in-their-words.ts';
import { type NewParagraph, quoted } from './paragraph.ts';

type Item = FindingOf<'strength' | 'areaForImprovement' | 'recommendation' | 'priorityAction' | 'duty'>;

/** One item as a bullet, word for word: only white space, and the mark that ended it in its list, may differ. */
export function itemBullet({ text, citation, voice }: Item): NewParagraph {
  return quoted(inTheirWords(asPrinted(text), voice), [citation], { form: 'bullet', voice });
}

function asPrinted(printed: string): string {
  const words = printed
    .replace(/\s+/gu, ' ')
    .replace(/[;,]+\.?\s*(?:and|or)?\s*$/u, '')
    .trim();
  return /[.!?:”"’)]$/u.test(words) ? words : `${words}.`;
}
