import { splitSentences } from '../domain/split-sentences.ts';
import { contentStems } from '../domain/stem-words.ts';

const asks =
  /\b(?:what|which|who|whom|whose|when|where|why|how|did|does|do|is|are|was|were|has|have|had|can|could|will|would|might|should|by what|to whom)\b/iu;
const clauseJoint = new RegExp(String.raw`(?:[,;]\s+(?:and\s+|or\s+)?|\s+and\s+)(?=${asks.source})`, 'giu');
const pointsBack = /\b(?:it|its|that|they|them|their|this|these|those|he|she|his|her|so far|then)\b/iu;

/** One clause of a question, with the clause it leans on; absent when it stands alone. */
export interface Clause {
  text: string;
  leansOn?: string;
}

/**
 * The clauses of a question that ask something of their own, in order; at least one. "Who signed the letter, and when?"
 * gives two. A clause that points back, or has little subject of its own, leans on the first; the first, on a sentence
 * that asks nothing.
 */
export function splitQuestion(question: string): Clause[] {
  const sentences = splitSentences(question).map((span) => question.slice(span.startChar, span.endChar));
  const asked = sentences.filter((sentence) => sentence.endsWith('?'));
  const clauses: string[] = [];
  for (const sentence of asked.length > 0 ? asked : sentences.slice(0, 1)) {
    clauses.push(
      ...sentence
        .split(clauseJoint)
        .map((part) => part.trim())
        .filter((part) => part !== ''),
    );
  }
  const [first = '', ...others] = joinOpenings(clauses);
  const before = asked.length > 0 ? sentences.filter((sentence) => !asked.includes(sentence)).join(' ') : '';
  return [
    before !== '' && leansBack(first) ? { text: first, leansOn: before } : { text: first },
    ...others.map((text) => (leansBack(text) ? { text, leansOn: first } : { text })),
  ];
}

/** "In the 2010 report, which …": an opening that asks nothing belongs to what follows it; an ending, to what it follows. */
function joinOpenings(clauses: readonly string[]): string[] {
  const parts: string[] = [];
  let opening = '';
  for (const clause of clauses) {
    if (!asks.test(clause)) opening = `${opening}${clause}, `;
    else {
      parts.push(`${opening}${clause}`);
      opening = '';
    }
  }
  const ending = opening.replace(/, $/u, '');
  if (ending === '') return parts;
  return parts.length === 0 ? [ending] : [...parts.slice(0, -1), `${parts.at(-1)}, ${ending}`];
}

function leansBack(clause: string): boolean {
  return pointsBack.test(clause) || contentStems(clause).length < 3;
}
