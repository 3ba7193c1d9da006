import type { DraftParagraph } from '../../domain/draft.ts';
import type { AlignedParagraph } from './align-paragraphs.ts';
import { comparedWords } from './compared-words.ts';
import type { ChangeMark, ReturnedCopy, ReturnedView } from './returned-copy.ts';

/** What became of a placeholder in one view. */
export type PlaceholderState =
  | { state: 'open' }
  | { state: 'gone' }
  /** `by` is absent where nobody tracked changes and the file does not say who saved it. */
  | { state: 'filled'; words: string; by?: ChangeMark };

/**
 * Whether a placeholder's words were filled in. It is open while Word still shows what is wanted, while its brackets stand, or while
 * nothing stands in its place.
 */
export function placeholderState(
  { paragraph, lines }: AlignedParagraph,
  copy: ReturnedCopy,
  view: ReturnedView,
): PlaceholderState {
  const wanted = /\[[^\]]*\]/u.exec(paragraph.text)?.[0] ?? paragraph.text;
  const text = lines.map((line) => line.text).join(' ');
  if (text === '') return { state: 'gone' };
  const controls = copy.controls.filter(({ tag }) => isTagOf(tag, paragraph));
  const isOpen = (words: string) => words === '' || comparedWords(words) === comparedWords(wanted);
  if (controls.some((one) => one.showsPlaceholder || isOpen(one[view]))) return { state: 'open' };
  if (comparedWords(text).includes(comparedWords(wanted))) return { state: 'open' };
  const words =
    controls.length > 0 ? controls.map((one) => one[view]).join('; ') : withoutLabel(text, paragraph);
  if (isOpen(words)) return { state: 'open' };
  const by =
    controls.find(({ filledBy }) => filledBy)?.filledBy ??
    lines.flatMap((line) => line.insertedBy)[0] ??
    copy.saved;
  return { state: 'filled', words, ...(by === undefined ? {} : { by }) };
}

/** A second field of one placeholder has "-2" after its key. */
function isTagOf(tag: string, { placeholder }: DraftParagraph): boolean {
  const key = placeholder?.key;
  return (
    key !== undefined &&
    (tag === key || (tag.startsWith(`${key}-`) && /^\d+$/.test(tag.slice(key.length + 1))))
  );
}

function withoutLabel(text: string, paragraph: DraftParagraph): string {
  const label = paragraph.cells?.[0] ?? /^[^[]*/u.exec(paragraph.text)?.[0] ?? '';
  const bare = label.replace(/[\s:|]+$/u, '');
  return text.startsWith(bare)
    ? text
        .slice(bare.length)
        .replace(/^[\s:|]+/u, '')
        .trim()
    : text;
}
