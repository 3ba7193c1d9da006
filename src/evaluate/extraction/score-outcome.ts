import type { FindingOf } from '../../domain/finding.ts';
import type { ScoringInput } from './extracted-report.ts';
import type { GoldReport } from './gold-report.ts';
import { type FieldScore, scoreList } from './score-list.ts';
import { tokensHeld } from './token-overlap.ts';

type Outcome = FindingOf<'outcome'>;
type Label = NonNullable<GoldReport['outcome']>;

/** The outcome by its code where the label has one, else by its sense: the words of the label stand in what is cited. */
export function scoreOutcome({ report, place }: ScoringInput, label: Label | null): FieldScore {
  const found = report.extraction.findings.filter((finding) => finding.kind === 'outcome');
  const right = (wanted: Label, outcome: Outcome) =>
    wanted.code == null
      ? tokensHeld(wanted.printed, `${outcome.printed} ${outcome.citation.quote}`) >= 0.999
      : wanted.code === outcome.code;
  return scoreList<Label, Outcome>({
    field: 'outcome',
    wanted: label === null ? [] : [label],
    found: found.filter((one, index) => found.findIndex((other) => other.code === one.code) === index),
    like: () => 1,
    faults: (wanted, outcome) =>
      right(wanted, outcome)
        ? []
        : [{ critical: 'grade', what: `outcome ${outcome.code}, not ${wanted.code ?? wanted.printed}` }],
    showWanted: (wanted) => ({ text: wanted.printed, span: place(wanted) }),
    showFound: (outcome) => ({ text: `${outcome.code}: ${outcome.printed}`, span: outcome.citation }),
    whenMissing: () => 'omitted',
  });
}
