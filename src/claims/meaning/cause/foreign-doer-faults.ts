import type { ClaimFault } from '../../../domain/claim-check.ts';
import type { Evidence } from '../../evidence.ts';
import type { Meaning } from '../meaning.ts';
import { readMeaning } from '../read-meaning.ts';

/** Verbs by which a thing makes another what it is. */
const brings =
  /^(?:kept|keeps|held|pushed|pulled|dragged|drove|drives|forced|brought|sent|left|caused|lifted)$/u;
const towards = /^(?:at|to|below|above|up|down|out|under|over|behind|back|unable)$/u;
/** Who may do something without being the cause that is told of it. */
const people =
  /^(?:council|authority|leaders?|staff|managers?|board|services?|teams?|workers?|partners?|carers?|parents?|famil(?:y|ies)|child|children|people|inspectors?|officers?|members?|directors?|schools?|police|court|it|they|he|she|who|we|has|have|had|is|are|was|were|been|be)$/u;

/** A thing told as what made another so ("a freeze held the share at 4%"), of which no word stands in the cited. Empty when there is none. */
export function foreignDoerFaults(
  { statement: { words }, tokens, clauses }: Meaning,
  evidence: Evidence,
): ClaimFault[] {
  const at = words.findIndex(
    ({ text }, i) =>
      i > 0 && brings.test(text) && words.slice(i + 1, i + 14).some((one) => towards.test(one.text)),
  );
  if (at < 0) return [];
  const doer = tokens.slice(clauses[tokens[at]!.clause]!.from, at);
  if (doer.some(({ text, frame }) => frame || people.test(text))) return [];
  const content = doer.filter((one) => one.ids.size > 0 && !one.light);
  const there = new Set(
    [...evidence.sentences, ...evidence.frame].flatMap((one) => [...readMeaning(one).ids]),
  );
  if (content.length === 0 || content.some(({ ids }) => [...ids.keys()].some((id) => there.has(id))))
    return [];
  return [
    {
      kind: 'cause',
      value: content.map(({ text }) => text).join(' '),
      why: 'The cited words do not name it as what made this so.',
    },
  ];
}
