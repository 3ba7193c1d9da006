import { describe, expect, it } from 'vitest';
import type { Chosen } from '../../src/answer/chosen.ts';
import { leadOf, writeClaims } from '../../src/answer/write-claims.ts';
import type { ContextSpan } from '../../src/domain/citation.ts';

const context = (role: ContextSpan['role'], quote: string): ContextSpan => ({
  startChar: 1,
  endChar: 1 + quote.length,
  quote,
  role,
});
const council = context('council', 'Fenwick County Council');
const cqc = context('body', 'CQC');

function chosen(
  quote: string,
  more: Partial<Chosen> & { context?: ContextSpan[]; at?: number } = {},
): Chosen {
  const { context: spans = [council, cqc], at = 100, ...rest } = more;
  return {
    citation: {
      reportId: 'r',
      versionId: 'v',
      file: 'a.txt',
      label: 'A report',
      startChar: at,
      endChar: at + quote.length,
      quote,
      context: spans,
      match: 'exact',
    },
    voice: 'reported-by-council',
    inspectorate: 'cqc',
    score: 1,
    ...rest,
  };
}

describe('leadOf', () => {
  it('says that a council’s paper says what CQC found, not that CQC said it', () => {
    expect(leadOf(chosen('x'))).toBe('Fenwick County Council’s report on CQC’s findings says');
  });

  it('lets the inspectorate speak in its own letter', () => {
    const lead = leadOf(chosen('x', { voice: 'inspectorate' }));
    expect(lead).toMatch(/^CQC said/u);
    expect(lead).not.toContain('report');
  });

  it('calls a council’s own assessment its own, whatever body it names', () => {
    expect(leadOf(chosen('x', { voice: 'council-own', judgesItself: true }))).toBe(
      'Fenwick County Council’s own assessment says',
    );
    expect(leadOf(chosen('x', { voice: 'council-own' }))).toBe('The report says');
  });

  it('names nobody that the report does not print', () => {
    expect(leadOf(chosen('x', { context: [] }))).toBe('The report says');
    expect(leadOf(chosen('x', { context: [], voice: 'inspectorate' }))).toBe('The inspectorate said');
    expect(leadOf(chosen('x', { context: [cqc] }))).toBe('The council’s report on CQC’s findings says');
  });

  it('puts no second s behind a body whose name ends in one', () => {
    const plural = [context('body', 'Social Services')];
    expect(leadOf(chosen('x', { context: plural }))).toBe(
      'The council’s report on Social Services’ findings says',
    );
  });
});

describe('writeClaims', () => {
  it('says whose words follow once while one part goes on, and again where another begins', () => {
    const texts = writeClaims([
      chosen('One.', { at: 0 }),
      chosen('Two.', { at: 10 }),
      chosen('Three.', { at: 20, voice: 'inspectorate' }),
    ]).map(({ text }) => text);
    expect(texts).toEqual([
      'Fenwick County Council’s report on CQC’s findings says: “One.”',
      '“Two.”',
      expect.stringMatching(/^CQC said.*: “Three.”$/u),
    ]);
  });

  it('says the same words once, though two clauses chose them', () => {
    expect(writeClaims([chosen('One.'), chosen('One.')])).toHaveLength(1);
    expect(writeClaims([chosen('One.', { at: 0 }), chosen('One.', { at: 10 })])).toHaveLength(2);
  });

  it('cites each claim and takes it for quoted, in its own voice', () => {
    const [claim] = writeClaims([chosen('One.', { voice: 'council-own' })]);
    expect(claim).toMatchObject({ origin: 'quoted', voice: 'council-own' });
    expect(claim!.citations).toHaveLength(1);
  });

  it('says of a row where it stands, what it is called and under which header its cell is', () => {
    const heading = context('heading', 'Enabling choice');
    const row = { label: ['1B', 'Chose their support'], cells: [{ header: '2012/13', value: '44%' }] };
    const [claim] = writeClaims([
      chosen('1B | Chose their support | 44%', { row, context: [context('heading', 'Outer'), heading] }),
    ]);
    expect(claim!.text).toBe(
      'The report says: in the table under “Enabling choice”, row 1B “Chose their support”: 2012/13: 44%',
    );
  });

  it('says the theme that several rows share after the name of the row', () => {
    const row = {
      label: ['Helping people', 'Seeing needs'],
      theme: true as const,
      cells: [{ header: 'Score', value: '2' }],
    };
    const [claim] = writeClaims([chosen('Helping people | Seeing needs | 2', { row, context: [] })]);
    expect(claim!.text).toBe(
      'The report says: in the table, row “Seeing needs” (under “Helping people”): Score: 2',
    );
  });

  it('says only the value of a cell whose column has no header', () => {
    const row = { label: ['Calls'], cells: [{ header: '', value: '90' }] };
    const [claim] = writeClaims([chosen('Calls | 90', { row, context: [] })]);
    expect(claim!.text).toBe('The report says: in the table, row “Calls”: 90');
  });

  it('says nothing where nothing was chosen', () => {
    expect(writeClaims([])).toEqual([]);
  });
});
