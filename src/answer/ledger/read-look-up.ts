import type { Asked } from '../../domain/asked.ts';
import type { FindingKind } from '../../domain/finding.ts';

/** A question that the ledger may answer: what it looks up, and how. */
export interface LookUp {
  wants: 'grades' | 'indicators' | 'items' | 'flags' | 'duties';
  /** Kinds of findings that are items, for `items`. */
  kinds: FindingKind[];
  /** Asks for the inspection before, as the report itself names it. */
  lastTime: boolean;
  /** Asks whether something became better or worse, or went up or down. */
  moved: boolean;
  /** Asks how many items are listed. */
  counts: boolean;
}

const lastTime =
  /\b(?:last time|the time before|previous(?:ly)?|before (?:that|then|(?:the (?:one in )?)?\d{4})|(?:last|earlier) (?:inspection|inspected|assessed|assessment|review|rating|grade|judgement))\b/iu;
const moved =
  /\b(?:better|worse|go(?:ne|es)? (?:up|down)|went (?:up|down)|improved?|deteriorated?|fallen|fall|fell|risen|rise|rose|dropped?|declined?|changed?)\b/iu;
const improving =
  /\b(?:needs?|needed|must|should|has|have|had|required|ought)\s+(?:to\s+)?(?:be\s+)?improv\w*|\bareas?\s+(?:for|of)\s+improvement\b|\bwhat needs to improve\b|\bneed(?:s|ing)? improvement\b/iu;

const recommended = /\brecommendations?\b/iu;
/** The items themselves, or how many: not what became of them. */
const asksForThem = /^(?:how many|what|which|list|name|give)\b[^?]{0,20}\brecommendations?\b/iu;
const countsFlags =
  /\b(?:how many|any|what|which)\s+(?:and what\s+)?(?:(?:green|red)\s+(?:(?:and|or)\s+(?:green|red)\s+)?)flags?\b/iu;

/** What a question looks up; undefined for one that no ledger answers, which is asked of the passages. */
export function readLookUp(asked: Asked): LookUp | undefined {
  const { text, kind, codes } = asked;
  const how = { lastTime: lastTime.test(text), moved: moved.test(text), counts: /\bhow many\b/iu.test(text) };
  const as = (wants: LookUp['wants'], kinds: FindingKind[] = []): LookUp => ({ wants, kinds, ...how });
  if (countsFlags.test(text)) return as('flags');
  if (/\bpriority actions?\b/iu.test(text)) return as('items', ['priorityAction']);
  if (/\bindicators?\b/iu.test(text) && improving.test(text)) return as('indicators');
  if (kind === 'date' && /\bby (?:when|what date)\b|\bdeadline\b|\btime limit\b/iu.test(text))
    return as('duties');
  if (codes.length > 0 || /\bquartiles?\b/iu.test(text)) return as('indicators');
  if (isGrade(asked, how.lastTime)) return as('grades');
  if (how.moved && /\b(?:better|worse)\b/iu.test(text)) return as('indicators');
  if (recommended.test(text) && asksForThem.test(text)) return as('items', ['recommendation']);
  if (how.counts && improving.test(text)) return as('items', ['areaForImprovement']);
  if (how.counts && !/\blist(?:s|ed)?\b/iu.test(text)) return undefined;
  if (improving.test(text) && !/^(?:did|does|do|is|are|was|were|has|have|why|how)\b/iu.test(text.trim()))
    return as('items', ['areaForImprovement', 'priorityAction']);
  return undefined;
}

function isGrade({ text, kind }: Asked, before: boolean): boolean {
  if (
    /\b(?:grade by grade|overall (?:grade|rating|judgement|effectiveness|score)|star rating)\b/iu.test(text)
  )
    return true;
  if (/\b(?:which|how many)\b.*\b(?:areas|outcomes|grades)\b/iu.test(text)) return false;
  const yesNo = kind === 'yes-no' && /\b(?:rate|rated|grade|graded|judge|judged)\b/iu.test(text);
  return (
    kind === 'grade' || yesNo || (before && /\b(?:judged|rated|graded|done|grade|rating)\b/iu.test(text))
  );
}
