import type { Asked } from '../domain/asked.ts';
import { blockEvidence } from './block-evidence.ts';
import type { Evidence } from './evidence.ts';
import { isCaption } from './is-caption.ts';
import { isNearEnough } from './is-near-enough.ts';
import type { Scored } from './score-evidence.ts';

/** Longest list that a lead-in opens when no list was asked for. */
const longestOpened = 8;
/** A lead-in that scores at least this share of the best opens its list where a list is asked for. */
const leadInShare = 0.85;

/** A lead-in with the members of the list that it opens. */
export interface OpenedList {
  leadIn: Scored;
  items: Evidence[];
}

/**
 * Where the nearest evidence only leads a list in, the list is what answers. `scored` is sorted, best first. Undefined when
 * nothing near leads one in, or it is too long for a question that asks for no list.
 */
export function openLeadIn(scored: readonly Scored[], asked: Asked): OpenedList | undefined {
  const telling = scored.filter(({ evidence }) => !isCaption(evidence, asked.kind));
  const best = telling[0];
  if (best === undefined) return undefined;
  const nearest = asked.wantsList
    ? telling.filter((one) => one.score >= leadInShare * best.score)
    : telling.slice(0, 1);
  const leadIn = nearest.find(
    (one) => leadsIn(one.evidence) && (one === best || one.evidence.text.trim().endsWith(':')),
  );
  if (leadIn === undefined || !isNearEnough(leadIn, asked)) return undefined;
  const { report, at } = leadIn.evidence;
  const { blocks } = report.content;
  const items: Evidence[] = [];
  for (let next = at + 1; blocks[next]?.kind === 'listItem'; next++)
    items.push(...blockEvidence(report, next));
  return asked.wantsList || items.length <= longestOpened ? { leadIn, items } : undefined;
}

/** True for the end of a paragraph that a list follows. */
function leadsIn({ report, at, block, endChar }: Evidence): boolean {
  return (
    block.kind === 'paragraph' &&
    endChar >= block.endChar &&
    report.content.blocks[at + 1]?.kind === 'listItem'
  );
}
