import type { Block } from '../domain/block.ts';
import type { ReadReport } from '../domain/read-report.ts';
import { findNamedBodies } from '../regimes/find-named-bodies.ts';
import type { Regimes } from '../regimes/load-regimes.ts';

/** A letter from an inspectorate with what is annexed to it, as indexes of blocks (`lastBlock` is inside). */
export interface BoundLetter {
  inspectorate: string;
  firstBlock: number;
  lastBlock: number;
  /** Words above the salutation: address block and date. */
  letterhead: string;
}

const salutation =
  /(?:^|\s)Dear (?:(?:Mr|Mrs|Ms|Miss|Dr|Cllr|Councillor|Sir|Madam|Professor)\b[^.]{0,60}|Colleagues?|\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+){0,2}),?:?$/u;
const date =
  /^\W{0,4}(?:date:?\s*)?\d{1,2}\s?(?:st|nd|rd|th)?\s+(?:January|February|March|April|May|June|July|August|September|October|November|December),?\s+\d{4}\b/iu;
const address =
  /\b[A-Z]{1,2}\d{1,2}[A-Z]?\s?\d[A-Z]{2}\b|^(?:our|your) ref|^(?:tel(?:ephone)?|fax|e-?mail|www\.|http|direct line|textphone)\b|^(?:Mr|Mrs|Ms|Miss|Dr|Cllr|Councillor)\b|^(?:by email|private|confidential|to:)/iu;
const toTheCouncil =
  /\b(?:your (?:council|authority|local authority|services?|department|performance|area|partnership|complaints|social services)|you are (?:asked|required)|your council’?'?s)\b/iu;
const signOff = /^(?:Yours (?:sincerely|faithfully|truly)|Kind regards|With best wishes)\b/iu;
const councilAgain =
  /^(?:\d{0,2}\.?\s*)?(?:background papers|financial implications|legal implications|report authors?|contact officers?|officers? to contact|decision status)\b|^(?:appendix|annex|enclosure)\s+\S{1,3}\b.*\b(?:action plan|improvement plan|response|implementation plan|progress)\b/iu;

/** Letters that inspectorates wrote to the council, in order; empty when there is none. */
export function findLetters(report: ReadReport, regimes: Regimes): BoundLetter[] {
  const words = report.blocks.map((block) =>
    report.text.slice(block.bodyStart, block.endChar).replace(/\s+/gu, ' ').trim(),
  );
  const greetings = words.flatMap((line, at) => (line.length < 400 && salutation.test(line) ? [at] : []));
  return greetings.flatMap((greeting, order) => {
    const firstBlock = topOfLetter(report.blocks, words, greeting, regimes);
    const next = greetings[order + 1];
    const limit = next === undefined ? words.length : topOfLetter(report.blocks, words, next, regimes);
    const lastBlock = endOfLetter(words, greeting, limit);
    const letterhead = words.slice(firstBlock, greeting + 1).join('\n');
    const inspectorate = writerOf(words, greeting, lastBlock, letterhead, regimes);
    return inspectorate === undefined ? [] : [{ inspectorate, firstBlock, lastBlock, letterhead }];
  });
}

/** Climbs from the salutation over address lines to the topmost that a letter begins with. */
function topOfLetter(
  blocks: readonly Block[],
  words: readonly string[],
  greeting: number,
  regimes: Regimes,
): number {
  let top = greeting;
  for (let at = greeting - 1; at >= Math.max(0, greeting - 16); at--) {
    const line = words[at] ?? '';
    if (blocks[at]?.kind === 'table' || line.length > 320 || blocks[at]?.label !== undefined) break;
    const opens =
      date.test(line) ||
      address.test(line) ||
      namesBody(line, regimes) ||
      /^(?:appendix|annex)\b/iu.test(line);
    if (opens) top = at;
    if (!opens && (line.length > 80 || /[.;]$/u.test(line))) break;
    if (/^(?:appendix|annex)\b/iu.test(line)) break;
  }
  return top;
}

function namesBody(line: string, regimes: Regimes): boolean {
  return (
    line.length < 120 && findNamedBodies(line, regimes).inspectorates.some(({ ambiguous }) => !ambiguous)
  );
}

function endOfLetter(words: readonly string[], greeting: number, limit: number): number {
  for (let at = greeting + 1; at < limit; at++) {
    const line = words[at] ?? '';
    if (line.length < 140 && councilAgain.test(line)) return at - 1;
  }
  return limit - 1;
}

/** Key of the inspectorate that wrote it: by the signature, else the letterhead, else what the letter names most. */
function writerOf(
  words: readonly string[],
  greeting: number,
  lastBlock: number,
  letterhead: string,
  regimes: Regimes,
): string | undefined {
  const body = words.slice(greeting + 1, lastBlock + 1);
  const text = body.join('\n');
  const signed = signatureOf(body);
  const bySignature = firstNamed(signed, regimes);
  const byHead = firstNamed(letterhead, regimes);
  if (bySignature !== undefined) return bySignature;
  if (byHead !== undefined) return byHead;
  return toTheCouncil.test(text) ? mostNamed(text, regimes) : undefined;
}

/** The lines under the closing words; without closing words, short lines that give a post after the running text. */
function signatureOf(body: readonly string[]): string {
  const close = body.findIndex((line) => signOff.test(line));
  if (close >= 0)
    return body
      .slice(close, close + 7)
      .filter((line) => line.length < 160)
      .join('\n');
  return body
    .slice(0, 60)
    .filter(
      (line) =>
        line.length < 90 &&
        /\b(?:director|inspector|commissioner|ombudsman|chief executive|manager)\b/iu.test(line),
    )
    .join('\n');
}

function firstNamed(text: string, regimes: Regimes): string | undefined {
  return findNamedBodies(text, regimes).inspectorates.find(({ ambiguous }) => !ambiguous)?.key;
}

function mostNamed(text: string, regimes: Regimes): string | undefined {
  const counts = new Map<string, number>();
  for (const { key, ambiguous } of findNamedBodies(text, regimes).inspectorates) {
    if (!ambiguous) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
}
