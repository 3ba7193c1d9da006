import { expect } from 'vitest';
import type { ReadReport } from '../../src/domain/read-report.ts';
import { assembleReport } from '../../src/read/assemble-report.ts';
import { readText } from '../../src/read/text/read-text.ts';

/** Reads lines as a text report. */
export const read = (...lines: string[]): ReadReport => assembleReport(readText(lines.join('\n')));
/** Reads lines as a report and gives what it states, in words; every span is checked against the text. */
export const stated = (...lines: string[]) => {
  const report = read(...lines);
  const { title, council, bodies, dates, contactOfficers } = report.stated;
  for (const each of [title, council, ...bodies, ...dates, ...contactOfficers]) {
    if (each) expect(report.text.slice(each.startChar, each.endChar)).toBe(each.text);
  }
  const words = (facts: { text: string }[]) => facts.map((each) => each.text.replace(/\n+/g, ' / '));
  return {
    title: title?.text,
    council: council?.text,
    bodies: words(bodies),
    dates: words(dates),
    officers: words(contactOfficers),
  };
};

/** A first section, so that what stands above it is the head. */
export const BODY = [
  '**1. Purpose**',
  '',
  '1.1 To tell Members what the inspectors found in the county in the past year.',
  '',
];
