import { existsSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import type { DataKind } from '../data-files/data-kind.ts';
import { readYaml } from '../data-files/read-yaml.ts';
import { wordsOf } from '../domain/stem-words.ts';
import { AppError } from '../errors.ts';

/** A form to look for in a question, and the officers' forms for the same thing. */
export interface VocabularyForm {
  /** Stems of all its words in order, stop words too; at least one. */
  stems: readonly string[];
  /** The most usual first; several meanings take turns. Empty: an officers' phrase that has no other form here. */
  report: readonly string[];
  /** Set for an acronym that is a common word in small letters ("SEND"): only found where written like this. */
  capitals?: string;
  /** True for a phrase that officers use themselves, e.g. the long form of an acronym: no rewording replaces it. */
  officers: boolean;
}

/** What people say in place of what reports write, indexed by the first stem; the longest forms first. */
export type Vocabulary = ReadonlyMap<string, readonly VocabularyForm[]>;

const vocabularyFile: DataKind = {
  code: 'regime_invalid',
  called: 'The vocabulary',
  folder: 'The folder of the vocabulary',
  ownFolder: 'The folder of your own vocabulary',
};

const capitals = /^[A-Z]{2,6}$/;
const smallLetters = /^[a-z0-9]+(?:[ '’&/-]{1,2}[a-z0-9]+)*$/;

const form = z
  .string()
  .refine(
    (text) => smallLetters.test(text) || capitals.test(text),
    'write it in small letters, words parted by one space; capitals are for acronyms that are words too',
  )
  .refine((text) => text.split(' ').length <= 6, 'write six words at most');

const entrySchema = z
  .strictObject({ ask: z.array(form).min(1).max(20), report: z.array(form).min(1).max(6) })
  .transform((entry, context) => {
    const seen = new Set<string>();
    const keyed = (part: 'ask' | 'report') =>
      entry[part].map((text, at) => {
        const key = keyOf(text);
        const stems = key.toLowerCase();
        if (seen.has(stems)) {
          const message = `"${text}" stands in this entry already; remove one`;
          context.addIssue({ code: 'custom', path: [part, at], message });
        }
        seen.add(stems);
        return { text, key };
      });
    return { ask: keyed('ask'), report: keyed('report') };
  });

/**
 * Everyday words and officers' words for the same things, for finding passages; never an answer's source. Without
 * `file`, the vocabulary that comes with the product. Read once, at start.
 * @throws AppError `regime_invalid`, naming file, line and what to write instead.
 */
export function loadVocabulary(
  file: string = fileURLToPath(new URL('./vocabulary.yaml', import.meta.url)),
): Vocabulary {
  if (!existsSync(file)) throw new AppError('regime_invalid', `${basename(file)} is missing. Put it back.`);
  const entries = readYaml(file, z.array(entrySchema), vocabularyFile);
  const meanings = new Map<string, string[][]>();
  for (const { ask, report } of entries) {
    const forms = report.map(({ text }) => text);
    for (const { key } of ask) meanings.set(key, [...(meanings.get(key) ?? []), forms]);
  }
  const phrases = new Set(
    entries.flatMap(({ report }) => report.map(({ key }) => key)).filter((key) => key.includes(' ')),
  );
  for (const key of phrases) if (!meanings.has(key)) meanings.set(key, []);
  const forms = [...meanings].map(([key, reports]) => ({
    ...(capitals.test(key) ? { stems: stemsOf(key), capitals: key } : { stems: key.split(' ') }),
    report: inTurn(reports),
    officers: phrases.has(key),
  }));
  return byFirstStem(forms);
}

/** Stems, or an acronym in its capitals. */
function keyOf(text: string): string {
  return capitals.test(text) ? text : stemsOf(text).join(' ');
}

function byFirstStem(forms: VocabularyForm[]): Vocabulary {
  const index = new Map<string, VocabularyForm[]>();
  for (const each of forms.sort((a, b) => b.stems.length - a.stems.length)) {
    const first = each.stems[0]!;
    index.set(first, [...(index.get(first) ?? []), each]);
  }
  return index;
}

/** First of each list, then second of each, and so on; each once. */
function inTurn(lists: string[][]): string[] {
  const longest = Math.max(0, ...lists.map((list) => list.length));
  const turns = Array.from({ length: longest }, (_, at) => lists.flatMap((list) => list.slice(at, at + 1)));
  return [...new Set(turns.flat())];
}

function stemsOf(text: string): string[] {
  return wordsOf(text).map((word) => word.stem);
}
