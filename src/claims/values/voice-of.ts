import type { ClaimWords } from '../claim-words.ts';
import type { Evidence } from '../evidence.ts';
import type { Statement } from '../statement.ts';
import { bodiesIn } from './speakers-in.ts';

/** Whose words the evidence is said to be, as far as its context tells. */
export interface EvidenceVoice {
  /** Keys of all bodies that quote or context name. */
  bodies: ReadonlySet<string>;
  /** Keys of those that the quote names. */
  quoted: ReadonlySet<string>;
  /** `council`: its own view of itself. `inspectorate`: an inspectorate's own words. `told`: the council's account of an inspectorate's. */
  kind?: 'council' | 'inspectorate' | 'told';
}

const ownView =
  /\bcouncil's own words\b|\bwritten by the council\b|\bresponse of the (?:council|authority)\b|\b(?:council|authority)'s (?:own )?(?:response|comments|view|reply|statement)\b|\bcomments of the (?:chief|director)|\bself[- ]?(?:assessment|evaluation)\b|\bcouncil[- ]own\b|\b(?:council|authority)'s own (?:words|view|assessment|statement)\b|\bposition statement\b|\bin its own words\b|\blocal account\b/u;
/** A heading over words of the council's own in a paper that tells of others' words besides. */
const answered =
  /^(?:heading: )?(?:.* > )?(?:the )?(?:(?:council|authority|officers?|management)'s? (?:own )?)?(?:response|comments|reply)(?: (?:of|from|by) the (?:council|authority|director|chief executive))?$/u;
const toldView =
  /^words of\W+(?:the )?(?:(?:council|authority)'s )?(?:council|authority|officers?|director|directorate|department)\b.{0,30}\breport(?:ing|s)\b|\b(?:council|authority)'s (?:account|words)\b|\breported[- ]by[- ]council\b|\b(?:council|authority|officers?)'s? (?:report|account|paper) (?:on|of)\b|\breport of the (?:\p{L}+ ){0,3}(?:director|chief|head)\b|\bcover(?:ing)? report\b/u;
const bodyView =
  /^(?:whose words|voice|words of|speaker|source|author)\W+(?:the )?(?:inspectorate|inspectors?|ofsted|cqc|csci|ssi|care quality|commission|social services insp)|\bvoice: inspectorate\b|^inspectorate$|\binspectorate's own words\b|\btheir own words\b|\binspection of\b|\binspection report\b|\bletter from\b|\breview letter\b|\binspection (?:dates?|letter)\b/u;

/** Reads it from the context's titles and headings. */
export function voiceOf(evidence: Evidence, words: ClaimWords): EvidenceVoice {
  const quoted = new Set(
    evidence.sentences.flatMap((one) => bodiesIn(one, words).flatMap(({ keys }) => keys)),
  );
  const framed = evidence.frame.flatMap((one) => bodiesIn(one, words).flatMap(({ keys }) => keys));
  const texts = evidence.frame.map(({ folded }) => folded);
  const says = (pattern: RegExp) => texts.some((text) => pattern.test(text));
  const alone = evidence.frame.some((one) => isBodyAlone(one, words));
  const own = says(bodyView) || alone ? ('inspectorate' as const) : undefined;
  const kind = says(answered)
    ? ('council' as const)
    : says(toldView)
      ? ('told' as const)
      : says(ownView)
        ? ('council' as const)
        : own;
  return { bodies: new Set([...quoted, ...framed]), quoted, ...(kind === undefined ? {} : { kind }) };
}

/** A text that is a body's name and nothing else: whose words they are. */
function isBodyAlone(statement: Statement, words: ClaimWords): boolean {
  const bodies = bodiesIn(statement, words);
  if (bodies.length === 0) return false;
  const rest = bodies.reduceRight(
    (text, { start, end }) => text.slice(0, start) + text.slice(end),
    statement.folded,
  );
  return /^(?:and|the|[\s,&()]|[a-z]{2,5}\))*$/u.test(rest);
}
