import type { Voice } from '../../domain/voice.ts';
import { findNamedBodies } from '../../regimes/find-named-bodies.ts';
import type { Regimes } from '../../regimes/load-regimes.ts';

const says =
  '(?:said|says|states?d?|stated|report(?:s|ed)|tells?|told|claim(?:s|ed)|believ(?:es|ed)|consider(?:s|ed)|assess(?:es|ed)|f(?:i|ou)nds?|judge[sd]|conclude[sd]|note[sd]|thinks?|thought|rates?d?|describe[sd])';
const byCouncil = new RegExp(
  `\\b(?:council|local authority|authority|officers|directorate|self-assessment)(?:['’]s (?:own )?(?:report|assessment|paper|account))?\\s+(?:itself\\s+)?${says}\\b|\\baccording to the (?:council|local authority|authority)\\b`,
  'iu',
);
const byInspectors = new RegExp(
  `\\b(?:inspectors?|inspectorate|regulators?|commission)\\b[^.,;]{0,30}\\b${says}\\b|\\baccording to (?:the )?inspector`,
  'iu',
);
const addressing = /\b(?:I|me|my|[Ww]e|us|[Oo]ur|[Yy]ou|[Yy]ours?)\b/u;

/**
 * What is wrong with whose words a sentence gives out its source to be: the inspectorate's told as the council's, or the other way round, or a report
 * that speaks as "we". Empty when the words that lead it in say enough.
 */
export function speakerFaults(
  text: string,
  quotes: readonly string[],
  { voice, regimes }: { voice: Voice | undefined; regimes: Regimes },
): string[] {
  const cited = quotes.join(' ');
  const own = text.replace(/“[^”]*”|‘[^’]*’(?!\p{L})/gu, ' ');
  const faults = addressing.test(own) ? ['It speaks as “we”, “I” or “you”, and the report is neither.'] : [];
  // “The council’s report said that CQC found …” says whose words they are.
  const claimsInspectorate =
    saysInspectorate(text, regimes) && !(voice === 'reported-by-council' && byCouncil.test(text));
  if (voice === 'inspectorate') {
    if (byCouncil.test(text) && !byCouncil.test(cited))
      faults.push('It gives words of the inspectorate out as the council’s.');
  } else if (claimsInspectorate && !saysInspectorate(cited, regimes))
    faults.push('It gives words of the council out as the inspectorate’s.');
  return faults;
}

function saysInspectorate(text: string, regimes: Regimes): boolean {
  if (byInspectors.test(text)) return true;
  const named = new RegExp(`^[^.,;]{0,20}\\b${says}\\b`, 'iu');
  return findNamedBodies(text, regimes).inspectorates.some(({ end }) => named.test(text.slice(end)));
}
