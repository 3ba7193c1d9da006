import { callTotals } from '../engines/model-use.ts';
import { formatTable } from '../format-table.ts';
import { type Agreement, agreementOf, isUnanimous, majorityOf } from './agreement.ts';
import type { JudgedClaim, JudgeTask } from './judged-claim.ts';

/** What a judge made of its tasks. */
export interface JudgedRun {
  judge: { name: string; madeUp?: true };
  repeat: number;
  tasks: readonly JudgeTask[];
  /** In the order of the tasks. */
  judged: readonly JudgedClaim[];
}

interface Pair {
  task: JudgeTask;
  claim: JudgedClaim;
}

/** The judge as text: how far it agrees with itself, with the checker and with the truth, what it cost, and `worst` claims that it judges otherwise. */
export function formatJudge({ judge, repeat, tasks, judged }: JudgedRun, worst: number): string {
  const pairs = tasks.map((task, at) => ({ task, claim: judged[at]! }));
  const head = `judge-support by ${judge.name}, ${repeat} times a claim. Advice: no figure here counts for or against the run.`;
  if (pairs.length === 0)
    return `${head}\nThere was nothing to judge: no model wrote a claim, and the suite claims was not run.`;
  const sources = [...new Set(tasks.map(({ source }) => source))];
  const rows = sources.map((source) =>
    rowOf(
      source,
      pairs.filter(({ task }) => task.source === source),
    ),
  );
  return [
    ...(judge.madeUp
      ? ['MADE-UP RECORDINGS: these were written by a person. The figures say nothing of a real model.']
      : []),
    head,
    formatTable(
      ['judged', 'n', 'failed', 'unanimous', 'supported', 'as the checker', 'kappa', 'as is true', 'kappa'],
      rows,
    ),
    costLine(judged),
    ...disagreements(pairs, worst),
  ].join('\n');
}

function rowOf(source: string, pairs: readonly Pair[]): string[] {
  const judged = pairs.flatMap(({ task, claim }) => {
    const most = majorityOf(claim.judgements);
    return most === undefined ? [] : [{ task, claim, most }];
  });
  // One judgement alone agrees with itself.
  const repeated = judged.filter(({ claim }) => claim.judgements.length > 1);
  const unanimous = agreementOf(repeated.map(({ claim }) => [isUnanimous(claim.judgements), true]));
  const supported = agreementOf(judged.map(({ most }) => [most, true]));
  const checker = agreementOf(judged.map(({ task, most }) => [most, task.checker]));
  const truth = agreementOf(
    judged.flatMap(({ task, most }) => (task.truth === undefined ? [] : [[most, task.truth] as const])),
  );
  return [
    ...[source, String(pairs.length), String(pairs.length - judged.length)],
    ...[shareOf(unanimous), shareOf(supported)],
    ...[shareOf(checker), kappaOf(checker), shareOf(truth), kappaOf(truth)],
  ];
}

function shareOf({ share, interval }: Agreement): string {
  if (share === undefined || interval === undefined) return '–';
  return `${share.toFixed(2)} (${interval.low.toFixed(2)}–${interval.high.toFixed(2)})`;
}

function kappaOf({ kappa }: Agreement): string {
  return kappa === undefined ? '–' : kappa.toFixed(2);
}

function costLine(judged: readonly JudgedClaim[]): string {
  const { calls, failedCalls, inputTokens, outputTokens, cost, priced } = callTotals(
    judged.flatMap((claim) => claim.calls),
  );
  const dollars = priced === 0 ? 'no prices set' : `${cost.toFixed(4)} US dollars`;
  const tokens = `${inputTokens.toLocaleString('en-GB')} tokens in, ${outputTokens.toLocaleString('en-GB')} out`;
  return `${calls} calls, ${failedCalls} failed; ${tokens}; ${dollars}.`;
}

function disagreements(pairs: readonly Pair[], worst: number): string[] {
  const apart = pairs.filter(({ task, claim }) => {
    const most = majorityOf(claim.judgements);
    return most !== undefined && most !== task.checker;
  });
  if (apart.length === 0 || worst === 0) return [];
  const rest = apart.length > worst ? [`  and ${apart.length - worst} more`] : [];
  return [
    '',
    `${apart.length} that judge and checker see differently, for a person to read:`,
    ...apart.slice(0, worst).flatMap(tellPair),
    ...rest,
  ];
}

function tellPair({ task: { line, checker, truth }, claim: { judgements } }: Pair): string[] {
  const says = judgements.map(({ supported, kind }) => (supported ? 'supported' : (kind ?? 'not supported')));
  const known = truth === undefined ? '' : `; it is ${truth ? 'true' : 'false'}`;
  return [
    `  ${line.id} checker: ${checker ? 'nothing against it' : 'not supported'}; judge: ${says.join(', ')}${known}`,
    `      claim: ${line.claim}`,
    `      quote: ${line.quote.replace(/\s+/gu, ' ').slice(0, 400)}`,
    `      judge: ${judgements.find(({ supported }) => supported !== checker)?.why ?? ''}`,
  ];
}
