const lowIsGood =
  /\b(?:wait\w*|delay\w*|late|turnover|vacanc\w*|sickness|absence\w*|re-?offend\w*|re-?referr\w*|complaint\w*|death\w*|accident\w*|crime\w*|conception\w*|unemploy\w*|neet|overdue|backlog\w*|fires|exclu\w*|admissions?|overspen\w*|homeless\w*|missing|caseloads?|moves|agency)\b/iu;
const highIsGood =
  /\b(?:on time|in time|timel\w*|within|completed|reviewed|reviews|satisf\w*|receiv\w*|direct payments|attain\w*|at home|employment|paid work|met|held|visited|assessed|seen|stable|retention|training|answered|passed|achiev\w*|suitable)\b/iu;

/** Whether more or less of what a text counts is better. Undefined when its words do not tell, or tell both. */
export function whichWayIsGood(text: string): 'more' | 'less' | undefined {
  const [low, high] = [lowIsGood.test(text), highIsGood.test(text)];
  if (low === high) return undefined;
  return high ? 'more' : 'less';
}
