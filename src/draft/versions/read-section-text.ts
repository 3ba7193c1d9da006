import type { DraftParagraph } from '../../domain/draft.ts';

/** A paragraph as a person wrote it. */
export interface WrittenParagraph {
  form: DraftParagraph['form'];
  text: string;
  cells?: string[];
}

/**
 * Reads what a person gives for a section: plain lines or a Markdown list, as `sectionText` writes it. A line that repeats the section's
 * heading, and the rule under the head of a table, are passed over; `labels` are those of its fields, each of which begins a line.
 */
export function readSectionText(
  text: string,
  { heading, labels }: { heading: string; labels: readonly string[] },
): WrittenParagraph[] {
  const written: WrittenParagraph[] = [];
  let open: WrittenParagraph | undefined;
  for (const line of text.split(/\r\n?|\n/u).map((one) => one.trim())) {
    if (line === '') open = undefined;
    else if (isHeadingOf(line, heading) || /^\|(?:\s*:?-{3,}:?\s*\|)+$/u.test(line)) open = undefined;
    else {
      const next = startOf(line, labels);
      if (next === undefined && open !== undefined) open.text = `${open.text} ${line}`.replace(/\s+/gu, ' ');
      else {
        open = next ?? { form: 'paragraph', text: line.replace(/\s+/gu, ' ') };
        written.push(open);
      }
      if (open.form === 'heading' || open.form === 'row') open = undefined;
    }
  }
  return written.filter((one) => one.text !== '').map((one) => withCells(one, labels));
}

/** What begins with this line, whatever stands before it; undefined for a line that may go on a paragraph. */
function startOf(line: string, labels: readonly string[]): WrittenParagraph | undefined {
  const bullet = /^[-*•◆–]\s+(.*)$/u.exec(line);
  if (bullet) return { form: 'bullet', text: bullet[1]! };
  const heading = /^#{1,6}\s+(.*)$/u.exec(line);
  if (heading) return { form: 'heading', text: heading[1]! };
  if (/^\|.*\|$/u.test(line)) {
    const cells = line.slice(1, -1).split(/(?<!\\)\|/u);
    const plain = cells.map((cell) => cell.replaceAll('\\|', '|').trim());
    return { form: 'row', text: plain.join(' | '), cells: plain };
  }
  return labels.some((label) => line.startsWith(`${label}:`)) ? { form: 'field', text: line } : undefined;
}

function withCells(one: WrittenParagraph, labels: readonly string[]): WrittenParagraph {
  const label = labels.find((words) => one.text.startsWith(`${words}:`));
  if (one.form !== 'field' || label === undefined) return one;
  return { ...one, cells: [label, one.text.slice(label.length + 1).trim()] };
}

/** "## 3. What the inspectorate found" over the section "What the inspectorate found". */
function isHeadingOf(line: string, heading: string): boolean {
  const words = /^#{1,6}\s+(?:[\d.]+\s+)?(.*)$/u.exec(line)?.[1];
  return words !== undefined && words === heading;
}
