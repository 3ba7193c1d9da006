const asksToBeTold =
  /\band (?:also )?(?:to )?(?:write|tell|let|advise|inform|notify|confirm|send|copy|supply|provide)\b/giu;
const onReceipt =
  /^ which [^.,;:]{0,40}?\b(?:receiv\w+|reach\w+|arriv\w+)\b(?: (?:this|the|your) (?:letter|report))?/iu;

/** The words that a time limit belongs to, and the limit as far as it goes. */
export interface TimedClause {
  text: string;
  phrase: string;
  /** True when it is what a longer sentence asks besides: "…, and let me know by Friday". */
  besides: boolean;
}

/**
 * Of words that ask for one thing and to be told of it by a day, the part that the limit `phrase` stands in; the phrase with what
 * it counts from where that follows ("of the day on which you receive this letter").
 */
export function timedClause(text: string, phrase: string): TimedClause {
  const at = text.indexOf(phrase);
  if (at < 0) return { text, phrase, besides: false };
  const whole = phrase + (onReceipt.exec(text.slice(at + phrase.length))?.[0] ?? '');
  const start = [...text.matchAll(asksToBeTold)].findLast(({ index }) => index > 0 && index < at)?.index;
  if (start === undefined) return { text, phrase: whole, besides: false };
  return { text: text.slice(start + 'and '.length), phrase: whole, besides: true };
}
