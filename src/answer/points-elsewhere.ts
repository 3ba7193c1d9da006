/** Longest sentence that does nothing but say where something else stands. */
const longestPointer = 160;
const elsewhere =
  /\b(?:at|in|as|see|under|from) (?:the )?(?:[Aa]ppendix|[Aa]nnexe?|Schedule) ?[A-Z0-9]*\b|\bunder separate cover\b|\b(?:is|are|will be|sent) to follow\b|\bto follow\s*[.)]?$|\bset out below\b|\b(?:the )?following (?:table|paragraphs?|list)\b/u;
const notGiven =
  /\bno\b[^.]{0,60}\b(?:is|are|was|were|has been|have been)\s+(?:yet\s+)?(?:given|stated|recorded|available|provided|set|included|published|shown)\b/iu;
const asksWhere = /\bwhere\b|\b(?:which|what) (?:appendix|annexe?|schedule)\b/iu;

/**
 * True when the words only say that the answer stands elsewhere ("an assessment is at Appendix 3"), is not given, or
 * follows ("The results are:"), and the question does not ask where it stands.
 */
export function pointsElsewhere(text: string, question: string): boolean {
  if (/:\s*$/u.test(text)) return true;
  if (asksWhere.test(question)) return false;
  return text.length <= longestPointer && (elsewhere.test(text) || notGiven.test(text));
}
