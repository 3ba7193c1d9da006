import type { Placeholder } from '../../../domain/draft.ts';
import { flatSections } from '../../../house-styles/flat-sections.ts';
import type { Drafted } from '../drafted.ts';
import { fixed, type NewParagraph, placeholder } from '../paragraph.ts';

/** Something a reader would look for: whether the source lacks it, and what a person is to write. */
interface Wanted {
  lacking(drafted: Drafted): boolean;
  key: string;
  kind: Placeholder['kind'];
  what: string;
  /** Absent: the source does not state it. */
  why?: string;
}

/** Items that show an annex to be there. */
const fewestInAnnex = 12;

const wanted: readonly Wanted[] = [
  {
    lacking: ({ report }) => report.letterDates.length === 0 && report.reportDate === undefined,
    key: 'letter-date',
    kind: 'date',
    what: 'Date of the letter or report',
  },
  {
    lacking: ({ report }) => report.period === undefined,
    key: 'period',
    kind: 'text',
    what: 'Period or performance year judged',
  },
  {
    lacking: (drafted) => !isRated(drafted) && !isNeverRated(drafted),
    key: 'overall-rating',
    kind: 'text',
    what: 'Overall rating or grade, once one is published (for instance a star rating)',
    why: 'none is given in the source',
  },
  {
    lacking: ({ of }) => of('duty').every(({ dueDate }) => dueDate === undefined),
    key: 'deadline',
    kind: 'text',
    what: 'Time limit for taking it to members, if there is one',
    why: 'none is stated, and none may be carried over from another letter',
  },
  {
    lacking: ({ report, style }) =>
      report.portfolioHolder === undefined && !hasField(style, 'portfolio-holder'),
    key: 'portfolio-holder',
    kind: 'name',
    what: 'Portfolio holder or lead member',
  },
  {
    lacking: ({ of }) => of('indicator').every(({ values }) => values.length === 0),
    key: 'indicator-values',
    kind: 'text',
    what: 'Values and targets of indicators, where members will ask for them',
    why: 'none is printed in a form that was read',
  },
  {
    lacking: ({ body, report }) => body === undefined && report.meetings.length !== 1,
    key: 'meeting',
    kind: 'text',
    what: 'Committee and date of the meeting',
    why: 'neither is settled by the source',
  },
  {
    lacking: ({ report }) =>
      report.officers.some(({ role, name }) => /responsible/iu.test(role) && name === undefined),
    key: 'responsible-officer-name',
    kind: 'name',
    what: 'Name of the responsible officer',
    why: 'only the post is given',
  },
  {
    lacking: ({ report, style }) => report.wards === undefined && !hasField(style, 'wards'),
    key: 'wards',
    kind: 'text',
    what: 'Wards or divisions affected',
  },
  {
    lacking: ({ body, style }) => body?.kind === 'cabinet' && !hasPlaceholder(style, 'scrutiny-comments'),
    key: 'scrutiny-comments',
    kind: 'text',
    what: 'Comments of scrutiny, where its meeting falls first; else when they will be given',
    why: 'they are given to the meeting separately, and are for scrutiny alone to make',
  },
  {
    lacking: ({ of, letter, noun }) =>
      noun === 'letter' &&
      /\bannex(?:ed|e)?\b/iu.test(letter.content.text) &&
      of('strength').length + of('areaForImprovement').length < fewestInAnnex,
    key: 'annex',
    kind: 'text',
    what: 'The annex that the letter speaks of: its improvements and areas for attention',
    why: 'it is not in the text at hand, so nothing of it stands in this draft',
  },
  {
    lacking: ({ report }) => report.voice === 'reported-by-council',
    key: 'wording',
    kind: 'text',
    what: 'Exact words of the inspectorate’s own letter, where members need them',
    why: 'only a paper about it is at hand',
  },
];

/** What a reader would look for and the source does not say: each for a person, none filled. */
export function notStated(drafted: Drafted): NewParagraph[] {
  const lacked = wanted.filter(({ lacking }) => lacking(drafted));
  if (lacked.length === 0) return [];
  const lead = `These points are for the report author to settle, since the ${drafted.noun} leaves them open:`;
  return [
    fixed(lead),
    ...lacked.map(({ key, kind, what, why = `the ${drafted.noun} does not state it` }) =>
      placeholder({ key, kind, what, for: 'report author', why }, { form: 'bullet' }),
    ),
  ];
}

/** True where the framework gives no overall grade, or the letter says that it gives none. */
function isNeverRated({ report, regimes, letter }: Drafted): boolean {
  const regime = regimes.regimes.find(({ key }) => key === report.regime);
  const edition = regime?.editions.find(({ key }) => key === report.edition);
  if (report.voice !== 'inspectorate') return false;
  const { text } = letter.content;
  // A review without a grade of its own may say that a rating is to follow.
  if (/\b(?:star|performance) ratings?\b|\(star\) ratings?\b/iu.test(text)) return false;
  return edition?.overall === 'none' || neverRated.test(text);
}

const neverRated =
  /\b(?:does|do|will) not (?:lead to|result in|receive|include|give|award)[^.]{0,30}\b(?:grade|rating|judgement)|\bno (?:overall )?(?:grade|rating|judgement)s? (?:is|are|was|were) (?:given|made|awarded)|\bungraded\b/iu;

/** True when each inspectorate whose judgement it carries gives an overall one. */
function isRated({ of, report }: Drafted): boolean {
  if (of('outcome').length > 0) return true;
  const overall = of('judgement').filter((one) => one.overall && !one.earlier);
  return (
    overall.length > 0 &&
    overall.length >= (report.voice === 'inspectorate' ? 1 : report.inspectorates.length)
  );
}

function hasField({ header }: Drafted['style'], wantedField: string): boolean {
  return header.fields.some(({ field }) => field === wantedField);
}

function hasPlaceholder(style: Drafted['style'], wantedKey: string): boolean {
  return flatSections(style).some(({ section }) => section.placeholders.some(({ key }) => key === wantedKey));
}
