import { describe, expect, it } from 'vitest';
import type { Oddity } from '../../../src/domain/extraction.ts';
import type { Finding } from '../../../src/domain/finding.ts';
import { scoreDates } from '../../../src/evaluate/extraction/score-dates.ts';
import { scoreDuties, scoreImplications } from '../../../src/evaluate/extraction/score-duties.ts';
import { scoreFacts } from '../../../src/evaluate/extraction/score-facts.ts';
import { scoreFlags } from '../../../src/evaluate/extraction/score-flags.ts';
import { scoreIndicators } from '../../../src/evaluate/extraction/score-indicators.ts';
import { scoreOddities } from '../../../src/evaluate/extraction/score-oddities.ts';
import { scoreOutcome } from '../../../src/evaluate/extraction/score-outcome.ts';
import { scoreMeetings, scoreOfficers } from '../../../src/evaluate/extraction/score-people.ts';
import { citing, extractionOf, rule, scoring } from './make-extraction.ts';

const text = [
  'Ashmere City Council. Cabinet, 3 March 2010. Ask Ida Vane, Head of Roads, 01632 960 111.',
  'Tell us within two months. Legal: Yes.',
  'Two green flags. Outcome: mixed experiences.',
  '2D 14.5 Top. 2.1 Gates. 2.3 Piers.',
].join('\n\n');
const citation = citing(text, 'Ashmere City Council');

function input(
  findings: Finding[] = [],
  report: Parameters<typeof extractionOf>[1] = {},
  oddities: Oddity[] = [],
) {
  return scoring(text, { ...extractionOf(findings, report), oddities });
}

describe('scoreIndicators', () => {
  const value = { period: '2012/13', printed: '14.5', value: 14.5, quartile: 'Top' };
  const found: Finding = {
    kind: 'indicator',
    code: '2 D',
    label: '',
    values: [value],
    ...rule,
    citation: citing(text, '2D 14.5 Top'),
  };

  it('counts code, value and quartile, and trends apart', () => {
    const [values, trends] = scoreIndicators(input([found]), [{ code: '2D', values: [value], trend: '↑' }]);
    expect(values).toMatchObject({ matched: 3, wanted: 3, found: 3, misses: [] });
    expect(trends).toMatchObject({ matched: 0, wanted: 1, found: 0 });
  });

  it('takes the council’s own column for the value, and no target and no other council for one', () => {
    const label = (period: string) => ({ code: '2D', values: [value, { period, printed: '20', value: 20 }] });
    for (const period of ['Target 2013/14', '2012/13 England'])
      expect(scoreIndicators(input([found]), [label(period)], 'Ashmere City Council')[0]).toMatchObject({
        matched: 3,
        wanted: 3,
      });
    const own = { code: '2D', values: [{ ...value, period: '2012/13 Ashmere' }] };
    expect(scoreIndicators(input([found]), [own], 'Ashmere City Council')[0]).toMatchObject({
      matched: 3,
      wanted: 3,
    });
  });

  it('calls a value under another year critical, and another figure merely wrong', () => {
    const of = (period: string, printed: string) =>
      scoreIndicators(input([found]), [{ code: '2D', values: [{ ...value, period, printed }] }])[0]!
        .misses[0];
    expect(of('2011/12', '14.5')).toMatchObject({ sort: 'wrong', critical: 'year' });
    expect(of('2012/13', '41.5')).not.toHaveProperty('critical');
  });
});

describe('scoreFlags and scoreOutcome', () => {
  it('take a wrong count and a wrong outcome for a wrong grade', () => {
    const flag: Finding = {
      kind: 'flag',
      area: 'Area',
      colour: 'green',
      count: 2,
      printed: 'Two green flags',
      ...rule,
      citation: citing(text, 'Two green flags'),
    };
    expect(
      scoreFlags(input([flag, flag]), [{ colour: 'green', count: 2, voice: 'inspectorate' }]),
    ).toMatchObject({ matched: 1, found: 1 });
    expect(scoreFlags(input([flag]), [{ colour: 'green', count: 3 }]).misses[0]).toMatchObject({
      critical: 'grade',
    });
    const outcome: Finding = {
      kind: 'outcome',
      printed: 'mixed experiences',
      code: '2',
      ...rule,
      citation: citing(text, 'mixed experiences'),
    };
    expect(scoreOutcome(input([outcome]), { printed: 'mixed experiences' })).toMatchObject({ matched: 1 });
    expect(scoreOutcome(input([outcome]), { printed: 'mixed', code: '3' }).misses[0]).toMatchObject({
      critical: 'grade',
    });
    expect(scoreOutcome(input([outcome]), null)).toMatchObject({ matched: 0, wanted: 0, found: 1 });
  });
});

