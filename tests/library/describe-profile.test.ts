import { describe, expect, it } from 'vitest';
import type { ReportProfile } from '../../src/domain/report-profile.ts';
import { describeReport } from '../../src/library/describe-report.ts';
import { readReport } from '../../src/read/read-report.ts';
import { loadRegimes } from '../../src/regimes/load-regimes.ts';
import { coverByBody } from './describe-cqc-cover.ts';

const regimes = loadRegimes();
const profileOf = async (source: string): Promise<ReportProfile> => {
  const file = { bytes: new TextEncoder().encode(source), fileName: 'a-report.txt' };
  return describeReport(await readReport(file), file.fileName, regimes);
};

describe('a cover report whose title names only the body that judged', async () => {
  const profile = await profileOf(coverByBody);

  it('has its regime from the areas that it prints, and keeps its own council', () => {
    expect(profile.council).toBe('Rothley Vale County Council');
    expect(profile.inspectorates).toEqual(['cqc']);
    expect(profile.regimes).toEqual(['cqc-local-authority']);
    expect(profile.parts).toMatchObject([{ voice: 'reported-by-council', inspectorate: 'cqc' }]);
  });

  it('judges the year in which the body inspected, and not the budget’s', () => {
    expect(profile.periods).toEqual(['2025']);
    expect(profile.years).toEqual([2025]);
  });

  it('has no regime when it prints neither areas nor a name of one', async () => {
    const bare = coverByBody.replace(/^3\. Scores[\s\S]*?(?=^4\.)/mu, '');
    expect(await profileOf(bare)).toMatchObject({ inspectorates: ['cqc'], regimes: [] });
  });
});

describe('the years of an inspection', () => {
  const area = (dates: string) =>
    profileOf(
      `# Area SEND inspection of Rothley Local Area Partnership\n\nInspection dates: ${dates}\n\nDate of previous inspection: 5 to 9 March 2018\n\nOfsted and the Care Quality Commission (CQC) found much to praise.\n`,
    );

  it('leave out those of the inspection before', async () => {
    expect(await area('18 to 22 March 2024')).toMatchObject({ periods: ['2024'], years: [2024] });
  });

  it('are all of those over which it ran', async () => {
    expect((await area('9 to 13 December 2022 and 14 January 2023')).periods).toEqual(['2022', '2023']);
  });

  it('belong to each inspectorate that judged together', async () => {
    expect((await area('18 to 22 March 2024')).inspectorates).toEqual(['ofsted', 'cqc']);
  });

  it('are those on site, and not of publication', async () => {
    const source =
      '# Rothley Council: local authority assessment\n\nAssessment on site: 3 to 6 December 2024. Published: 14 April 2025\n\nCQC found some shortfalls.\n';
    expect(await profileOf(source)).toMatchObject({ periods: ['2024'], years: [2024, 2025] });
  });
});

function cabinetPaper(title: string): string {
  return [
    'Rothley City Council',
    'Cabinet',
    '4 June 2024',
    title,
    'Report of the Director for Adults',
    '1. Summary',
    '1.1 CQC assessed the council in May 2024 and rated it good. The DRT is a team. Leeds City Council, Leeds City Council and Leeds City Council again sent help.',
    'Financial implications',
    'None',
    'Key decision: no',
    'Background papers',
    'None',
  ].join('\n\n');
}

describe('a cover report', () => {
  it('carries a verdict given in May, which is no “may”', async () => {
    expect(await profileOf(cabinetPaper('Unpaid carers'))).toMatchObject({
      inspectorates: ['cqc'],
      periods: ['2024'],
    });
  });

  it('keeps its own council however often it names another', async () => {
    expect((await profileOf(cabinetPaper('Unpaid carers: an update'))).council).toBe('Rothley City Council');
  });

  it('takes no line of its meeting for the council', async () => {
    const paper = cabinetPaper('Inspection of Harrow local authority children’s services').replace(
      'Rothley City Council\n\nCabinet\n\n4 June 2024',
      'Cabinet – 4 June 2024',
    );
    expect((await profileOf(paper)).council).toBe('London Borough of Harrow');
  });

  it('knows the regime by the plain words for it and the year', async () => {
    const paper = cabinetPaper('Ofsted inspection of children’s services: outcome');
    expect((await profileOf(paper)).regimes).toEqual(['ilacs']);
    expect((await profileOf(paper.replaceAll('2024', '2016'))).regimes).toEqual(['sif']);
  });
});

