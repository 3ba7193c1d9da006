import { splitSentences } from '../domain/split-sentences.ts';
import { findNamedBodies } from '../regimes/find-named-bodies.ts';
import type { Regimes } from '../regimes/load-regimes.ts';
import type { Regime } from '../regimes/regime.ts';
import type { ReportHead } from './describe-head.ts';

const verdict =
  /\b(?:conclude[sd]?|judge[sd]?|judgement|rate[sd]|rating|grade[sd]?|award(?:s|ed)?|score[sd]?|assess(?:ed|ment)|found)\b[^.]*\b(?:perform(?:ing|s)\s+\w+|excellent(?:ly)?|good|adequate(?:ly)?|poor(?:ly)?|outstanding|inadequate|requires? improvement|(?:\w+|\d)\s+stars?|[1-4] out of|flags?)\b/iu;
const notNow = /\b(?:will|would|might|if|previous(?:ly)?|formerly|last year|replaced)\b/iu;
/** In small letters only: May is a month. */
const perhaps = /\bmay\b/u;

/** Bodies named in the title or, when the title names none, in the top lines; in print order. */
export function bodiesInTitle(title: string, head: ReportHead, regimes: Regimes): string[] {
  const inTitle = sure(title, regimes);
  return inTitle.length > 0 ? inTitle : sure(head.lines.join('\n'), regimes);
}

/** Bodies that a sentence of the text names together with a verdict of theirs; a mention alone does not count. */
export function bodiesWithVerdict(text: string, regimes: Regimes): string[] {
  const found = new Set<string>();
  for (const { startChar, endChar } of splitSentences(text)) {
    const sentence = text.slice(startChar, endChar);
    if (sentence.length > 900 || notNow.test(sentence) || perhaps.test(sentence)) continue;
    const first = findNamedBodies(sentence, regimes).inspectorates.find(({ ambiguous }) => !ambiguous);
    if (first !== undefined && verdict.test(sentence.slice(first.end))) found.add(first.key);
  }
  return [...found];
}

/** Bodies whose judgement the regime's own report carries: its leads, and others of its own that the text names twice. */
export function bodiesOfRegime(regime: Regime, text: string, regimes: Regimes): string[] {
  const leads = regime.leads ?? regime.inspectorates;
  const named = findNamedBodies(text, regimes).inspectorates.filter(({ ambiguous }) => !ambiguous);
  const others = regime.inspectorates.filter((key) => named.filter((body) => body.key === key).length >= 2);
  return [...new Set([...leads, ...others])];
}

/** The body a text names most, three times at least; undefined when there is none. */
export function mostNamedBody(text: string, regimes: Regimes): string | undefined {
  const counts = new Map<string, number>();
  for (const { key, ambiguous } of findNamedBodies(text, regimes).inspectorates) {
    if (!ambiguous) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const best = [...counts].sort((a, b) => b[1] - a[1])[0];
  return best !== undefined && best[1] >= 3 ? best[0] : undefined;
}

/** True when a text names one of the bodies, and not by words that may mean another. */
export function namesOneOf(text: string, bodies: readonly string[], regimes: Regimes): boolean {
  return sure(text, regimes).some((key) => bodies.includes(key));
}

function sure(text: string, regimes: Regimes): string[] {
  const named = findNamedBodies(text, regimes).inspectorates.filter(({ ambiguous }) => !ambiguous);
  return [...new Set(named.map(({ key }) => key))];
}
