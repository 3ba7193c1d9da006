import type { DraftCheck, DraftFault } from '../../domain/draft-check.ts';
import { checkUncited } from './check-uncited.ts';
import { summarise } from './check-view.ts';
import type { HeldAgainst } from './held-against.ts';
import type { ReturnedControl, ReturnedCopy, ReturnedParagraph, ReturnedView } from './returned-copy.ts';

/** What a placeholder of ours looks like where no control is left around it: [what – for whom: why]. */
const marked = /\[[^\]]{2,120}\s[–-]\sfor\s[^\]]+\]/u;

/** Holds one view of a Word file that carries no draft against the whole letter; its paragraphs are counted `returned-1` and on. */
export function checkUnknownView(copy: ReturnedCopy, view: ReturnedView, held: HeldAgainst): DraftCheck {
  const section = 'returned';
  const open = copy.controls.filter((control) => control.showsPlaceholder && control[view] !== '');
  const checked = withoutSheet(copy[view]).map((line, at) => {
    const id = `returned-${at + 1}`;
    const wanted =
      marked.exec(line.text)?.[0] ?? open.find((control) => line.text.includes(control[view]))?.[view];
    const text = wanted === undefined ? line.text : line.text.replace(wanted, ' ');
    const { paragraph, faults } = checkUncited({ ...line, text }, { id, section, names: 'note' }, held);
    return {
      paragraph,
      faults: [...faults, ...(wanted === undefined ? [] : [toWrite(wanted, section, id)])],
    };
  });
  const paragraphs = checked.map((one) => one.paragraph).filter(({ text }) => text.trim() !== '');
  const draft = { ...held.draft, sections: [{ key: section, heading: '', level: 1, paragraphs }] };
  const faults = [
    ...checked.flatMap((one) => one.faults),
    ...copy.controls.flatMap((one) => filled(one, view, section)),
  ];
  const check = summarise(draft, faults, held);
  return {
    ...check,
    placeholders: check.faults.filter(({ kind, weight }) => kind === 'placeholder' && weight === 'fault')
      .length,
  };
}

/** Bookmarks of ours outlive the draft in many programs, and show where a report begins after its list of what is outstanding. */
function withoutSheet(lines: readonly ReturnedParagraph[]): readonly ReturnedParagraph[] {
  const first = lines.find(({ marks }) => marks.some((mark) => mark.startsWith('p_')))?.part ?? 0;
  return lines.filter(({ part }) => part >= first);
}

function toWrite(words: string, section: string, paragraph: string): DraftFault {
  return {
    kind: 'placeholder',
    weight: 'fault',
    section,
    paragraph,
    text: words,
    why: 'Still to be written by a person.',
  };
}

function filled(
  { showsPlaceholder, filledBy, title, tag, ...words }: ReturnedControl,
  view: ReturnedView,
  section: string,
): DraftFault[] {
  if (showsPlaceholder || filledBy === undefined || view === 'original') return [];
  const what = title || tag;
  return [
    {
      kind: 'placeholder',
      weight: 'note',
      section,
      text: words[view],
      why: `Given by ${filledBy.by}${what === '' ? '' : ` for “${what}”`}; nothing in the letter stands behind it.`,
      ...filledBy,
    },
  ];
}
