import type { ExtractionLine } from '../domain/extraction.ts';
import { findingKinds } from '../domain/finding.ts';
import { describeFinding } from './describe-finding.ts';
import type { Output } from './output.ts';
import { wrapText } from './wrap-text.ts';

const headings: Record<(typeof findingKinds)[number], string> = {
  judgement: 'Judgements',
  flag: 'Flags',
  outcome: 'Outcome',
  indicator: 'Indicators',
  strength: 'Strengths',
  areaForImprovement: 'Areas for improvement',
  recommendation: 'Recommendations',
  priorityAction: 'Priority actions',
  duty: 'Asked for in the report',
  implication: 'Implications',
};

/** An extraction for people: what the report is, its findings by kind, what it does not state, and what is odd. */
export function printExtraction(output: Output, extraction: ExtractionLine): void {
  const { file, report, findings, notStated, oddities, standingDuties } = extraction;
  output.line(report.title);
  output.line(
    [file, report.council, `${report.regime} ${report.edition}`, report.period]
      .filter((part) => part !== undefined)
      .join(' · '),
  );
  for (const kind of findingKinds) {
    const lines = findings
      .filter((finding) => finding.kind === kind)
      .map((finding) => `${describeFinding(finding)}  [${placeOf(finding.citation)}]`);
    printList(output, headings[kind], lines);
  }
  printList(
    output,
    'Standing duties (from law or framework, not from this report)',
    standingDuties.map(({ text, source, check }) => `${text} (${source}${check ? '; to be confirmed' : ''})`),
  );
  printList(output, 'Not stated', notStated);
  printList(
    output,
    'To look at',
    oddities.map(({ message }) => message),
  );
  output.line();
}

function placeOf({ label }: { label: string }): string {
  return label.split(', ').slice(-2).join(', ');
}

function printList(output: Output, heading: string, lines: readonly string[]): void {
  if (lines.length === 0) return;
  output.line();
  output.line(`${heading} (${lines.length})`);
  for (const line of lines) for (const part of wrapText(`- ${line}`, output.width)) output.line(part);
}
