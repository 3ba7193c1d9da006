import type { DraftFinding } from '../../domain/draft-finding.ts';
import type { Output } from '../output.ts';
import { wrapText } from '../wrap-text.ts';

/** The findings of a letter with their numbers, each with what the draft makes of it. */
export function printFindings(output: Output, findings: readonly DraftFinding[]): void {
  if (findings.length === 0) output.line('The letter has no findings.');
  const digits = String(findings.length).length;
  for (const { number, kind, text, adverse, given, reason, by, label } of findings) {
    const said = given ? 'given' : reason === undefined ? 'NOT GIVEN' : `left out by ${by}: ${reason}`;
    const words = `${kind}${adverse ? ', adverse' : ''}, ${said}: ${text.replace(/\s+/gu, ' ')} [${label}]`;
    const lead = `${String(number).padStart(digits)}  `;
    for (const line of wrapText(words, output.width, ' '.repeat(lead.length), lead)) output.line(line);
  }
}
