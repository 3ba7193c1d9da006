import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { isStopWord, wordsOf } from '../../src/domain/stem-words.ts';
import { AppError } from '../../src/errors.ts';
import { loadVocabulary, type Vocabulary } from '../../src/retrieve/load-vocabulary.ts';

const entries: { ask: string[]; report: string[] }[] = parse(
  readFileSync(new URL('../../src/retrieve/vocabulary.yaml', import.meta.url), 'utf8'),
);
let loaded: Vocabulary | undefined;
function shipped(): Vocabulary {
  loaded ??= loadVocabulary();
  return loaded;
}

const folder = mkdtempSync(join(tmpdir(), 'vocabulary-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function written(text: string): string {
  const file = join(folder, 'vocabulary.yaml');
  writeFileSync(file, text);
  return file;
}

function faultOf(text: string): AppError {
  try {
    loadVocabulary(written(text));
  } catch (error) {
    if (error instanceof AppError) return error;
    throw error;
  }
  throw new Error('the vocabulary was taken');
}

const stemsOf = (form: string) => wordsOf(form).map((word) => word.stem);

describe('the vocabulary that comes with the product', () => {
  it('covers the field', () => {
    expect(entries.length).toBeGreaterThanOrEqual(600);
  });

  it('has well-formed forms: small letters or an acronym, one to six words, none twice in an entry, none mapped to itself', () => {
    expect(shipped().size).toBeGreaterThan(0);
  });

  it('has a word that carries a subject in every everyday form', () => {
    const empty = entries
      .flatMap(({ ask }) => ask)
      .filter((form) => wordsOf(form).every((word) => isStopWord(word.text)));
    expect(empty).toEqual(['IT']);
  });

  it('has no entry twice', () => {
    const keys = entries.map(({ ask, report }) => `${ask.join()} > ${report.join()}`);
    expect(keys.length).toBe(new Set(keys).size);
  });

  it('finds every everyday form by its stems', () => {
    const vocabulary = shipped();
    const lost = entries
      .flatMap(({ ask, report }) => ask.map((form) => ({ form, first: report[0]! })))
      .filter(({ form, first }) => {
        const stems = stemsOf(form).join(' ');
        const found = vocabulary.get(stemsOf(form)[0]!)?.filter((each) => each.stems.join(' ') === stems);
        return !found?.some(({ report }) => report.includes(first));
      });
    expect(lost).toEqual([]);
  });
});

describe('loadVocabulary', () => {
  it('gives the longest forms first and lets several meanings of one form take turns', () => {
    const vocabulary = loadVocabulary(
      written(
        [
          '- { ask: [home], report: [dwelling, property] }',
          '- { ask: [home, rest home], report: [care home] }',
          '- { ask: [home help], report: [domiciliary care] }',
        ].join('\n'),
      ),
    );
    expect(vocabulary.get('home')).toEqual([
      { stems: ['home', 'help'], report: ['domiciliary care'], officers: false },
      { stems: ['home'], report: ['dwelling', 'care home', 'property'], officers: false },
    ]);
  });

  it('keeps an acronym in its capitals apart from the word it looks like', () => {
    const vocabulary = loadVocabulary(
      written('- { ask: [SEND], report: [special needs] }\n- { ask: [sending], report: [posting] }'),
    );
    expect(vocabulary.get('send')).toEqual([
      { stems: ['send'], report: ['special needs'], capitals: 'SEND', officers: false },
      { stems: ['send'], report: ['posting'], officers: false },
    ]);
  });

  it('keeps officers’ phrases as forms that stand for nothing else', () => {
    const vocabulary = loadVocabulary(written('- { ask: [home help], report: [domiciliary care] }'));
    expect(vocabulary.get('domiciliari')).toEqual([
      { stems: ['domiciliari', 'care'], report: [], officers: true },
    ]);
  });

  it.each([
    ['- { ask: [cash], report: [funding] }\n- { ask: [Boss], report: [manager] }', 'line 2', 'small letters'],
    ['- { ask: [cash], report: [funding] }\n\n- { ask: [bin, bins], report: [waste] }', 'line 3', 'already'],
    ['- { ask: [budget], report: [funding, budgets] }', 'line 1', 'already'],
    ['- { ask: [], report: [funding] }', 'line 1', 'at least'],
    ['- { ask: [a very long way of saying one], report: [funding] }', 'line 1', 'six words'],
    ['- { ask: [cash] }', 'line 1', 'missing'],
    ['- { ask: [cash, report: [funding] }', 'line 1', 'not YAML'],
  ])('says where a vocabulary is wrong and what to write: %s', (text, line, fault) => {
    const error = faultOf(text);
    expect(error.code).toBe('regime_invalid');
    expect(error.message).toContain(`vocabulary.yaml, ${line}`);
    expect(error.message).toContain(fault);
  });

  it('says so when there is no vocabulary', () => {
    expect(() => loadVocabulary(join(folder, 'none.yaml'))).toThrow('none.yaml is missing');
  });
});
