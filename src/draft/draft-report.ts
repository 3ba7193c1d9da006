import type { Draft, DraftParagraph, DraftSection, Given } from '../domain/draft.ts';
import type { Letter } from '../domain/letter.ts';
import type { TimetableSettings } from '../domain/timetable-settings.ts';
import type { BodyForms } from '../house-styles/body-forms.ts';
import { bodyKindOf } from '../house-styles/body-kind-of.ts';
import { flatSections } from '../house-styles/flat-sections.ts';
import type { HouseStyle } from '../house-styles/house-style.ts';
import type { Regimes } from '../regimes/load-regimes.ts';
import { findDraftOmissions } from './check/find-draft-omissions.ts';
import { textHash } from './check/text-hash.ts';
import { composeSection } from './compose/compose-section.ts';
import { draftTitle } from './compose/draft-title.ts';
import { type Drafted, type MeetingBody, openDrafted } from './compose/drafted.ts';
import { headerSection } from './compose/header-section.ts';
import type { NewParagraph } from './compose/paragraph.ts';
import { draftDates } from './dates/draft-dates.ts';
import { listOutstanding } from './list-outstanding.ts';
import { listQuestions } from './list-questions.ts';
import { numberSections } from './number-sections.ts';

/** What a cover report is drafted from. */
export interface DraftRequest {
  letter: Letter;
  style: HouseStyle;
  /** What tells the kind of a body by its name. */
  bodies: readonly BodyForms[];
  given: Given;
  timetable: TimetableSettings;
  regimes: Regimes;
}

/** Drafts a cover report: dates → header and sections → numbers → what was left out → what is outstanding. */
export function draftReport({ letter, style, bodies, given, timetable, regimes }: DraftRequest): Draft {
  const body = meetingBody(given, bodies);
  const dates = draftDates({ letter, given, body, timetable });
  const drafted = openDrafted({ letter, style, given, regimes, body, dates });
  const sections = numberSections(written(drafted), style);
  const draft: Draft = {
    style: style.key,
    title: draftTitle(drafted).text,
    letter: lettered(letter),
    given,
    sections,
    dates,
    leftOut: [],
    outstanding: [],
    standingDuties: letter.extraction.standingDuties,
  };
  const leftOut = findDraftOmissions(draft, letter);
  return {
    ...draft,
    leftOut,
    outstanding: listOutstanding({ ...draft, leftOut }, listQuestions(drafted)),
  };
}

function meetingBody({ body }: Given, bodies: readonly BodyForms[]): MeetingBody | undefined {
  return body === undefined ? undefined : { name: body, ...bodyKindOf(body, bodies) };
}

function written(drafted: Drafted): DraftSection[] {
  const header: DraftSection = {
    key: 'header',
    heading: '',
    level: 1,
    paragraphs: headerSection(drafted).map(whole),
  };
  const rest = flatSections(drafted.style).map(
    ({ section, level }): DraftSection => ({
      key: section.key,
      heading: section.heading,
      level,
      paragraphs: composeSection(drafted, section).map(whole),
    }),
  );
  return [header, ...rest];
}

function whole(paragraph: NewParagraph): DraftParagraph {
  return { ...paragraph, id: 'new', checked: textHash(paragraph.text) };
}

function lettered({ reportId, versionId, file, extraction: { report } }: Letter): Draft['letter'] {
  const { title, council, regime, edition, period } = report;
  return {
    ...(reportId === undefined ? {} : { reportId }),
    versionId,
    file,
    title,
    ...(council === undefined ? {} : { council }),
    regime,
    edition,
    ...(period === undefined ? {} : { period }),
  };
}
