import type { DraftParagraph, DraftSection } from '../../domain/draft.ts';
import { leadInOf } from '../check/fresh/open-fresh.ts';
import { narrativeLeadIns } from '../compose/narrative-lead-ins.ts';

/** A list of running text in a section, under the words that lead it in. */
export interface RunningList {
  leadIn: DraftParagraph;
  /** Bullets next to each other that give stretches of the letter word for word, at least one; each cites one stretch. */
  paragraphs: DraftParagraph[];
}

const led = Object.values(narrativeLeadIns);

/**
 * What of a drafted section tells findings in running text. Nothing else may be put in other words: lists that must be given in full, grades, duties,
 * dates, proposals, fixed wording and placeholders are none of it, nor is what a person or a model wrote. Empty for most sections.
 */
export function runningText({ paragraphs }: Pick<DraftSection, 'paragraphs'>): RunningList[] {
  const lists: RunningList[] = [];
  paragraphs.forEach((paragraph, at) => {
    const leadIn = leadInOf(paragraphs, at);
    if (leadIn === undefined || !leadsRunningText(leadIn) || !isStretch(paragraph)) return;
    const last = lists.at(-1);
    if (last?.leadIn === leadIn) last.paragraphs.push(paragraph);
    else lists.push({ leadIn, paragraphs: [paragraph] });
  });
  return lists;
}

function leadsRunningText({ text, origin, edited }: DraftParagraph): boolean {
  return origin === 'quoted' && edited === undefined && led.some((words) => text.endsWith(` ${words}:`));
}

function isStretch(paragraph: DraftParagraph): boolean {
  const { form, origin, citations, proposed, edited, filled, written } = paragraph;
  return (
    form === 'bullet' &&
    origin === 'quoted' &&
    citations.length === 1 &&
    proposed === undefined &&
    edited === undefined &&
    filled === undefined &&
    written === undefined
  );
}