describe('a report’s title', () => {
  it('is what a letter is about, and not its letterhead', async () => {
    const letter =
      'Commission for Social Care Inspection\n\n28th October 2005\n\nMs Una Pell\n\nDirector of Social Services\n\nRothley City Council\n\nDear Ms Pell\n\nROTHLEY CITY COUNCIL: ANNUAL REVIEW OF PERFORMANCE 2004/05\n\nThis letter gives our view of your council.\n\nYours sincerely\n\nIvor Stane\n';
    expect((await profileOf(letter)).title).toBe(
      'Rothley City Council: Annual Review of Performance 2004/05',
    );
  });

  it.each([
    ['Unpaid carers: what we have heard', 'Unpaid carers: what we have heard'],
    ['From good to great: our answer to the review', 'From good to great: our answer to the review'],
    ['CARERS AND THE DRT: WHAT WE HAVE HEARD', 'Carers and the DRT: What We Have Heard'],
  ])('is its own line and neither field nor section heading: %s', async (line, title) => {
    expect((await profileOf(cabinetPaper(line))).title).toBe(title);
  });

  it('does not say that the report was written on a form', async () => {
    const form =
      'Self assessment template\n\nName of Local Authority:\tRothley City Council\n\nWe did well.\n';
    expect((await profileOf(form)).title).toBe('Self assessment');
  });
});

describe('a review of another body inside an inspection report', () => {
  const source = [
    '# Rothley City Council',
    '## Inspection of services for children in need of help and protection, children looked after and care leavers',
    '### Review of the effectiveness of the Local Safeguarding Children Board',
    'Inspection dates: 4 to 28 May 2015',
    '## Executive summary',
    'Children are safe. The Local Safeguarding Children Board is judged apart.',
    '## The Local Safeguarding Children Board (LSCB)',
    '### The Local Safeguarding Children Board is good',
    'Partners turn up.',
    '## Information about this inspection',
    'Inspectors (Ofsted) were here for four weeks.',
  ].join('\n\n');

  it('is a part of its own, up to what is said of the inspection as a whole', async () => {
    const { parts } = await profileOf(source);
    expect(parts.map(({ voice, name }) => [voice, name])).toEqual([
      ['inspectorate', undefined],
      ['inspectorate', 'Ofsted’s review of the Local Safeguarding Children Board'],
      ['inspectorate', undefined],
    ]);
    expect(parts.every(({ inspectorate, regime }) => inspectorate === 'ofsted' && regime === 'sif')).toBe(
      true,
    );
  });

  it('is no part where the report has none', async () => {
    const without = source.replace(/## The Local[\s\S]*?(?=## Information)/u, '');
    expect((await profileOf(without)).parts).toHaveLength(1);
  });
});

describe('a text of no known kind', () => {
  it.each([
    [
      'a recipe',
      'Grandmother’s parkin\n\nIngredients\n\n- 225 g oatmeal\n- 2 eggs, good quality\n\nMethod\n\n1. Bake until good.\n',
    ],
    [
      'parish minutes',
      'MINUTES of the Parish Council held on 3 June 2025\n\n1. The minutes were agreed as a good record.\n\n2. Weakness in drains: Ofsted had written about the play group, which was inadequate.\n',
    ],
  ])('such as %s is no self-assessment', async (_, source) => {
    const profile = await profileOf(source);
    expect(profile.regimes).toEqual([]);
    expect(profile.inspectorates).toEqual([]);
    expect(profile.parts.map(({ regime }) => regime)).toEqual([undefined]);
  });
});
