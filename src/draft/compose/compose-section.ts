import type { PartKey, SectionBase } from '../../house-styles/house-style.ts';
import type { Drafted } from './drafted.ts';
import { fixed, type NewParagraph, placeholder } from './paragraph.ts';
import { inspectorateRecommendations, priorityActions } from './parts/actions.ts';
import { background, evidence } from './parts/background.ts';
import { conclusions } from './parts/conclusions.ts';
import { contacts } from './parts/contacts.ts';
import { decisionStatus } from './parts/decision-status.ts';
import { printedDuties, standingDuties } from './parts/duties.ts';
import { findingsByService, itemsOf } from './parts/findings-by-service.ts';
import { flags } from './parts/flags.ts';
import { grades } from './parts/grades.ts';
import { implicationsTable } from './parts/implications-table.ts';
import { indicators } from './parts/indicators.ts';
import { notStated } from './parts/not-stated.ts';
import { overallJudgement } from './parts/overall-judgement.ts';
import { appendices, backgroundPapers, consultation } from './parts/papers.ts';
import { purpose } from './parts/purpose.ts';
import { reasonForReport } from './parts/reason-for-report.ts';
import { recommendations } from './parts/recommendations.ts';
import { summary } from './parts/summary.ts';
import { timetable } from './parts/timetable.ts';
import { statedImplications } from './stated-implications.ts';

const parts: Readonly<Record<PartKey, (drafted: Drafted) => NewParagraph[]>> = {
  purpose,
  summary,
  recommendations,
  'reason-for-report': reasonForReport,
  background,
  evidence,
  'overall-judgement': overallJudgement,
  grades,
  flags,
  strengths: (drafted) => itemsOf(drafted, 'strength'),
  'areas-for-improvement': (drafted) => itemsOf(drafted, 'areaForImprovement'),
  'findings-by-service': findingsByService,
  'priority-actions': priorityActions,
  'inspectorate-recommendations': inspectorateRecommendations,
  indicators,
  'printed-duties': printedDuties,
  'standing-duties': standingDuties,
  timetable,
  consultation,
  'background-papers': backgroundPapers,
  contacts,
  appendices,
  conclusions,
  'implications-table': implicationsTable,
  'decision-status': decisionStatus,
  'not-stated': notStated,
};

/** Placeholders of parts that a style's own placeholder in the same section stands for. */
const standIns = new Set(['consultation', 'background-papers', 'conclusions']);
const usualReason = 'only a person may say, and the source does not';

/** One section: its fixed wording, its parts in order, what the source states of its implication, and its placeholders. */
export function composeSection(drafted: Drafted, section: SectionBase): NewParagraph[] {
  const own = section.placeholders.map((one) => placeholder({ ...one, why: one.why ?? usualReason }));
  const written = section.parts.flatMap((key) => parts[key](drafted));
  return [
    ...section.fixed.map((words) => fixed(words)),
    ...once(written).filter((one) => own.length === 0 || !standIns.has(one.placeholder?.key ?? '')),
    ...(section.implication === undefined ? [] : statedImplications(drafted, section.implication)),
    ...own,
  ];
}

/** Two parts may open with the same sentence, e.g. the overall judgement in a summary and before the grades. */
function once(paragraphs: readonly NewParagraph[]): NewParagraph[] {
  const seen = new Set<string>();
  return paragraphs.filter(({ text, form, citations: [first] }) => {
    if (form !== 'paragraph') return true;
    const key = `${first?.startChar}-${text}`;
    const fresh = !seen.has(key);
    seen.add(key);
    return fresh;
  });
}
