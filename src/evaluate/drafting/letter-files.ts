import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import type { Letter } from '../../domain/letter.ts';
import type { PlaceQuote } from '../extraction/extracted-report.ts';
import { placeLabels } from '../extraction/place-labels.ts';
import type { DraftingSubject } from '../subject.ts';
import { cutLines } from './cut-lines.ts';

/** A letter that was opened, and where its labels stand in it. */
export interface OpenedLetter {
  letter: Letter;
  place: PlaceQuote;
}

/**
 * Opens letters, each once. The lines of a text that are the letter are first written to a file of the same name of their own under `scratch`, so
 * that the rest is withheld.
 */
export function letterFiles(drafts: DraftingSubject, scratch: string) {
  const opened = new Map<string, Promise<OpenedLetter>>();
  return (folder: string, file: string, lines = 'whole'): Promise<OpenedLetter> => {
    const key = `${folder}/${file} ${lines}`;
    const known =
      opened.get(key) ?? open(drafts, { scratch: join(scratch, String(opened.size)), folder, file, lines });
    // It is awaited by the case that asks for it; until then a failure is nobody's.
    known.catch(() => undefined);
    opened.set(key, known);
    return known;
  };
}

async function open(
  drafts: DraftingSubject,
  { scratch, folder, file, lines }: { scratch: string; folder: string; file: string; lines: string },
): Promise<OpenedLetter> {
  const path = join(folder, file);
  if (!isPlainText(file)) {
    const { letter } = await drafts.openLetter({ path });
    return { letter, place: placeLabels(letter.content.text) };
  }
  const cut = cutLines(readFileSync(path, 'utf8'), lines);
  mkdirSync(scratch, { recursive: true });
  writeFileSync(join(scratch, file), cut.text);
  const { letter } = await drafts.openLetter({ path: join(scratch, file) });
  const place = placeLabels(letter.content.text, cut.text);
  return {
    letter,
    place: ({ line, ...label }) => place({ ...label, line: line == null ? line : cut.lineOf(line) }),
  };
}

function isPlainText(file: string): boolean {
  return ['.txt', '.md', '.markdown'].includes(extname(file).toLowerCase());
}
