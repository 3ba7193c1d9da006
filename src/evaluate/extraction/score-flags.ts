import type { FindingOf } from '../../domain/finding.ts';
import type { ScoringInput } from './extracted-report.ts';
import type { GoldReport } from './gold-report.ts';
import { type FieldScore, scoreList } from './score-list.ts';

type Flag = FindingOf<'flag'>;
type Label = NonNullable<GoldReport['flags']>[number];

/** Flags: colour, count and voice. The same flags told twice in one voice are one; a wrong count is a wrong grade. */
export function scoreFlags({ report, place }: ScoringInput, labels: readonly Label[]): FieldScore {
  const flags = report.extraction.findings.filter((finding) => finding.kind === 'flag');
  const found = flags.filter(
    (flag, index) =>
      flags.findIndex(
        (one) => one.colour === flag.colour && one.count === flag.count && one.voice === flag.voice,
      ) === index,
  );
  return scoreList<Label, Flag>({
    field: 'flags',
    wanted: labels,
    found,
    like: (label, flag) => (label.colour === flag.colour ? 1 : 0),
    faults: (label, flag) => [
      ...(label.count === flag.count
        ? []
        : [{ critical: 'grade' as const, what: `${flag.count} ${flag.colour}, not ${label.count}` }]),
      ...(label.voice == null || label.voice === flag.voice
        ? []
        : [{ critical: 'voice' as const, what: `voice ${flag.voice}, not ${label.voice}` }]),
    ],
    showWanted: (label) => ({ text: `${label.count} ${label.colour}`, span: place(label) }),
    showFound: (flag) => ({ text: `${flag.count} ${flag.colour}: ${flag.printed}`, span: flag.citation }),
    whenMissing: (label) => (label.colour === 'red' && label.count > 0 ? 'omitted' : undefined),
    voiced: (label) => label.voice != null,
  });
}
