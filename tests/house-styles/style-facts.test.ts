import { describe, expect, it } from 'vitest';
import { findHouseStyle } from '../../src/house-styles/find-house-style.ts';
import type { HouseStyle } from '../../src/house-styles/house-style.ts';
import { loadHouseStyles } from '../../src/house-styles/load-house-styles.ts';

const { styles } = loadHouseStyles();
const style = (key: string) => findHouseStyle(styles, key);
const headings = ({ sections }: HouseStyle) => sections.map(({ heading }) => heading);
const under = (key: string, at: string) =>
  style(key)
    .sections.find((section) => section.key === at)!
    .sections.map(({ heading }) => heading);
const fields = (key: string) => style(key).header.fields.map(({ field }) => field);
const fillers = (key: string) =>
  Object.fromEntries(
    style(key)
      .sections.flatMap((section) => [section, ...section.sections])
      .flatMap(({ placeholders }) => placeholders.map((one) => [one.key, one.for])),
  );

describe('plain', () => {
  it('has fourteen numbered sections after its front table', () => {
    expect(headings(style('plain'))).toEqual([
      'Purpose',
      'Recommendations',
      'Reasons for recommendations',
      'Alternative options considered and rejected',
      'Background',
      'What the inspectorate found',
      'What the council must do',
      'The council’s response and improvement plan',
      'Comments of scrutiny',
      'Consultation',
      'Implications',
      'Timetable and next steps',
      'Appendices',
      'Background papers',
    ]);
    expect(style('plain').numbering.scheme).toBe('levels');
    expect(style('plain').header.layout).toBe('table');
    expect(fields('plain')).toHaveLength(12);
  });

  it('keeps what is asked for apart from standing duties', () => {
    expect(under('plain', 'what-the-council-must-do')).toEqual([
      'Asked for by the inspectorate',
      'Standing duties',
    ]);
  });

  it('has a row for each implication with officer and date, corporate parenting in children’s reports only', () => {
    const { form, columns, rows } = style('plain').implications!;
    expect([form, columns.slice(2)]).toEqual(['cleared', ['Officer', 'Date cleared']]);
    expect(rows.map(({ key }) => key)).toEqual([
      'financial',
      'legal',
      'equalities',
      'risk',
      'environment',
      'health',
      'workforce',
      'data-protection',
      'crime-and-disorder',
      'corporate-parenting',
      'property',
    ]);
    expect(rows.filter(({ children }) => children).map(({ key }) => key)).toEqual(['corporate-parenting']);
  });

  it('proposes what each body may do', () => {
    expect(style('plain').verbs).toMatchObject({
      scrutiny: ['note', 'comment', 'recommend to cabinet', 'ask for a further report'],
      'audit-standards': ['note', 'review'],
      'health-wellbeing': ['note', 'endorse'],
    });
  });
});

describe('leicestershire-2010-scrutiny', () => {
  const key = 'leicestershire-2010-scrutiny';

  it('has its headings in order and no recommendations', () => {
    expect(headings(style(key))).toEqual([
      'Purpose of report',
      'Policy Framework and Previous Decisions',
      'Background',
      'Progress and Improvement Areas',
      'Organisational Assessments',
      'Consultations',
      'Resources Implications',
      'Timetable for Decisions',
      'Conclusions',
      'Background Papers',
      'Circulation under Sensitive Issues Procedures',
      'Officers to Contact:',
      'List of Appendices',
      'Relevant Impact Assessments',
    ]);
    expect(style(key).recommendations).toBeUndefined();
    expect(style(key).decisionStatus).toBeUndefined();
    expect(fields(key)).toEqual(['body-and-date', 'title', 'report-of']);
  });

  it('numbers paragraphs in one run, save in the four lists between conclusions and impact assessments', () => {
    expect(style(key).numbering).toEqual({ scheme: 'run', stop: true });
    const bare = style(key).sections.filter(({ paragraphsNumbered }) => !paragraphsNumbered);
    expect(bare.map((section) => section.key)).toEqual([
      'background-papers',
      'circulation',
      'officers-to-contact',
      'appendices',
    ]);
  });

  it('has five impact assessments, each for the author with whoever leads on it', () => {
    expect(under(key, 'impact-assessments')).toEqual([
      'Equal Opportunities Implications',
      'Crime and Disorder Implications',
      'Environmental Impact',
      'Partnership Working and Associated Issues',
      'Risk Assessment',
    ]);
    expect(fillers(key)).toMatchObject({
      'resources-implications': 'finance officer',
      'timetable-for-decisions': 'democratic services',
      circulation: 'democratic services',
      'risk-assessment': 'report author with the risk lead',
    });
  });
});

