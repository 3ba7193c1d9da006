import type { Draft } from '../../domain/draft.ts';
import type { DraftAsk } from '../../domain/draft-ask.ts';
import type { GoldReport } from '../extraction/gold-report.ts';
import type { Miss } from '../extraction/score-list.ts';
import type { RunnableCase } from '../run-cases.ts';
import type { DraftingSubject } from '../subject.ts';
import { type DraftScore, joinScores } from './draft-score.ts';
import { labelledInventions, uncheckedValues } from './find-inventions.ts';
import type { OpenedLetter } from './letter-files.ts';
import type { LabelledLetter } from './read-drafting-cases.ts';
import { scoreAnyDraft } from './score-any-draft.ts';
import { scoreDeadline } from './score-deadline.ts';
import { scoreDraftGrades } from './score-draft-grades.ts';
import { scoreFacts } from './score-facts.ts';
import { scoreItems } from './score-items.ts';
import { scorePlaceholders } from './score-placeholders.ts';

/** A letter to draft from: opened before the run, so that only drafting is timed. */
export type Opening = Promise<OpenedLetter>;

/** What is in a draft of a labelled letter, in one style: everything that is labelled, or (`layout`) what every draft must hold. */
export function labelledDraft(
  drafts: DraftingSubject,
  letter: LabelledLetter,
  { style, opening, layout }: { style: string; opening: Opening; layout: boolean },
): RunnableCase<Draft> {
  const { body, meetingDate } = letter.input;
  const ask = {
    ...{ style, today: letter.today },
    ...(body == null ? {} : { body }),
    ...(meetingDate == null ? {} : { on: meetingDate }),
  };
  const id = `${letter.id} ${style}`;
  const of = { id, kind: layout ? 'layout' : 'letter', question: letter.title, council: letter.council };
  return draftCase(drafts, ask, opening, of, ({ draft, opened }) => {
    const drafted = { draft, letter: opened.letter };
    const { mustContain, adverseItemsMustNotBeOmitted: adverse, mustBePlaceholder, deadline } = letter;
    const facts = scoreFacts(drafted, { mustContain: layout ? [] : mustContain, adverse }, opened.place);
    const placeholders = scorePlaceholders(draft, mustBePlaceholder);
    return [
      facts,
      inventionScore(labelledInventions(drafted, letter)),
      scoreDeadline(draft, deadline),
      ...(layout ? [withoutMissing(placeholders)] : [placeholders]),
    ];
  });
}

/** A draft in the plain style of a labelled report, taken as a letter. */
export function reportDraft(
  drafts: DraftingSubject,
  gold: GoldReport,
  opening: Opening,
): RunnableCase<Draft> {
  const of = { id: gold.file, kind: gold.regime ?? 'unknown', question: gold.file, council: gold.council };
  const ask = { style: 'plain', today: '2026-01-05', body: 'Cabinet' };
  return draftCase(drafts, ask, opening, of, ({ draft, opened: { letter, place } }) => [
    scoreItems({ draft, letter }, gold, place),
    scoreDraftGrades({ draft, letter }, gold),
  ]);
}

/** The last day on which the papers of a meeting may be published, as a draft for it says. */
export function publishByDraft(
  drafts: DraftingSubject,
  meeting: { id: string; body: string; meetingDate: string; publishBy: string },
  opening: Opening,
): RunnableCase<Draft> {
  const { id, body, meetingDate, publishBy } = meeting;
  const of = { id, kind: 'publish-by', question: `${body}, ${meetingDate}`, council: undefined };
  const ask = { style: 'plain', today: meetingDate, body, on: meetingDate };
  return draftCase(drafts, ask, opening, of, ({ draft }) => {
    const found = draft.dates.filter(({ key }) => key === 'publish-by').map(({ date }) => date);
    const right = found.length === 1 && found[0] === publishBy;
    const miss: Miss = {
      ...{ field: 'publish-by date', sort: 'wrong', critical: 'date' },
      ...{ wanted: publishBy, found: found.join(', ') },
    };
    return [{ figures: { publishBy: 1, publishByRight: Number(right) }, misses: right ? [] : [miss] }];
  });
}

function draftCase(
  drafts: DraftingSubject,
  ask: DraftAsk,
  opening: Opening,
  of: { id: string; kind: string; question: string; council: string | null | undefined },
  score: (drafted: { draft: Draft; opened: OpenedLetter }) => DraftScore[],
): RunnableCase<Draft> {
  let opened: OpenedLetter | undefined;
  const { id, kind, question, council } = of;
  return {
    ...{ group: 'drafting', id, kind, question, failed: {} },
    ...(council == null ? {} : { council }),
    ask: async () => {
      opened = await opening;
      return drafts.draft(opened.letter, ask);
    },
    score: (draft) => {
      const drafted = { draft, letter: opened!.letter };
      const check = drafts.check(draft, drafted.letter);
      const any = scoreAnyDraft(drafted, check, (...words) => drafts.findSoftening(...words));
      const values = inventionScore(uncheckedValues(drafted, check));
      const { figures, misses } = joinScores([any, values, ...score({ draft, opened: opened! })]);
      return { figures, misses, why: misses.length === 0 ? '' : whyOf(misses) };
    },
  };
}

function inventionScore(misses: Miss[]): DraftScore {
  return { figures: { inventions: misses.length }, misses };
}

function withoutMissing({ figures, misses }: DraftScore): DraftScore {
  const { placeholdersFilled = 0 } = figures;
  return { figures: { placeholdersFilled }, misses: misses.filter(({ sort }) => sort !== 'missing') };
}

function whyOf(misses: readonly Miss[]): string {
  const counts = new Map<string, number>();
  for (const { field } of misses) counts.set(field, (counts.get(field) ?? 0) + 1);
  return [...counts].map(([field, count]) => `${count} × ${field}`).join(', ');
}
