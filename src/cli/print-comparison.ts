import type { ComparedFinding, ExtractionComparison } from '../domain/extraction-comparison.ts';
import type { Output } from './output.ts';
import { wrapText } from './wrap-text.ts';

/** What a model found, held against the rules, for people: what it added, what is disputed side by side, what does not stand in the report, what it cost. */
export function printComparison(output: Output, comparison: ExtractionComparison): void {
  const { model, passes, agreed, added, disputed, ungrounded, onlyRules, unread } = comparison;
  output.line(`Read by ${model} in ${passes} ${passes === 1 ? 'pass' : 'passes'}${costOf(comparison)}`);
  output.line(`Found by both: ${agreed.length}`);
  list(output, `Added by the model, each found in the report (${added.length})`, added.map(said));
  list(
    output,
    `Disputed: the rules’ finding stays until a person decides (${disputed.length})`,
    disputed.flatMap(({ rules, model: other, differs }) => [
      `they differ in ${differs.join(', ')}`,
      `  rules: ${said(rules)}`,
      `  model: ${said(other)}`,
    ]),
  );
  list(
    output,
    `Not taken: it does not stand in the report as the model says (${ungrounded.length})`,
    ungrounded.map(({ kind, quote, why }) => `${kind}: “${quote}”: ${why}`),
  );
  list(output, `Found by the rules alone (${onlyRules.length})`, onlyRules.map(said));
  list(
    output,
    `Not read by the model: the rules’ findings stand alone there (${unread.length})`,
    unread.map(({ label, why, code }) => `from ${label}: ${why} (${code})`),
  );
  output.line();
  for (const line of wrapText(
    'What the model found is for you to read. None of it is kept: the ledger holds what the rules find.',
    output.width,
  ))
    output.line(line);
}

function said({ kind, values, quote, label }: ComparedFinding): string {
  const told = Object.entries(values).map(([name, value]) => `${name} ${value === '' ? 'blank' : value}`);
  return `${[kind, ...told].join(', ')}: “${quote}”  [${label.split(', ').slice(-2).join(', ')}]`;
}

function costOf({ calls }: ExtractionComparison): string {
  if (calls.length === 0) return '';
  const sum = (of: (call: (typeof calls)[number]) => number) =>
    calls.reduce((all, call) => all + of(call), 0);
  const tokens = `; ${sum((call) => call.inputTokens)} tokens in, ${sum((call) => call.outputTokens)} out`;
  const priced = calls.some(({ cost }) => cost !== undefined);
  return priced ? `${tokens}, $${sum(({ cost = 0 }) => cost).toFixed(2)}` : tokens;
}

function list(output: Output, heading: string, lines: readonly string[]): void {
  if (lines.length === 0) return;
  output.line();
  output.line(heading);
  for (const line of lines)
    for (const part of wrapText(line.startsWith('  ') ? line : `- ${line}`, output.width)) output.line(part);
}
