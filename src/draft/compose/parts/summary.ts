import type { FindingKind } from '../../../domain/finding.ts';
import type { Drafted } from '../drafted.ts';
import { gradesInSum, lacksOverall } from '../grades-in-sum.ts';
import { derived, type NewParagraph, quoted } from '../paragraph.ts';
import { overallJudgement } from './overall-judgement.ts';

/** Who sent it and when, the overall judgement, and how much it lists. */
export function summary(drafted: Drafted): NewParagraph[] {
  const sum = lacksOverall(drafted) ? gradesInSum(drafted) : [];
  return [...sender(drafted), ...overallJudgement(drafted), ...sum, ...counted(drafted)];
}

/** Who signed it and when it is dated, as printed. */
export function sender({ report, noun, whole, inspectorate }: Drafted): NewParagraph[] {
  const signed = report.officers.find(({ role }) => role === 'signatory');
  const [date, ...others] = report.letterDates;
  const dated = date === undefined || others.length > 0 ? '' : `, dated ${date.printed},`;
  const paragraphs: NewParagraph[] = [];
  if (signed?.name !== undefined) {
    const post = signed.post === undefined ? '' : `, ${signed.post}`;
    paragraphs.push(
      quoted(`The ${noun} of ${inspectorate}${dated} was signed by ${signed.name}${post}.`, [
        signed.citation,
        ...(dated === '' ? [] : [date!.citation]),
        whole,
      ]),
    );
  } else if (dated !== '') {
    paragraphs.push(quoted(`The ${noun} is dated ${date!.printed}.`, [date!.citation]));
  }
  if (others.length > 0)
    paragraphs.push(
      quoted(
        `Different dates stand in print for it: ${report.letterDates.map(({ printed }) => printed).join(' and ')}.`,
        report.letterDates.map(({ citation }) => citation),
      ),
    );
  return paragraphs;
}

const nouns: readonly (readonly [FindingKind, string, string])[] = [
  ['strength', 'strength or improvement', 'strengths and improvements'],
  ['areaForImprovement', 'area for improvement', 'areas for improvement'],
  ['priorityAction', 'area for priority action', 'areas for priority action'],
  ['recommendation', 'recommendation', 'recommendations'],
];

function counted(drafted: Drafted): NewParagraph[] {
  return nouns.flatMap(([kind, one, many]) => {
    const found = drafted
      .of(kind)
      .filter(
        ({ voice, foundBy }) =>
          !foundBy.startsWith('rule:told') && (kind !== 'recommendation' || voice === 'inspectorate'),
      );
    if (found.length === 0) return [];
    const count = String(found.length);
    return [
      derived(
        'count',
        `The ${drafted.noun} listed ${count} ${found.length === 1 ? one : many}.`,
        found.map(({ citation }) => citation),
        {
          values: [{ text: count, origin: 'derived', rule: 'count' }],
        },
      ),
    ];
  });
}
