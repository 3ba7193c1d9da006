import { isStopWord } from '../../domain/stem-words.ts';
import type { ClaimRule } from '../check-support.ts';
import type { Statement } from '../statement.ts';
import { thingsIn } from './things-in.ts';

const bodies = new Set([
  'police',
  'fire',
  'probation',
  'hospital',
  'nhs trust',
  'mental health trust',
  'primary care trust',
  'clinical commissioning group',
  'integrated care board',
  'local strategic partnership',
  'local area partnership',
  'health and wellbeing board',
  'safeguarding partnership',
  'safeguarding adults board',
  'improvement board',
  'schools forum',
  'combined authority',
]);

/** The council, where the cited words say the same of another body and nothing of a council. Empty when they do not. */
export const checkCouncilForBody: ClaimRule = (claim, { sentences }) => {
  const at = claim.words.findIndex(({ text }) => text === 'council');
  const verb = at < 0 ? undefined : wordAfter(claim, at);
  if (verb === undefined || sentences.some(({ stems }) => stems.has('council'))) return [];
  if (sentences.some(({ folded }) => /\b(?:local|this|the) authority\b/u.test(folded))) return [];
  const named = new Set(thingsIn(claim).map(({ thing }) => thing.id));
  const other = sentences
    .flatMap((one) => thingsIn(one).map((mention) => ({ one, ...mention })))
    .find(
      ({ one, thing, to }) => bodies.has(thing.id) && !named.has(thing.id) && wordAfter(one, to - 1) === verb,
    );
  if (other === undefined) return [];
  const why = `The cited words say this of “${other.thing.id}”, not of the council.`;
  return [{ kind: 'name', value: 'council', why }];
};

/** The stem of the next word that carries the subject, up to four words on; undefined when there is none. */
function wordAfter({ words }: Statement, at: number): string | undefined {
  return words.slice(at + 1, at + 5).find(({ text }) => !isStopWord(text))?.stem;
}
