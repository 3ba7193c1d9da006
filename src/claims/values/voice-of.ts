import type { ClaimWords } from '../claim-words.ts';
import type { Evidence } from '../evidence.ts';
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
  /\bself[- ]?(?:assessment|evaluation)\b|\bcouncil[- ]own\b|\b(?:council|authority)'s own (?:words|view|assessment|statement)\b|\bposition statement\b|\bin its own words\b|\blocal account\b/u;
const toldView =
  /\breported[- ]by[- ]council\b|\b(?:council|authority|officers?)'s? (?:report|account|paper) (?:on|of)\b|\breport of the (?:\p{L}+ ){0,3}(?:director|chief|head)\b|\bcover(?:ing)? report\b/u;
const bodyView =
  /^(?:whose words|voice|words of|speaker|source|author)\W+(?:the )?(?:inspectorate|inspectors?|ofsted|cqc|csci|ssi|care quality|commission|social services insp)|\bvoice: inspectorate\b|^inspectorate$|\binspectorate's own words\b|\binspection of\b|\binspection report\b|\bletter from\b|\breview letter\b|\binspection (?:dates?|letter)\b/u;

/** Reads it from the context's titles and headings. */
export function voiceOf(evidence: Evidence, words: ClaimWords): EvidenceVoice {
  const quoted = new Set(
    evidence.sentences.flatMap((one) => bodiesIn(one, words).flatMap(({ keys }) => keys)),
  );
  const framed = evidence.frame.flatMap((one) => bodiesIn(one, words).flatMap(({ keys }) => keys));
  const texts = evidence.frame.map(({ folded }) => folded);
  const says = (pattern: RegExp) => texts.some((text) => pattern.test(text));
  const kind = says(toldView)
    ? 'told'
    : says(ownView)
      ? 'council'
      : says(bodyView)
        ? 'inspectorate'
        : undefined;
  return { bodies: new Set([...quoted, ...framed]), quoted, ...(kind === undefined ? {} : { kind }) };
}
