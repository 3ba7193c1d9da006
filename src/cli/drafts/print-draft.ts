import type { DraftParagraph } from '../../domain/draft.ts';
import type { DraftVersion, StoredDraft } from '../../domain/stored-draft.ts';
import type { Output } from '../output.ts';
import { wrapText } from '../wrap-text.ts';

const letters: Record<StoredDraft['letter'], string> = {
  newest: 'the newest version of its letter',
  older: 'an earlier version of its letter (“drafts rebase” draws it up from the newest)',
  removed: 'a letter that has left the library',
};

/** A draft for people: its sections with their keys, what was left out, what is outstanding, and its versions. */
export function printDraft(output: Output, stored: StoredDraft): void {
  const { draft, draftId, shown, version, versions } = stored;
  const say = (text: string, indent = '', first = indent) => {
    for (const line of wrapText(text.replace(/\s+/gu, ' '), output.width, indent, first)) output.line(line);
  };
  say(draft.title);
  say(
    `${draftId}, version ${shown} of ${version.number}, house style ${draft.style}, ${stored.classification}`,
  );
  say(`Drafted from ${letters[stored.letter]}: ${draft.letter.file}`);
  for (const { key, heading, number, paragraphs } of draft.sections) {
    output.line();
    say([number, heading, `[${key}]`].filter((part) => part !== undefined && part !== '').join(' '));
    for (const paragraph of paragraphs) say(wordsOf(paragraph), '  ', leadOf(paragraph));
  }
  const part = (heading: string, lines: readonly string[]) => {
    if (lines.length === 0) return;
    output.line();
    say(`${heading} (${lines.length})`);
    for (const line of lines) say(line, '    ', '  - ');
  };
  part(
    'Left out',
    draft.leftOut.map(({ text, reason, by }) =>
      reason === undefined ? text : `${text} (${reason}${by === undefined ? '' : `: ${by}`})`,
    ),
  );
  part(
    'Outstanding',
    draft.outstanding.map(({ what, for: whose, why }) => `${what} – for ${whose}: ${why}`),
  );
  part('Versions', versions.map(describeVersion));
}

/** "3, edited by Ama Okoro on 2026-03-01: purpose". */
export function describeVersion({ number, why, by, madeAt, section, note }: DraftVersion): string {
  const who = by === undefined ? '' : ` by ${by}`;
  const what = [section, note].filter((part) => part !== undefined).join(', ');
  return `${number}, ${why}${who} on ${madeAt.slice(0, 10)}${what === '' ? '' : `: ${what}`}`;
}

function leadOf({ form }: DraftParagraph): string {
  return form === 'bullet' ? '  - ' : '  ';
}

function wordsOf({ number, text, placeholder, edited, filled }: DraftParagraph): string {
  const hand = edited === undefined ? '' : ` (${filled === undefined ? 'edited' : 'filled'} by ${edited.by})`;
  const asked = placeholder === undefined ? '' : ` (key: ${placeholder.key})`;
  return `${number === undefined ? '' : `${number} `}${text}${hand}${asked}`;
}
