import type { Draft, DraftParagraph, DraftSection } from '../../domain/draft.ts';
import { changeSection } from './change-section.ts';
import { fillParagraph } from './fill-paragraph.ts';
import { pairParagraphs } from './pair-paragraphs.ts';
import { readSectionText, type WrittenParagraph } from './read-section-text.ts';
import { sameWords } from './same-words.ts';
import { withoutNumber } from './without-number.ts';

/** Who made a change, and when (ISO, UTC). */
export interface Hand {
  by: string;
  at: string;
}

/**
 * A draft with the words of one section as a person wrote them, in the form of `sectionText`; an empty text empties the section. What is
 * unchanged stays as it was. What is nearly the same is the old paragraph with other words: it keeps its citations and its `checked`, by
 * which a check tells that it changed. Words that stand where a placeholder stood fill it. All else is new, and the person's own.
 * @throws AppError `section_unknown`.
 */
export function editSection(draft: Draft, key: string, text: string, hand: Hand): Draft {
  return changeSection(draft, key, (section) => {
    const labels = section.paragraphs.flatMap(({ form, cells }) =>
      form === 'field' && cells?.[0] !== undefined ? [cells[0]] : [],
    );
    const written = readSectionText(text, { heading: section.heading, labels }).map((one) =>
      withoutNumber(one, section.paragraphs),
    );
    return { ...section, paragraphs: merge(section, written, hand) };
  });
}

function merge(
  { paragraphs }: DraftSection,
  written: readonly WrittenParagraph[],
  hand: Hand,
): DraftParagraph[] {
  const pairs = pairParagraphs(paragraphs, written);
  const used = new Set(pairs);
  const gaps = new Map<number, number[]>();
  paragraphs.forEach(({ origin }, of) => {
    if (origin !== 'placeholder' || used.has(of)) return;
    const after = lastBefore(of, used);
    gaps.set(after, [...(gaps.get(after) ?? []), of]);
  });
  let last = -1;
  return written.map((one, at) => {
    const of = pairs[at];
    if (of !== undefined) {
      last = of;
      return changed(paragraphs[of]!, one, hand);
    }
    const asked = gaps.get(last)?.shift();
    return asked === undefined ? added(one, hand) : filled(paragraphs[asked]!, one, hand);
  });
}

function lastBefore(of: number, used: ReadonlySet<number | undefined>): number {
  for (let at = of - 1; at >= 0; at--) if (used.has(at)) return at;
  return -1;
}

function changed(before: DraftParagraph, written: WrittenParagraph, hand: Hand): DraftParagraph {
  const { text } = written;
  if (sameWords(before.text, text)) return before;
  if (before.origin === 'placeholder' || before.filled !== undefined) return filled(before, written, hand);
  const { edited, cells: _, ...rest } = before;
  const was = edited === undefined ? before.text : edited.was;
  const cells = cellsOf(before, written);
  const words = { ...rest, text, ...(cells === undefined ? {} : { cells }) };
  if (was !== undefined && sameWords(was, text)) return { ...words, text: was };
  return { ...words, edited: { ...hand, ...(was === undefined ? {} : { was }) } };
}

/** Cells of a field or a row whose words changed; undefined where it has none. */
function cellsOf(before: DraftParagraph, { text, cells }: WrittenParagraph): string[] | undefined {
  if (before.cells === undefined) return undefined;
  if (before.form === 'row') return cells ?? text.split(' | ');
  const label = before.cells[0] ?? '';
  return [label, label !== '' && text.startsWith(`${label}:`) ? text.slice(label.length + 1).trim() : text];
}

function added({ form, text, cells }: WrittenParagraph, { by, at }: Hand): DraftParagraph {
  return {
    id: 'new',
    form,
    text,
    ...(cells === undefined ? {} : { cells }),
    origin: 'given',
    citations: [],
    edited: { by, at },
    checked: '',
  };
}

function filled(asked: DraftParagraph, written: WrittenParagraph, hand: Hand): DraftParagraph {
  const cells = cellsOf(asked, written);
  return fillParagraph(asked, cells === undefined ? { text: written.text } : { cells }, hand);
}
