import type { ReportFacts } from '../../domain/extraction.ts';
import type { Finding } from '../../domain/finding.ts';
import type { Source } from '../source.ts';

interface Stated {
  source: Source;
  report: ReportFacts;
  findings: readonly Finding[];
}

type Test = (stated: Stated) => boolean;

const tests: Record<string, Test> = {
  council: ({ report }) => report.council !== undefined,
  period: ({ report }) => report.period !== undefined,
  reportOf: ({ report }) => report.reportOf !== undefined,
  authorName: isAuthorNamed,
  meetingDate: ({ report }) => report.meetings.some(({ date }) => date !== undefined),
  reportDate: ({ report }) => report.reportDate !== undefined,
  letterDate: ({ report }) => report.letterDates.length > 0,
  portfolioHolder: ({ report }) => report.portfolioHolder !== undefined,
  keyDecision: ({ report }) => report.keyDecision !== undefined,
  status: ({ report }) => report.status !== undefined,
  wards: ({ report }) => report.wards !== undefined,
  contactTelephone: ({ report }) => report.officers.some(({ telephone }) => telephone !== undefined),
  contactEmail: ({ report }) => report.officers.some(({ email }) => email !== undefined),
  consultations: ({ report }) => report.consultations.length > 0,
  backgroundPapers: ({ report }) => report.backgroundPapers.length > 0,
  dueDate: ({ findings }) => findings.some((one) => one.kind === 'duty' && one.dueDate !== undefined),
  overallJudgement: ({ findings }) =>
    findings.some(
      (one) =>
        one.kind === 'outcome' ||
        (one.kind === 'judgement' && one.overall === true && one.earlier === undefined),
    ),
  inspectionDates: ({ report }) => report.inspectionStart !== undefined,
  leadInspector: ({ report }) =>
    report.officers.some(({ role }) => /\b(?:lead inspector|signatory|inspector)\b/u.test(role)),
};

const ofCover =
  'council period reportOf authorName meetingDate reportDate letterDate portfolioHolder keyDecision status wards contactTelephone contactEmail consultations backgroundPapers dueDate overallJudgement';
const ofInspectorate = 'council inspectionDates reportDate leadInspector overallJudgement';
const ofLetter = 'council period letterDate leadInspector dueDate overallJudgement';
const ofSelf = 'council period reportDate authorName contactTelephone contactEmail';

/**
 * Names of facts that this kind of report usually states and this one does not: an officers' paper, an inspectorate's report or
 * letter, a council's own assessment. What does not apply is not named: a letter's date where no letter is spoken of, an overall
 * judgement where the edition gives none.
 */
export function notStatedIn(source: Source, report: ReportFacts, findings: readonly Finding[]): string[] {
  const stated = { source, report, findings };
  return usualIn(source)
    .split(' ')
    .filter((name) => applies(name, source) && !tests[name]!(stated));
}

function usualIn(source: Source): string {
  const { voice } = source.partAt(0);
  if (voice === 'reported-by-council') return ofCover;
  if (voice === 'council-own') return ofSelf;
  return /(?:^|\n)Dear\b/u.test(source.content.text.slice(0, 4000)) ? ofLetter : ofInspectorate;
}

function applies(name: string, { content, edition }: Source): boolean {
  if (name === 'overallJudgement') return edition?.overall !== 'none';
  return name !== 'letterDate' || /\b(?:letter|Dear)\b/u.test(content.text);
}

/** The officer whose report it is stands there by name: as author, or with the post that the report is of. */
function isAuthorNamed({ report }: Stated): boolean {
  const of = report.reportOf?.toLowerCase() ?? '';
  return report.officers.some(
    ({ name, post, role }) =>
      name !== undefined &&
      (role === 'author' ||
        role === 'DASS contact' ||
        (post !== undefined && of.endsWith(post.toLowerCase()))),
  );
}
