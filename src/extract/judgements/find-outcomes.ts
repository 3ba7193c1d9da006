import type { FindingOf } from '../../domain/finding.ts';
import type { Source } from '../source.ts';
import { plainForm } from './grade-forms.ts';
import { sentencesOf } from './sentences-of.ts';

/** How much of a report's opening is read for its outcome where no heading names it, in characters. */
const opening = 2_500;

/** The one outcome of an ungraded inspection: the first sentence, under the heading that names it or in the opening, that prints it. */
export function findOutcomes(source: Source): FindingOf<'outcome'>[] {
  const forms = source.found.flatMap(({ scales }) =>
    scales
      .filter(({ kind }) => kind === 'outcome')
      .flatMap(({ grades }) =>
        grades.flatMap(({ canonical, printed }) =>
          printed.map((words) => ({ code: canonical, words: plainForm(words) })),
        ),
      ),
  );
  if (forms.length === 0) return [];
  const sentences = sentencesOf(source);
  const headed = sentences.filter(({ block }) => isOutcomeHeading(source, block.headings.at(-1)));
  for (const sentence of headed.length > 0
    ? headed
    : sentences.filter(({ startChar }) => startChar < opening)) {
    const plain = plainForm(sentence.words);
    const form = forms.find(({ words }) => plain.includes(words));
    if (form === undefined) continue;
    const at = sentence.words.toLowerCase().indexOf(form.words);
    const printed = at < 0 ? sentence.words : sentence.words.slice(at, at + form.words.length);
    return [{ kind: 'outcome', ...source.base(sentence, 'outcome'), printed, code: form.code }];
  }
  return [];
}

function isOutcomeHeading({ content }: Source, index: number | undefined): boolean {
  const heading = index === undefined ? undefined : content.blocks[index];
  return (
    heading !== undefined && /\boutcome\b/iu.test(content.text.slice(heading.startChar, heading.endChar))
  );
}
