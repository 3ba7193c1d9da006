import type { HiddenText } from '../../domain/read-report.ts';
import { screenCharacters } from '../../domain/screen-characters.ts';

/** Cleans every string of one report and remembers what it took out. */
export interface WordCleaner {
  /** NFC, one line, single spaces, no invisible characters, trimmed. May return an empty string. */
  clean(source: string, pageNumber?: number): string;
  /** What was taken out so far: runs one by one, lone marks as one line per kind of mark. */
  hidden(): HiddenText[];
}

const LONE_SURROGATE = /[\uD800-\uDFFF]/gu;
const CONTROL = /[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f]/g;
const WHITE = /[\s\x85]+/g;

/** Starts a cleaner for one report. */
export function startCleaning(): WordCleaner {
  const runs: HiddenText[] = [];
  const lone = new Map<string, number>();
  return {
    clean(source, pageNumber) {
      const screened = screenCharacters(source);
      for (const found of screened.hidden)
        runs.push(pageNumber === undefined ? found : { ...found, pageNumber });
      for (const name of screened.lone) lone.set(name, (lone.get(name) ?? 0) + 1);
      const words = screened.text.replace(LONE_SURROGATE, '\uFFFD').replace(CONTROL, '').replace(WHITE, ' ');
      return words.trim().normalize('NFC');
    },
    hidden() {
      const marks = [...lone].map(
        ([name, count]): HiddenText => ({
          kind: 'zero-width',
          text: count > 1 ? `${name}, in ${count} places` : name,
        }),
      );
      return [...runs, ...marks];
    },
  };
}
