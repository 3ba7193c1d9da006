import type { ComparedFinding } from '../../domain/extraction-comparison.ts';
import type { Finding } from '../../domain/finding.ts';

/** A finding as a comparison shows it. */
export function comparedFinding(finding: Finding): ComparedFinding {
  const { startChar, endChar, label, quote } = finding.citation;
  const { kind, foundBy } = finding;
  return { kind, values: comparedValues(finding), startChar, endChar, label, quote, foundBy };
}

/** What a finding says besides its words, by name, as printed. Empty for an item without a number. */
export function comparedValues(finding: Finding): Record<string, string> {
  switch (finding.kind) {
    case 'judgement':
      return given({ area: finding.area, grade: finding.printed, earlier: finding.earlier && 'yes' });
    case 'indicator':
      return given({
        code: finding.code,
        ...Object.fromEntries(
          finding.values.map(({ period, printed }, at) => [period ?? `value ${at + 1}`, printed]),
        ),
      });
    case 'recommendation':
      return given({ number: finding.number });
    case 'priorityAction':
      return given({ body: finding.responsibleBody });
    case 'duty':
      return given({ deadline: finding.deadlineText });
    case 'flag':
      return { colour: finding.colour, count: String(finding.count) };
    case 'outcome':
      return { outcome: finding.printed };
    case 'implication':
      return given({ heading: finding.heading, answer: finding.answer });
    default:
      return {};
  }
}

function given(values: Record<string, string | undefined>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(values).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
}
