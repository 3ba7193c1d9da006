import type { ClaimFault } from '../../domain/claim-check.ts';
import type { Evidence } from '../evidence.ts';
import type { Statement } from '../statement.ts';
import { accusations } from './lexicon/accusation-words.ts';
import { phraseBook } from './phrase-book.ts';
import { phrasesIn } from './phrases-in.ts';

const said = phraseBook(accusations.map(([words], at) => [words, at] as const));
const backed = phraseBook(accusations.map(([, words], at) => [words, at] as const));

/** Something grave that a claim says and nothing in the cited words does: no synonym is far enough from it to be worth the risk. */
export function checkAccusation(claim: Statement, evidence: Evidence): ClaimFault[] {
  return phrasesIn(claim.words, said)
    .filter(({ value }) => ![...evidence.sentences, ...evidence.frame].some((one) => holds(one, value)))
    .map(({ text }) => ({
      kind: 'subject',
      value: text,
      why: `Nothing in the cited words is as grave as “${text}”.`,
    }));
}

function holds({ words }: Statement, value: number): boolean {
  return words.some((_, at) => backed(words, at).some((one) => one.value === value));
}
