import { markHead } from '../outline/mark-head.ts';
import { markHeadings } from '../outline/mark-headings.ts';
import { settleLevels } from '../outline/settle-levels.ts';
import type { RawReport } from '../raw-report.ts';
import { collectParts } from './collect-parts.ts';
import { joinCutSentences } from './join-cut-sentences.ts';
import { joinLinesBy } from './join-lines.ts';
import { takeComments } from './take-comments.ts';
import { readLines } from './text-line.ts';

/**
 * Reads plain text as councils really send it: numbered paragraphs, bullets of every kind, tab-separated tables, and
 * the remains of Markdown and HTML from a conversion. Markup leaves the words; nothing printed is dropped but rules.
 * May return no blocks when the text is blank.
 */
export function readText(source: string): RawReport {
  const { text, hidden } = takeComments(source.replace(/\r\n?|[\f\v\u0085\u2028\u2029]/g, '\n'));
  const parts = collectParts(readLines(text), joinLinesBy(text));
  const head = markHead(parts);
  markHeadings(parts, head);
  const blocks = settleLevels(joinCutSentences(parts));
  return { format: 'text', blocks, asides: [], hidden, warnings: [] };
}
