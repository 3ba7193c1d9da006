import { plainForm } from './grade-forms.ts';

const questions =
  /^(?:(?<serving>(?:delivering|improving) outcomes|serving (?:people|children|adults)(?: and families)? well)|(?:capacity|prospects) (?:to|for) improve(?:ment)?)\b/iu;

/** Which of the two questions of a star rating a label puts, by the scale that answers it; undefined for any other label. */
export function starQuestion(label: string): 'serving' | 'prospects' | undefined {
  const found = questions.exec(plainForm(label));
  if (found === null) return undefined;
  return found.groups?.serving === undefined ? 'prospects' : 'serving';
}
