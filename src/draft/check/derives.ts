import type { DraftParagraph, DraftRule } from '../../domain/draft.ts';
import { foldWords } from '../../domain/fold-words.ts';
import { overlaps } from '../../domain/overlaps.ts';
import { isAbsent } from './absences.ts';
import { backingOf, backs, holdsWords } from './backing.ts';
import { countedIn } from './counted-in.ts';
import { draftValuesIn } from './draft-values-in.ts';
import { figuresIn } from './figures-in.ts';
import { type RuleSource, ruleWords } from './rule-words.ts';

/** True when working the rule out again gives the value `text` of this paragraph. */
export function derives(
  rule: DraftRule,
  text: string,
  paragraph: DraftParagraph,
  source: RuleSource,
): boolean {
  if (rule === 'count') {
    const counts = countedIn(paragraph, source);
    const [figure] = figuresIn(text);
    return text.trim().toLowerCase() === 'one'
      ? counts.has(1)
      : figure !== undefined && counts.has(Number(figure.key));
  }
  if (rule === 'not-stated' && /^not stated$/iu.test(text)) return isBlankRow(source);
  if (rule === 'none-found' || rule === 'not-stated') return isAbsent(paragraph.text, source.letter);
  if (rule === 'section-reference') return isPart(text, paragraph, source);
  const backing = backingOf(ruleWords(rule, source));
  const values = draftValuesIn(text, () => true);
  if (values.length === 0) return holdsWords(backing, text);
  return values.every((value) => value.fault === undefined && backs(backing, value));
}

/** True when a cited indicator prints no label, or no value: its row may say so. */
function isBlankRow({ letter, citations }: RuleSource): boolean {
  return letter.extraction.findings.some(
    (one) =>
      one.kind === 'indicator' &&
      citations.some((cited) => overlaps(cited, one.citation)) &&
      (one.label === '' || one.values.every(({ printed }) => printed.trim() === '')),
  );
}

/** True for the number or heading of a section, the number of a paragraph, or an appendix that another paragraph names. */
function isPart(text: string, paragraph: DraftParagraph, { draft }: RuleSource): boolean {
  const wanted = foldWords(text)
    .replace(/^(?:section|paragraph|part)s?\s+/u, '')
    .replace(/\.$/u, '');
  const same = (one: string | undefined) =>
    one !== undefined && foldWords(one).replace(/\.$/u, '') === wanted;
  if (/^appendix/u.test(wanted)) {
    const others = draft.sections.flatMap(({ paragraphs }) =>
      paragraphs.filter(({ id }) => id !== paragraph.id),
    );
    return (
      foldWords(paragraph.text).startsWith(wanted) ||
      holdsWords(backingOf(others.map((one) => one.text)), wanted)
    );
  }
  return draft.sections.some(
    ({ number, heading, paragraphs }) =>
      same(number) || same(heading) || paragraphs.some((one) => same(one.number)),
  );
}
