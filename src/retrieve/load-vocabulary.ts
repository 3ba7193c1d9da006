import { existsSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { wordsOf } from '../domain/stem-words.ts';
import { AppError } from '../errors.ts';
import { readYaml } from '../regimes/read-yaml.ts';

/** A form to look for in a question, and the officers' forms for the same thing. */
export interface VocabularyForm {
  /** Stems of all its words in order, stop words too; at least one. */
  stems: readonly string[];
  /** The most usual first; several meanings take turns. Empty: an officers' phrase, which is left as it is. */
  report: readonly string[];
}

/** What people say in place of what reports write, indexed by the first stem; the longest forms first. */
export type Vocabulary = ReadonlyMap<string, readonly VocabularyForm[]>;

const form = z
  .string()
  .regex(
    /^[\p{Ll}\p{N}]+(?:[ '’&/-]{1,2}[\p{Ll}\p{N}]+)*$/u,
    'write it in small letters, words parted by one space',
  )
  .refine((text) => text.split(' ').length <= 6, 'write six words at most');

const vocabularySchema = z.array(
  z
    .strictObject({ ask: z.array(form).min(1).max(20), report: z.array(form).min(1).max(6) })
    .superRefine(({ ask, report }, context) => {
      const seen = new Set<string>();
      for (const [key, forms] of [
        ['ask', ask],
        ['report', report],
      ] as const) {
        for (const [at, text] of forms.entries()) {
          const stems = keyOf(stemsOf(text));
          if (seen.has(stems)) {
            context.addIssue({
              code: 'custom',
              path: [key, at],
              message: `"${text}" stands here already; remove one`,
            });
          }
          seen.add(stems);
        }
      }
    }),
);

/**
 * Everyday words and officers' words for the same things, for finding passages; never an answer's source. Without
 * `file`, the vocabulary that comes with the product. Read once, at start.
 * @throws AppError `regime_invalid`, naming file, line and what to write instead.
 */
export function loadVocabulary(
  file: string = fileURLToPath(new URL('./vocabulary.yaml', import.meta.url)),
): Vocabulary {
  if (!existsSync(file)) throw new AppError('regime_invalid', `${basename(file)} is missing. Put it back.`);
  const entries = readYaml(file, vocabularySchema);
  const meanings = new Map<string, string[][]>();
  for (const { ask, report } of entries) {
    for (const text of ask) {
      const key = keyOf(stemsOf(text));
      meanings.set(key, [...(meanings.get(key) ?? []), report]);
    }
  }
  for (const text of entries.flatMap(({ report }) => report)) {
    const stems = stemsOf(text);
    if (stems.length > 1 && !meanings.has(keyOf(stems))) meanings.set(keyOf(stems), []);
  }
  return byFirstStem(
    [...meanings].map(([key, reports]) => ({ stems: key.split(' '), report: inTurn(reports) })),
  );
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

function keyOf(stems: readonly string[]): string {
  return stems.join(' ');
}
