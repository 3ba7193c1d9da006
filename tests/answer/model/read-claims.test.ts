import { describe, expect, it } from 'vitest';
import { type ReadClaim, readClaims } from '../../../src/answer/model/read-claims.ts';
import type { ModelCitation } from '../../../src/models/language-model.ts';

const block = (from: number, document = 0): ModelCitation => ({
  kind: 'blocks',
  document,
  from,
  to: from + 1,
  cited: '',
});

/** A stretch of text with its citations. */
type Stretch = [text: string, ...cited: ModelCitation[]];

/** Reads stretches in pieces of so many characters. */
function read(stretches: readonly Stretch[], { size = 5, whole = true } = {}): ReadClaim[] {
  const reader = readClaims();
  const claims = stretches.flatMap(([text, ...cited]) => [
    ...Array.from({ length: Math.ceil(text.length / size) }, (_, at) =>
      reader.take({ type: 'text', text: text.slice(at * size, (at + 1) * size) }),
    ).flat(),
    ...cited.flatMap((citation) => reader.take({ type: 'citation', citation })),
    ...reader.take({ type: 'stretch' }),
  ]);
  return [...claims, ...reader.finish(whole)];
}

const texts = (claims: readonly ReadClaim[]) => claims.map(({ text }) => text);
const places = (claim: ReadClaim | undefined) =>
  claim?.kind === 'sentence'
    ? claim.citations.map((one) => (one.kind === 'blocks' ? one.from : one.cited))
    : [];

describe('readClaims', () => {
  it('gathers a sentence over the stretches that it runs over, with all that they cite', () => {
    const claims = read([
      ['Carers waited ', block(3)],
      ['eleven weeks', block(4), block(5)],
      [', and some longer. '],
      ['Staff were kind.', block(7)],
    ]);
    expect(texts(claims)).toEqual(['Carers waited eleven weeks, and some longer.', 'Staff were kind.']);
    expect(places(claims[0])).toEqual([3, 4, 5]);
    expect(places(claims[1])).toEqual([7]);
  });

  it('gives a sentence as soon as the next one begins, not before its stretch has ended', () => {
    const reader = readClaims();
    expect(reader.take({ type: 'text', text: 'Carers waited. Staff' })).toEqual([]);
    expect(reader.take({ type: 'citation', citation: block(2) })).toEqual([]);
    expect(texts(reader.take({ type: 'stretch' }))).toEqual(['Carers waited.']);
    expect(reader.take({ type: 'text', text: ' were kind.' })).toEqual([]);
  });

  it('does not end a sentence at an abbreviation, an initial, a number or a decimal point', () => {
    for (const size of [1, 3, 40]) {
      const claims = read(
        [['Dr. A. Reid saw 4.5 per cent, i.e. few, on p. 3 of it. All were seen.', block(1)]],
        {
          size,
        },
      );
      expect(texts(claims)).toEqual([
        'Dr. A. Reid saw 4.5 per cent, i.e. few, on p. 3 of it.',
        'All were seen.',
      ]);
    }
  });

  it('takes each line of a list for a sentence, without its marks', () => {
    const claims = read([
      ['**Carers**\n\nThe areas are:\n- **cut** the wait\n', block(1)],
      ['2. train the *night* staff\n\n---\n', block(2)],
      ['## Premises\n'],
    ]);
    expect(texts(claims)).toContain('cut the wait');
    expect(texts(claims)).toContain('train the night staff');
    expect(texts(claims).join()).not.toMatch(/[*#]|---|Premises/u);
  });

  it('takes what is said not to be stated for that', () => {
    const claims = read([
      ['Carers waited. ', block(1)],
      ['\nNot stated: how many waited. This is not in them.'],
    ]);
    expect(claims).toEqual([
      expect.objectContaining({ kind: 'sentence', text: 'Carers waited.' }),
      { kind: 'missing', text: 'how many waited' },
      { kind: 'aside', text: 'This is not in them.' },
    ]);
  });

  it('strips leaked markup however it is cut, and says of which sentence it was', () => {
    const leaks = [
      '<cite index="0-3">Carers waited.</cite> Staff were kind.',
      '(cite index="0-3">Carers waited.</cite> Staff were kind.',
      'Carers waited [1]. Staff were kind.',
      'Carers waited. [1, 2] Staff were kind.',
      'Carers waited.【4†letter】 Staff were kind.',
      'Carers waited [doc 2]. Staff were kind.',
    ];
    for (const text of leaks)
      for (const size of [1, 4, 99]) {
        const claims = read([[text]], { size });
        expect(texts(claims)).toEqual(['Carers waited.', 'Staff were kind.']);
        expect(claims[0]).toMatchObject({ leaked: true });
      }
  });

  it('leaves signs of less and of brackets that are no markup', () => {
    const text = 'Fewer than < 5 carers (about one in ten) waited [sic] at 3 > 2.';
    expect(texts(read([[text, block(1)]], { size: 1 }))).toEqual([text]);
  });

  it('drops half a sentence when the model did not end by itself, and keeps what ends', () => {
    expect(texts(read([['Carers waited. Staff were not', block(1)]], { whole: false }))).toEqual([
      'Carers waited.',
    ]);
    expect(texts(read([['Carers waited. Staff left.', block(1)]], { whole: false }))).toEqual([
      'Carers waited.',
      'Staff left.',
    ]);
    expect(texts(read([['Carers waited. Staff were kind', block(1)]]))).toEqual([
      'Carers waited.',
      'Staff were kind',
    ]);
  });

  it('gives nothing for an answer without a word', () => {
    expect(read([])).toEqual([]);
    expect(read([['\n \n**\n']])).toEqual([]);
  });

  it('reads an answer of thousands of sentences in step with its length', () => {
    const many = 6000;
    const began = performance.now();
    const claims = read(
      [[Array.from({ length: many }, (_, at) => `Carers waited ${at} days. `).join(''), block(1)]],
      {
        size: 40,
      },
    );
    expect(claims).toHaveLength(many);
    expect(places(claims.at(-1))).toEqual([1]);
    // Splitting all of it anew for each sentence took more than a minute.
    expect(performance.now() - began).toBeLessThan(15_000);
  });

  it('reads a sentence that is longer than what is split at once', () => {
    const long = `Carers ${'waited and '.repeat(400)}waited.`;
    expect(texts(read([[`${long} Breaks were late.`, block(0)]], { size: 50 }))).toEqual([
      long,
      'Breaks were late.',
    ]);
  });
});
