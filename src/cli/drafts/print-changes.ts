import type { DraftChange, DraftConflict } from '../../domain/draft-change.ts';
import type { Output } from '../output.ts';
import { wrapText } from '../wrap-text.ts';

/** What changed, by section: "-" before what was, "+" before what is, and the values that differ. */
export function printChanges(output: Output, changes: readonly DraftChange[]): void {
  const say = (lead: string, text: string) => {
    const words = text.replace(/\s+/gu, ' ');
    for (const line of wrapText(words, output.width, ' '.repeat(lead.length), lead)) output.line(line);
  };
  let last: string | undefined;
  for (const { section, heading, before, after, values } of changes) {
    if (section !== last) say('', heading === '' ? `[${section}]` : `${heading} [${section}]`);
    last = section;
    if (before !== undefined) say('  - ', before);
    if (after !== undefined) say('  + ', after);
    if (values !== undefined) say('    ', valuesOf(values));
  }
}

function valuesOf({ gone, come }: NonNullable<DraftChange['values']>): string {
  const parts = [
    gone.length === 0 ? '' : `gone: ${gone.join(', ')}`,
    come.length === 0 ? '' : `new: ${come.join(', ')}`,
  ];
  return `(${parts.filter((part) => part !== '').join('; ')})`;
}

/** What people did that a new version of the letter left no place for. */
export function printConflicts(output: Output, conflicts: readonly DraftConflict[]): void {
  if (conflicts.length === 0) return;
  output.line(`Not carried over, for you to look at (${conflicts.length}):`);
  for (const { section, words, now, by, why } of conflicts) {
    const where = section === '' ? '' : ` [${section}]`;
    const lines = [`${words} (${by})${where}`, why, ...(now === undefined ? [] : [`Now: ${now}`])];
    lines.forEach((line, at) => {
      const lead = at === 0 ? '  - ' : '    ';
      for (const part of wrapText(line.replace(/\s+/gu, ' '), output.width, '    ', lead)) output.line(part);
    });
  }
}
