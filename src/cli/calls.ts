import type { CallSum, KeptCall } from '../domain/kept-call.ts';
import { printTable } from './print-table.ts';
import { type ExitCode, type VerbContext, type VerbOptions, withServices } from './verb-context.ts';

export interface CallsOptions extends VerbOptions {
  days: number;
}

const tokens = ['in', 'out', 'cache read', 'cache write'];
const header = ['when', 'prompt', 'model', ...tokens, 'cost', 'ms', 'ended'];
const sumHeader = ['day', 'prompt', 'calls', 'failed', ...tokens, 'cost'];

/** `calls`: what was asked of a language model, what it took and how it ended. */
export async function calls(options: CallsOptions, context: VerbContext): Promise<ExitCode> {
  const { output } = context;
  const kept = await withServices(context, options, (services) => services.calls({ days: options.days }));
  if (options.json) output.json(kept);
  else if (kept.calls.length === 0)
    output.line(
      `No language model was asked in the last ${options.days === 1 ? 'day' : `${options.days} days`}.`,
    );
  else {
    printTable(output, header, kept.calls.map(row));
    output.line();
    printTable(output, sumHeader, [...kept.sums.map(sumRow), totals(kept.sums)]);
  }
  return 0;
}

function row(call: KeptCall): string[] {
  return [
    call.at.slice(0, 16).replace('T', ' '),
    `${call.prompt}@${call.promptVersion}`,
    call.model,
    count(call.inputTokens),
    count(call.outputTokens),
    count(call.cacheReadTokens),
    count(call.cacheWriteTokens),
    dollars(call.cost),
    count(Math.round(call.durationMs)),
    call.failure ?? call.stopReason ?? '',
  ];
}

function sumRow(sum: CallSum): string[] {
  return [
    sum.day,
    sum.prompt,
    count(sum.calls),
    count(sum.failed),
    count(sum.inputTokens),
    count(sum.outputTokens),
    count(sum.cacheReadTokens),
    count(sum.cacheWriteTokens),
    dollars(sum.cost),
  ];
}

function totals(sums: readonly CallSum[]): string[] {
  const add = (of: (sum: CallSum) => number) => sums.reduce((total, sum) => total + of(sum), 0);
  const priced = sums.some(({ cost }) => cost !== undefined);
  return [
    'all',
    '',
    count(add((sum) => sum.calls)),
    count(add((sum) => sum.failed)),
    count(add((sum) => sum.inputTokens)),
    count(add((sum) => sum.outputTokens)),
    count(add((sum) => sum.cacheReadTokens)),
    count(add((sum) => sum.cacheWriteTokens)),
    dollars(priced ? add((sum) => sum.cost ?? 0) : undefined),
  ];
}

function count(number: number): string {
  return number.toLocaleString('en-GB');
}

/** Nothing where no prices are set. */
function dollars(cost: number | undefined): string {
  return cost === undefined ? '' : `$${cost.toFixed(4)}`;
}
