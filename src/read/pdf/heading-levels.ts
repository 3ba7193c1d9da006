import { isContentsEntry } from './continues.ts';
import type { DraftBlock, TextDraft } from './draft-block.ts';

interface Style {
  size: number;
  bold: boolean;
}

/**
 * Finds headings, short lines in larger or bolder type, and ranks their styles: the largest is level 1.
 */
export function headingLevels(drafts: DraftBlock[], bodySize: number): Map<DraftBlock, number> {
  const boldBody = isBodyBold(drafts);
  const headings = drafts.filter(
    (draft): draft is TextDraft => draft.kind === 'text' && isHeading(draft, bodySize, boldBody),
  );
  const styles: Style[] = [];
  for (const style of headings.map(styleOf).sort(bySize)) {
    const last = styles.at(-1);
    if (!last || last.size - style.size > 0.06 * last.size || last.bold !== style.bold) styles.push(style);
  }
  return new Map(headings.map((draft) => [draft, Math.min(6, 1 + rankOf(styleOf(draft), styles))]));
}

function isHeading(draft: TextDraft, bodySize: number, boldBody: boolean): boolean {
  if (draft.marker !== undefined || draft.footnote || draft.lines.length > 4) return false;
  const text = draft.texts.join(' ');
  if (text.length > 240 || !/\p{L}/u.test(text)) return false;
  if (/[.;,]$/.test(text) && !/^\p{Lu}[^.]{0,60}\.$/u.test(text)) return false;
  if (/[.;,]$/.test(text) && !draft.lines.every((line) => line.bold)) return false;
  if (isContentsEntry(draft.lines.at(-1)!)) return false;
  const { size, bold } = styleOf(draft);
  if (size > 1.12 * bodySize || draft.row) return true;
  if (size < 0.88 * bodySize) return false;
  if (draft.lines[0]!.place?.heading) return true;
  // "Lead inspector: A Name" in bold type is a field of the title page.
  return bold && !boldBody && !/^[^:]{2,40}:\s+\S/.test(text);
}

function isBodyBold(drafts: DraftBlock[]): boolean {
  const lines = drafts.flatMap((draft) => (draft.kind === 'text' ? draft.lines : []));
  return lines.filter((line) => line.bold).length > 0.4 * lines.length && lines.length > 6;
}

function styleOf(draft: TextDraft): Style {
  return { size: draft.lines[0]!.size, bold: draft.lines.every((line) => line.bold) };
}

function bySize(a: Style, b: Style): number {
  return Math.abs(a.size - b.size) > 0.06 * a.size ? b.size - a.size : Number(b.bold) - Number(a.bold);
}

function rankOf(style: Style, styles: Style[]): number {
  const at = styles.findIndex(
    (one) => Math.abs(one.size - style.size) <= 0.06 * one.size && one.bold === style.bold,
  );
  return at < 0 ? styles.length : at;
}
