import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';
import { AppError } from '../errors.ts';
import type { DataKind } from './data-kind.ts';
import { lineOf } from './yaml-line.ts';

/**
 * One data file, checked against its schema.
 * @throws AppError with the code of `kind`: each fault with file name, line, place and what to write instead (five at most).
 */
export function readYaml<T extends z.ZodType>(path: string, schema: T, kind: DataKind): z.output<T> {
  const file = basename(path);
  const source = readFileSync(path, 'utf8');
  const built = parsedAtBuild(path, source);
  if (built !== undefined) {
    const checked = schema.safeParse(built);
    if (checked.success) return checked.data;
  }
  const lines = new LineCounter();
  const parsed = parseDocument(source, { lineCounter: lines });
  const broken = parsed.errors[0];
  if (broken !== undefined) {
    const line = lines.linePos(broken.pos[0]).line;
    throw invalid(kind, [
      `${file}, line ${line}: not YAML (${broken.message.split('\n')[0]}). Mend that line.`,
    ]);
  }
  const checked = schema.safeParse(parsed.toJS(), { reportInput: true });
  if (checked.success) return checked.data;
  throw invalid(
    kind,
    checked.error.issues.slice(0, 5).map((issue) => {
      const line = lineOf(parsed, lines, issue.path);
      return `${file}, line ${line}: ${issue.path.join('.') || 'the file'}: ${instead(issue)}.`;
    }),
  );
}

/** What the build parsed of these very bytes: YAML of this size takes most of a second to parse, its JSON some milliseconds. */
function parsedAtBuild(path: string, source: string): unknown {
  const file = `${path}.json`;
  if (!existsSync(file)) return undefined;
  const { sha256, value } = JSON.parse(readFileSync(file, 'utf8')) as { sha256: string; value: unknown };
  return sha256 === createHash('sha256').update(source).digest('hex') ? value : undefined;
}

function invalid(kind: DataKind, faults: string[]): AppError {
  return new AppError(kind.code, `${kind.called} is not right. ${faults.join(' ')}`);
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
