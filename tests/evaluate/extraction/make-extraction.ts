import type { Extraction } from '../../../src/domain/extraction.ts';
import type { Finding, PlacedCitation } from '../../../src/domain/finding.ts';
import type { ReadReport } from '../../../src/domain/read-report.ts';
import type { ScoringInput } from '../../../src/evaluate/extraction/extracted-report.ts';
import { placeLabels } from '../../../src/evaluate/extraction/place-labels.ts';

/** A citation of the first place in `text` where the words stand, with these headings as its context. */
export function citing(text: string, quote: string, ...context: string[]): PlacedCitation {
  const startChar = text.indexOf(quote);
  return {
    label: 'A report, para 1',
    startChar,
    endChar: startChar + quote.length,
    quote,
    context: context.map((words) => ({
      startChar: text.indexOf(words),
      endChar: text.indexOf(words) + words.length,
      quote: words,
      role: 'heading' as const,
    })),
    match: 'exact',
  };
}

export function extractionOf(findings: Finding[], report: Partial<Extraction['report']> = {}): Extraction {
  return {
    report: {
      title: 'A report',
      regime: 'ilacs',
      edition: '2018',
      voice: 'inspectorate',
      inspectorates: [],
      meetings: [],
      officers: [],
      letterDates: [],
      backgroundPapers: [],
      appendices: [],
      consultations: [],
      timetable: [],
      evidence: {},
      ...report,
    },
    findings,
    standingDuties: [],
    notStated: [],
    oddities: [],
  };
}

/** What a scorer is given: a text, and what was made of it. */
export function scoring(text: string, extraction: Extraction): ScoringInput {
  const content: ReadReport = {
    format: 'text',
    text,
    blocks: [],
    asides: [],
    hidden: [],
    warnings: [],
    stated: { bodies: [], dates: [], contactOfficers: [] },
  };
  return { report: { file: 'a.txt', content, extraction }, place: placeLabels(text) };
}

export const rule = { voice: 'inspectorate' as const, foundBy: 'rule:made' };
