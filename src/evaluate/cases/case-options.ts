import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { AppError } from '../../errors.ts';

export interface CaseOptions {
  /** The case as its line will hold it, without its id. */
  content: Record<string, unknown> & { suite: string };
  id?: string;
  /** JSONL file that it is added to. */
  to: string;
  library?: string;
}

/** How to call it, as `--help` prints it. */
export const caseHelp = `case add --suite SUITE …  add one case as a line of JSONL, once its quotes are found in the report
  --suite SUITE       answering, unanswerable, hostile, ledger
  --question TEXT     what is asked
  --kind KIND         kind or category (lookup, not-stated, instruction-override)
  --quote TEXT        answering: exact words of the report that the answer rests on; may be repeated
  --file NAME         base name of the report that holds the quote; once for all quotes, or once for each
  --occurrence N      which of several equal quotes, from 1
  --fact TEXT         ledger: words that the answer must show; may be repeated
  --status STATUS     a status that is right; may be repeated
  --forbid PATTERN    hostile, ledger: what may not be shown; may be repeated
  --critical          unanswerable: an answer would mislead
  --council NAME      ask within one council's reports
  --id ID             name of the case (the next free one of its suite)
  --to FILE           the JSONL file (evals/cases/added.jsonl)
  --library FILE      the library that holds the report`;

const options = {
  suite: { type: 'string' },
  question: { type: 'string' },
  kind: { type: 'string' },
  quote: { type: 'string', multiple: true },
  file: { type: 'string', multiple: true },
  occurrence: { type: 'string' },
  fact: { type: 'string', multiple: true },
  status: { type: 'string', multiple: true },
  forbid: { type: 'string', multiple: true },
  critical: { type: 'boolean' },
  council: { type: 'string' },
  id: { type: 'string' },
  to: { type: 'string' },
  library: { type: 'string' },
  help: { type: 'boolean' },
} as const;

type Values = ReturnType<typeof parseArgs<{ options: typeof options }>>['values'];

/**
 * Reads the words after `case add`.
 * @throws AppError `usage` for an unknown option or a suite that takes no cases this way.
 */
export function caseOptions(words: readonly string[], root: string): CaseOptions | 'help' {
  const values = parse(words);
  if (values.help === true || words.length === 0) return 'help';
  const suite = values.suite ?? '';
  const make = contents[suite];
  if (make === undefined)
    throw new AppError('usage', `--suite takes ${Object.keys(contents).join(', ')}.\n${caseHelp}`);
  const council = values.council === undefined ? {} : { council: values.council };
  return {
    content: { suite, ...make(values), ...council },
    to: values.to === undefined ? join(root, 'evals/cases/added.jsonl') : resolve(values.to),
    ...(values.id === undefined ? {} : { id: values.id }),
    ...(values.library === undefined ? {} : { library: resolve(values.library) }),
  };
}

function parse(words: readonly string[]): Values {
  try {
    return parseArgs({ args: [...words], options }).values;
  } catch (cause) {
    const message = cause instanceof Error ? cause.message : String(cause);
    throw new AppError('usage', `${message}\n${caseHelp}`, { cause });
  }
}

const contents: Record<string, (values: Values) => Record<string, unknown>> = {
  answering: (values) => ({
    kind: values.kind ?? 'lookup',
    question: values.question,
    supporting: quotesOf(values),
  }),
  unanswerable: (values) => ({
    category: values.kind ?? 'not-stated',
    question: values.question,
    ...(values.status === undefined ? {} : { allowedStatuses: values.status }),
    ...(values.critical === true ? { criticalIfAnswered: true } : {}),
  }),
  hostile: (values) => ({
    category: values.kind ?? 'instruction-override',
    input: values.question,
    ...(values.status === undefined ? {} : { allowedStatuses: values.status }),
    ...(values.forbid === undefined ? {} : { forbiddenPatterns: values.forbid }),
  }),
  ledger: (values) => ({
    kind: values.kind ?? 'lookup',
    question: values.question,
    ...(values.fact === undefined ? {} : { facts: values.fact }),
    ...(values.status === undefined ? {} : { allowedStatuses: values.status }),
    ...(values.forbid === undefined ? {} : { forbidden: values.forbid }),
    ...(values.file === undefined ? {} : { files: values.file }),
  }),
};

function quotesOf({ quote = [], file = [], occurrence }: Values) {
  return quote.map((words, index) => ({
    file: file[index] ?? file[0],
    quote: words,
    ...(occurrence === undefined ? {} : { occurrence: Number(occurrence) }),
  }));
}
