import type { FindingOf } from '../../domain/finding.ts';
import type { ScoringInput } from './extracted-report.ts';
import type { GoldReport } from './gold-report.ts';
import { type FieldScore, scoreList } from './score-list.ts';
import { shareHeld } from './span-shares.ts';
import { tokenF1, tokensHeld } from './token-overlap.ts';
import { tokensOf } from './tokens-of.ts';

type Duty = FindingOf<'duty'>;
type DutyLabel = NonNullable<GoldReport['duties']>[number];
type Implication = FindingOf<'implication'>;
type ImplicationLabel = NonNullable<GoldReport['implications']>[number];

/** Printed duties: what is asked, with its limit and the date that it works out to; another date is critical, and so is a duty left out. */
export function scoreDuties({ report, place }: ScoringInput, labels: readonly DutyLabel[]): FieldScore {
  const found = report.extraction.findings.filter((finding) => finding.kind === 'duty');
  const like = (label: DutyLabel, duty: Duty) => {
    const span = place(label);
    const held =
      span === undefined ? 0 : Math.max(shareHeld(span, duty.citation), shareHeld(duty.citation, span));
    const words = Math.max(held, tokenF1(label.text, duty.text));
    return words >= 0.5 ? words : 0;
  };
  return scoreList<DutyLabel, Duty>({
    field: 'duties',
    wanted: labels,
    optional: (label) => label.optional === true,
    found,
    like,
    faults: (label, duty) => [
      ...(label.dueDate == null || label.dueDate === duty.dueDate
        ? []
        : [
            {
              ...(duty.dueDate === undefined ? {} : { critical: 'date' as const }),
              what: `due ${duty.dueDate ?? 'no date'}, not ${label.dueDate}`,
            },
          ]),
      ...(label.deadlineText == null || tokensHeld(label.deadlineText, duty.deadlineText ?? '') >= 0.8
        ? []
        : [{ what: `limit "${duty.deadlineText ?? ''}", not "${label.deadlineText}"` }]),
    ],
    showWanted: (label) => ({ text: label.text, span: place(label) }),
    showFound: (duty) => ({ text: duty.text, span: duty.citation }),
    whenMissing: () => 'omitted',
  });
}

/** Implications by their heading, with the YES or NO printed beside it; "No direct" and the like count as No or none. */
export function scoreImplications(
  { report, place }: ScoringInput,
  labels: readonly ImplicationLabel[],
): FieldScore {
  return scoreList<ImplicationLabel, Implication>({
    field: 'implications',
    wanted: labels,
    found: report.extraction.findings.filter((finding) => finding.kind === 'implication'),
    like: (label, { heading }) => {
      const held = Math.max(tokensHeld(label.heading, heading), tokensHeld(heading, label.heading));
      return held >= 0.8 ? held : 0;
    },
    faults: (label, { answer }) => {
      const [wanted, found] = [plain(label.answer), plain(answer)];
      // A label that is neither YES nor NO tells what stands there in words.
      const inWords = wanted !== '' && !/^(?:yes|no)\b/u.test(wanted);
      const right =
        wanted === found || inWords || (/^no\b./u.test(wanted) && (found === 'no' || found === ''));
      return right ? [] : [{ what: `answer ${answer ?? 'absent'}, not ${label.answer ?? 'printed'}` }];
    },
    showWanted: (label) => ({ text: `${label.heading}: ${label.answer ?? ''}`, span: place(label) }),
    showFound: ({ heading, answer, citation }) => ({ text: `${heading}: ${answer ?? ''}`, span: citation }),
  });
}

function plain(answer: string | null | undefined): string {
  return tokensOf(answer ?? '').join(' ');
}
