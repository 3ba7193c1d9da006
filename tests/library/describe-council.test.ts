import { describe, expect, it } from 'vitest';
import { describeReport } from '../../src/library/describe-report.ts';
import { assembleReport } from '../../src/read/assemble-report.ts';
import { readText } from '../../src/read/text/read-text.ts';
import { loadRegimes } from '../../src/regimes/load-regimes.ts';

const regimes = loadRegimes();
const councilOf = (source: string) =>
  describeReport(assembleReport(readText(source)), 'a-report.txt', regimes).council;

describe('the council whose services a report judges', () => {
  it('has its name as in a sentence where the report prints it in capitals', () => {
    const rest = '\n\nCABINET – 9 MAY 2024\n\nWINTER ROADS: A REVIEW\n\n1. Purpose\n\n1.1 Gritting.\n';
    expect(councilOf(`ROTHLEY VALE COUNTY COUNCIL${rest}`)).toBe('Rothley Vale County Council');
    expect(councilOf(`CITY OF ROTHLEY COUNCIL${rest}`)).toBe('City of Rothley Council');
    expect(councilOf(`LEICESTER CITY COUNCIL${rest}`)).toBe('Leicester City Council');
  });
});
