import type { Finding } from '../domain/finding.ts';

/** What a finding says, in a few words for a terminal or a cell. */
export function describeFinding(finding: Finding): string {
  switch (finding.kind) {
    case 'judgement':
      return `${finding.area}: ${finding.printed}${finding.earlier ? ' (an earlier inspection)' : ''}`;
    case 'flag':
      return `${finding.count} ${finding.colour}${finding.subject === undefined ? '' : `: ${finding.subject}`}`;
    case 'outcome':
      return finding.printed;
    case 'indicator':
      return `${finding.code} ${finding.label}${finding.values.length === 0 ? '' : `: ${valuesOf(finding)}`}`;
    case 'implication':
      return [finding.heading, finding.answer, finding.text].filter((part) => part !== undefined).join(': ');
    case 'duty':
      return finding.dueDate === undefined ? finding.text : `${finding.text} (by ${finding.dueDate})`;
    case 'priorityAction':
      return finding.responsibleBody === undefined
        ? finding.text
        : `${finding.text} (${finding.responsibleBody})`;
    default:
      return finding.text;
  }
}

function valuesOf({ values }: Extract<Finding, { kind: 'indicator' }>): string {
  return values
    .map(({ period, printed, quartile }) =>
      [period, printed === '' ? 'blank' : printed, quartile].filter((part) => part !== undefined).join(' '),
    )
    .join('; ');
}
