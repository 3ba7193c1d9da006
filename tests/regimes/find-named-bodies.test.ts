import { describe, expect, it } from 'vitest';
import { findNamedBodies } from '../../src/regimes/find-named-bodies.ts';
import { loadRegimes } from '../../src/regimes/load-regimes.ts';

const regimes = loadRegimes();
const inspectorates = (text: string, asked = false) =>
  findNamedBodies(text, regimes, { asked }).inspectorates.map(({ key, start, end }) => [
    key,
    text.slice(start, end),
  ]);
const named = (text: string, asked = false) => [
  ...new Set(findNamedBodies(text, regimes, { asked }).regimes.map(({ key }) => key)),
];

describe('bodies named in a text', () => {
  it('are found by full name and by acronym', () => {
    expect(inspectorates('The Care Quality Commission (CQC) wrote after Ofsted.')).toEqual([
      ['cqc', 'Care Quality Commission'],
      ['cqc', 'CQC'],
      ['ofsted', 'Ofsted'],
    ]);
  });

  it('are not found in small letters unless the text is a question', () => {
    expect(inspectorates('the ssi wing of the cqc')).toEqual([]);
    expect(inspectorates('what did the cqc and doh say', true).map(([key]) => key)).toEqual(['cqc', 'doh']);
  });

  it('are not found inside other words', () => {
    expect(inspectorates('CQCX and MISSI and Ofstedian', true)).toEqual([]);
  });

  it('take the longest name: CSCI is not “the Commission”', () => {
    expect(inspectorates('the Commission for Social Care Inspection')).toEqual([
      ['csci', 'Commission for Social Care Inspection'],
    ]);
  });

  it('give every reading of “the Commission” and mark it ambiguous', () => {
    const found = findNamedBodies('the Commission’s letter', regimes).inspectorates;
    expect(found.map(({ key }) => key)).toEqual(['csci', 'cqc', 'audit-commission']);
    expect(found.every(({ ambiguous }) => ambiguous === true)).toBe(true);
    expect(inspectorates('the Scrutiny Commission met')).toEqual([]);
  });

  it('are found over a line break and with a curly apostrophe', () => {
    expect(
      inspectorates('Care Quality\nCommission, His Majesty’s Inspectorate of Probation').map(([key]) => key),
    ).toEqual(['cqc', 'hmip']);
  });
});

describe('regimes named in a text', () => {
  it('are found by acronym, alias and name', () => {
    expect(named('The CAA replaced the CPA.')).toEqual(['caa', 'cpa']);
    expect(named('the single inspection framework')).toEqual(['sif']);
    expect(named('what did the area send inspection find?', true)).toEqual(['area-send']);
  });

  it('are all given where a name is shared', () => {
    expect(named('the annual performance assessment').sort()).toEqual(['adult-apa', 'ofsted-apa']);
  });
});
