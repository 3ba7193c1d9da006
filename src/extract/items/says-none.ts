const none =
  /^(?:none|nil|n\/a|not applicable|nothing)\b[^.]{0,120}\.?$|^(?:there (?:are|is|were|was)|inspectors|we|ofsted|cqc|this inspection|the inspection)\b[^.]{0,60}\b(?:no|nothing|not|none)\b[^.]{0,120}\b(?:improve\w*|areas?|recommend\w*|actions?|identif\w+)\b|^no\s+(?:\w+\s+){0,3}(?:areas?|recommendations?|actions?|improvements?|weaknesses|issues)\b[^.]{0,80}\b(?:identified|made|found|were|are|needed|required)\b/iu;

/** True for words that say that there is nothing to list: they are no item. */
export function saysNone(words: string): boolean {
  return none.test(words.trim());
}