const leicesterRows = [
  'Equal Opportunities',
  'Policy',
  'Sustainable and Environmental',
  'Crime and Disorder',
  'Human Rights Act',
  'Elderly/People on Low Income',
];

describe('leicester-city-2003', () => {
  const key = 'leicester-city-2003';

  it('has eight numbered sections and the decision status', () => {
    expect(style(key).sections.map(({ heading, numbered }) => [heading, numbered])).toEqual([
      ['Purpose of Report', true],
      ['Summary', true],
      ['Recommendations', true],
      ['Headline Financial and legal Implications', true],
      ['Other implications', true],
      ['Background papers', true],
      ['Consultations', true],
      ['Report Author/Officer to contact:', true],
      ['DECISION STATUS', false],
    ]);
    expect(style(key).numbering).toEqual({ scheme: 'sections', stop: false });
    expect(fields(key)).toEqual(['wards', 'bodies-and-dates', 'title', 'report-of']);
    expect(style(key).recommendations).toEqual({ marker: 'number', begins: 'that' });
  });

  it('leaves Yes or No of six implications, and four lines of decision status, to people', () => {
    const { implications, decisionStatus } = style(key);
    expect(implications?.form).toBe('yes-no');
    expect(implications?.rows.map(({ label }) => label)).toEqual(leicesterRows);
    expect(decisionStatus?.rows.map(({ label }) => label)).toEqual([
      'Key Decision',
      'Reason',
      'Appeared in Forward Plan',
      'Executive or Council Decision',
    ]);
  });
});

describe('leicester-city-2010', () => {
  const key = 'leicester-city-2010';

  it('has Report and Performance Agenda Implications, and neither consultations nor a label for its timetable', () => {
    expect(headings(style(key))).toEqual([
      'Purpose of Report',
      'Summary',
      'Recommendations',
      'Report',
      'Performance Agenda Implications',
      'Policy Implications',
      'Legal and Financial Implications',
      'Background Papers – Local Government Act 1972',
      'Report Author/Officer to contact:',
      '',
    ]);
    expect(style(key).header.fields.find(({ field }) => field === 'bodies-and-dates')?.label).toBeUndefined();
    expect(style(key).recommendations).toMatchObject({ marker: 'letter', begins: 'verb' });
    expect(style(key).implications?.rows.map(({ label }) => label)).toEqual(leicesterRows);
  });

  it('leaves legal before financial implications to their officers', () => {
    const implications = Object.entries(fillers(key)).filter(([one]) => one.endsWith('-implications'));
    expect(implications).toEqual([
      ['legal-implications', 'legal officer'],
      ['financial-implications', 'finance officer'],
    ]);
  });
});

describe('harrow-2004', () => {
  const key = 'harrow-2004';

  it('has eight labelled lines, three sections and one run of numbers', () => {
    expect(style(key).header.layout).toBe('labelled');
    expect(style(key).header.fields.map(({ label }) => label)).toEqual([
      'Meeting',
      'Date',
      'Subject',
      'Responsible Officer',
      'Contact Officer',
      'Portfolio Holder',
      'Key Decision',
      'Status',
    ]);
    expect(headings(style(key))).toEqual([
      'Section 1: Summary',
      'Section 2: Report',
      'Section 3: Supporting Information/ Background Documents',
    ]);
    expect(style(key).numbering.scheme).toBe('run');
  });

  it('has its sub-headings in order, and cabinet consider, comment and instruct', () => {
    expect(under(key, 'summary')).toEqual([
      'Decision Required',
      'Reason for report',
      'Benefits',
      'Cost of Proposals',
      'Risks',
      'Implications if recommendations rejected',
    ]);
    expect(under(key, 'report')).toEqual([
      'Capacity to improve',
      'Consultation',
      'Financial Implications',
      'Legal Implications',
      'Equalities Impact',
    ]);
    expect(style(key).verbs.cabinet).toEqual(['consider', 'comment', 'instruct officers']);
    expect(fillers(key)).toMatchObject({
      benefits: 'responsible officer',
      'equalities-impact': 'equalities lead',
    });
  });
});
