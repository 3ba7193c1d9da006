import type { ClaimFault } from '../../domain/claim-check.ts';
import type { Evidence } from '../evidence.ts';
import type { Statement } from '../statement.ts';
import { backingOf } from './aligned-clauses.ts';
import { hasFiniteVerb } from './clause-starts.ts';
import { weakHeading } from './lexicon/heading-words.ts';
import type { Meaning, Token } from './meaning.ts';
import { readMeaning } from './read-meaning.ts';

/** Names of a line of meaning, by the line. */
const qualities = new Map<string, string>(
  Object.entries({
    timeliness: 'timely',
    speed: 'timely',
    sufficiency: 'enough',
    adequacy: 'enough',
    consistency: 'consist',
    stability: 'stable',
    clarity: 'clear',
    accuracy: 'accurate',
    reliability: 'accurate',
    effectiveness: 'good',
    quality: 'good',
    strength: 'good',
    suitability: 'right',
    appropriateness: 'right',
    thoroughness: 'thorough',
    rigour: 'thorough',
    depth: 'thorough',
    safety: 'safe',
    awareness: 'aware',
    understanding: 'aware',
    fairness: 'equal',
    equality: 'equal',
    frequency: 'ordinary',
    visibility: 'visible',
  }).map(([word, line]) => [word, `p:${line}`]),
);
const fewer = /^(?:less|fewer|lower|reduced|reduce|weaker|worse|poorer)$/u;

/**
 * A quality that an area for improvement names, told as there already ("has enough homes" of "The sufficiency of homes"), or as if less of it
 * were asked for. Empty when none is.
 */
export function checkAskedQuality(statement: Statement, evidence: Evidence): ClaimFault[] {
  if (evidence.row !== undefined || !evidence.context.some((text) => weakHeading.test(text))) return [];
  const claim = readMeaning(statement);
  for (const { meaning, frame } of backingOf(evidence).units) {
    if (frame || hasFiniteVerb(meaning.statement.words.slice(0, named))) continue;
    const lines = new Set(
      meaning.tokens.slice(0, named).flatMap(({ text }) => qualities.get(text.split(' ')[0]!) ?? []),
    );
    const wrong = claim.tokens.find((one) => [...lines].some((line) => isWrong(one, line, claim)));
    if (wrong !== undefined)
      return [
        {
          kind: 'direction',
          value: wrong.text,
          why: `The cited words ask for more of what the claim calls “${wrong.text}”.`,
        },
      ];
  }
  return [];
}

/** Within how many words of its beginning a bullet names the quality. */
const named = 4;

function isWrong(token: Token, line: string, claim: Meaning): boolean {
  const end = token.ids.get(line);
  if (end === undefined || qualities.has(token.text)) return false;
  const before = claim.tokens.slice(Math.max(0, token.at - 2), token.at).map(({ text }) => text);
  const asked = token.mode === 'duty' || token.mode === 'plan' || claim.modes.has('duty');
  if (before.some((text) => fewer.test(text))) return end === 1 && !token.denied;
  if (asked && end === -1)
    return !token.denied && before.some((text) => /^(?:more|be|become)$/u.test(text));
  return (
    end === 1 &&
    !token.denied &&
    isTold(token, claim) &&
    !before.some((text) => /^(?:more|as|how|not|better)$/u.test(text))
  );
}

/** "Has enough", "are timely": a plain verb right before it, with adverbs at most between. */
function isTold({ at, text }: Token, { tokens }: Meaning): boolean {
  if (/ly$/u.test(text)) return false;
  for (let i = at - 1; i >= Math.max(0, at - 4); i--) {
    const word = tokens[i]!.text;
    if (/^(?:is|are|was|were|has|have|had|provides|provide|offers|offer)$/u.test(word)) return true;
    if (!/ly$|^(?:an?|the|very|already|both|now)$/u.test(word)) return false;
  }
  return false;
}