describe('scoreFacts', () => {
  it('scores what is labelled, absence included, and calls a wrong council or date critical', () => {
    const stated = input([], {
      council: 'Ashmere City Council',
      wards: 'All',
      evidence: { council: citation },
    });
    const gold = { file: 'a.txt', council: 'Ashmere City Council', wards: null, status: null };
    expect(scoreFacts(stated, gold)).toMatchObject({ matched: 1, wanted: 1, found: 2 });
    expect(scoreFacts(stated, { file: 'a.txt', council: 'Fenwick County Council' }).misses[0]).toMatchObject({
      sort: 'wrong',
      critical: 'council',
    });
    const dated = input([], { inspectionStart: '2010-03-03' });
    expect(scoreFacts(dated, { file: 'a.txt', inspectionStart: '2010-03-04' }).misses[0]).toMatchObject({
      critical: 'date',
    });
    expect(scoreFacts(dated, { file: 'a.txt', inspectionEnd: '2010-03-04' }).misses[0]).not.toHaveProperty(
      'critical',
    );
  });
});

describe('scoreMeetings, scoreOfficers and scoreDates', () => {
  it('hold a meeting to its date and an officer to the telephone', () => {
    const meetings = [{ body: 'Cabinet', date: '2010-03-03', citation }];
    const officers = [
      { name: 'Ida Vane', post: 'Head of Roads', telephone: '01632 960 111', role: 'contact', citation },
    ];
    const made = input([], { meetings, officers });
    expect(scoreMeetings(made, [{ name: 'Cabinet', date: '2010-03-03' }])).toMatchObject({ matched: 1 });
    expect(scoreMeetings(made, [{ name: 'Cabinet', date: '2010-03-04' }]).misses[0]).toMatchObject({
      critical: 'date',
    });
    expect(scoreOfficers(made, [{ name: 'Ida Vane', phone: '960 111 (external)' }])).toMatchObject({
      matched: 1,
    });
    expect(scoreOfficers(made, [{ name: 'Ida Vane', phone: '960 112' }])).toMatchObject({ matched: 0 });
    expect(scoreDates(made, ['2010-03', '2011-01-01'])).toMatchObject({
      matched: 1,
      wanted: 2,
      recallOnly: true,
    });
  });
});

describe('scoreDuties and scoreImplications', () => {
  const duty: Finding = {
    kind: 'duty',
    basis: 'printed',
    text: 'Tell us within two months',
    deadlineText: 'within two months',
    dueDate: '2010-05-03',
    ...rule,
    citation: citing(text, 'Tell us within two months'),
  };

  it('call another due date and a duty that is left out critical, and leave out what may be', () => {
    const label = { text: 'Tell us within two months', dueDate: '2010-05-03' };
    expect(scoreDuties(input([duty]), [label])).toMatchObject({ matched: 1, misses: [] });
    expect(scoreDuties(input([duty]), [{ ...label, dueDate: '2010-05-04' }]).misses[0]).toMatchObject({
      critical: 'date',
    });
    expect(scoreDuties(input(), [label]).misses[0]).toMatchObject({ critical: 'omitted' });
    expect(scoreDuties(input(), [{ ...label, optional: true }])).toMatchObject({ wanted: 0, misses: [] });
    for (const dueDate of ['2010-05-03', '2010-05-04'])
      expect(scoreDuties(input([duty]), [{ ...label, dueDate, optional: true }])).toMatchObject({
        matched: 0,
        wanted: 0,
        found: 0,
        misses: [],
      });
  });

  it('compare YES and NO, and take "No direct" for No', () => {
    const legal: Finding = {
      kind: 'implication',
      heading: 'Legal',
      answer: 'Yes',
      ...rule,
      citation: citing(text, 'Legal: Yes'),
    };
    expect(scoreImplications(input([legal]), [{ heading: 'Legal', answer: 'yes' }])).toMatchObject({
      matched: 1,
    });
    expect(scoreImplications(input([legal]), [{ heading: 'Legal', answer: 'No direct' }])).toMatchObject({
      matched: 0,
    });
    expect(
      scoreImplications(input([{ ...legal, answer: 'No' }]), [{ heading: 'Legal', answer: 'No direct' }]),
    ).toMatchObject({ matched: 1 });
  });
});

describe('scoreOddities', () => {
  it('matches by type and place, and counts what no label knows apart', () => {
    const oddity: Oddity = {
      type: 'numbering',
      message: '2.2 is missing.',
      citations: [citing(text, '2.3 Piers')],
      foundBy: 'rule:made',
    };
    const stray: Oddity = { ...oddity, type: 'arithmetic' };
    const labels = [
      { type: 'numbering', quotes: [{ quote: '2.3 Piers' }] },
      { type: 'unit-missing', quotes: [{ quote: '2D 14.5' }] },
      { type: 'wording', codeCanSee: false, quotes: [{ quote: '2.1 Gates' }] },
    ];
    const [expected, besides] = scoreOddities(input([], {}, [oddity, stray]), labels);
    expect(expected).toMatchObject({ matched: 1, wanted: 2 });
    expect(besides).toMatchObject({ field: 'odditiesBesides', found: 1 });
  });
});
