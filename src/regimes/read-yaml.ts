import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { type Document, isNode, LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';
import { AppError } from '../errors.ts';

/**
 * One data file, checked against its schema.
 * @throws AppError `regime_invalid`: each fault with file name, line, place and what to write instead (five at most).
 */
export function readYaml<T extends z.ZodType>(path: string, schema: T): z.output<T> {
  const file = basename(path);
  const lines = new LineCounter();
  const parsed = parseDocument(readFileSync(path, 'utf8'), { lineCounter: lines });
  const broken = parsed.errors[0];
  if (broken !== undefined) {
    const line = lines.linePos(broken.pos[0]).line;
    throw invalid([`${file}, line ${line}: not YAML (${broken.message.split('\n')[0]}). Mend that line.`]);
  }
  const checked = schema.safeParse(parsed.toJS(), { reportInput: true });
  if (checked.success) return checked.data;
  throw invalid(
    checked.error.issues.slice(0, 5).map((issue) => {
      const line = lineOf(parsed, lines, issue.path);
      return `${file}, line ${line}: ${issue.path.join('.') || 'the file'}: ${instead(issue)}.`;
    }),
  );
}

function invalid(faults: string[]): AppError {
  return new AppError('regime_invalid', `A regime file is not right. ${faults.join(' ')}`);
}

/** Line of the node at `path`, or of the nearest node above it that stands in the file. */
function lineOf(parsed: Document, lines: LineCounter, path: PropertyKey[]): number {
  for (let depth = path.length; depth >= 0; depth--) {
    const node = depth === 0 ? parsed.contents : parsed.getIn(path.slice(0, depth), true);
    if (isNode(node) && node.range) return lines.linePos(node.range[0]).line;
  }
  return 1;
}

function instead(issue: z.core.$ZodIssue): string {
  if (issue.code === 'unrecognized_keys') return `remove or correct ${issue.keys.join(', ')}, not known here`;
  if (issue.code === 'invalid_value') return `write one of ${issue.values.map(String).join(', ')}`;
  if (issue.code === 'invalid_type') {
    return issue.input === undefined
      ? `is missing; add it (${issue.expected})`
      : `write ${issue.expected} here`;
  }
  if (issue.code === 'too_small') return `write at least ${issue.minimum}`;
  return issue.message;
}
