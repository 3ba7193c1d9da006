import { blockAt } from '../../domain/block-at.ts';
import { findDates } from '../../domain/find-dates.ts';
import type { Finding, PlacedCitation } from '../../domain/finding.ts';
import { foldWithMap, keepLettersAndDigits } from '../fold-with-map.ts';
import type { ExtractedReport } from './extracted-report.ts';
import type { Miss } from './score-list.ts';
import { tokensHeld } from './token-overlap.ts';

/**
 * Everything that is made up, a miss each: a citation or context that is not the text's own slice, and a value of a finding or fact
 * that stands neither in its span nor in its context. Values worked out by rule (due dates, keys, counts in words) are not values of
 * the print and are not held to it.
 */
export function findInvented({ content, extraction }: ExtractedReport): Miss[] {
  const { report, findings, oddities } = extraction;
  const cited = [
    ...findings.map((finding) => ({ field: finding.kind, citation: finding.citation })),
    ...Object.entries(report.evidence).map(([field, citation]) => ({ field, citation })),
    ...[...report.meetings, ...report.officers, ...report.letterDates].map(({ citation }) => ({
      field: 'facts',
      citation,
    })),
    ...oddities.flatMap((one) => one.citations.map((citation) => ({ field: 'oddities', citation }))),
  ];
  return [
    ...cited.flatMap(({ field, citation }) => brokenCitation(field, citation, content.text)),
    ...findings.flatMap((finding) => {
      const label = numberBefore(content, finding.citation.startChar);
      return strayValues(finding.kind, finding.citation, valuesOf(finding), label);
    }),
    ...strayFacts(extraction),
  ];
}

/** The printed number of what is cited: the label of its block, or what little stands before it there. */
function numberBefore({ text, blocks }: ExtractedReport['content'], startChar: number): string {
  const block = blocks[blockAt(blocks, startChar)];
  const before = block === undefined ? '' : text.slice(block.startChar, startChar);
  return `${block?.label ?? ''} ${before.length <= 12 ? before : ''}`.trim();
}

interface Value {
  name: string;
  value: string | undefined;
  /** `whole`: it stands there as it is; `words`: its words do. */
  stands: 'whole' | 'words';
}

const whole = (name: string, value: string | undefined): Value => ({ name, value, stands: 'whole' });
const inWords = (name: string, value: string | undefined): Value => ({ name, value, stands: 'words' });

function valuesOf(finding: Finding): Value[] {
  switch (finding.kind) {
    case 'judgement':
      return [whole('grade', finding.printed), inWords('area', finding.area)];
    case 'flag':
      return [whole('printed', finding.printed), inWords('subject', finding.subject)];
    case 'outcome':
      return [whole('printed', finding.printed)];
    case 'indicator':
      return [
        whole('code', finding.code),
        inWords('label', finding.label),
        whole('trend', finding.trend),
        ...finding.values.flatMap((value) => [
          whole('value', value.printed),
          whole('quartile', value.quartile),
          ...(value.period === undefined ? [] : [inWords('period', /\d{4}/u.exec(value.period)?.[0])]),
        ]),
      ];
    case 'duty':
      return [whole('text', finding.text), whole('limit', finding.deadlineText)];
    case 'implication':
      return [
        inWords('heading', finding.heading),
        whole('answer', finding.answer),
        whole('text', finding.text),
      ];
    default:
      return itemValues(finding);
  }
}

function itemValues(
  finding: Extract<
    Finding,
    { kind: 'strength' | 'areaForImprovement' | 'recommendation' | 'priorityAction' }
  >,
): Value[] {
  return [
    whole('text', finding.text),
    inWords('service', finding.service),
    inWords('theme', finding.theme),
    ...(finding.kind === 'areaForImprovement' ? [whole('framework reference', finding.frameworkRef)] : []),
    ...(finding.kind === 'recommendation' ? [whole('number', finding.number)] : []),
    ...(finding.kind === 'priorityAction' ? [inWords('responsible body', finding.responsibleBody)] : []),
  ];
}

function brokenCitation(field: string, citation: PlacedCitation, text: string): Miss[] {
  const spans = [citation, ...citation.context];
  const broken = spans.filter(
    ({ startChar, endChar, quote }) => endChar <= startChar || text.slice(startChar, endChar) !== quote,
  );
  return broken.map(({ quote }) => ({
    field,
    sort: 'invented',
    found: quote,
    what: 'does not hold its quote',
    span: spanOf(citation),
  }));
}

function strayValues(field: string, citation: PlacedCitation, values: readonly Value[], label = ''): Miss[] {
  const printed = [citation.quote, label, ...citation.context.map((span) => span.quote)];
  return values
    .filter(
      ({ value, stands }) => value !== undefined && value.trim() !== '' && !isPrinted(value, stands, printed),
    )
    .map(({ name, value }) => ({
      field,
      sort: 'invented',
      found: value!,
      what: `${name} stands neither in span nor context`,
      span: spanOf(citation),
    }));
}

function isPrinted(value: string, stands: Value['stands'], printed: readonly string[]): boolean {
  if (stands === 'words') return tokensHeld(value, printed.join(' ')) >= 0.999;
  const bare = (text: string) => keepLettersAndDigits(foldWithMap(text)).folded;
  const sought = bare(value);
  // An arrow or a dash has no letter to look for.
  return printed.some((words) => words.includes(value) || (sought !== '' && bare(words).includes(sought)));
}

function strayFacts({ report }: ExtractedReport['extraction']): Miss[] {
  const words = ['reportOf', 'portfolioHolder', 'keyDecision', 'status', 'wards'] as const;
  const dates = ['inspectionStart', 'inspectionEnd', 'reportDate'] as const;
  return [
    ...strayFact('council', placeName(report.council), report.evidence.council, false),
    ...words.flatMap((name) => strayFact(name, report[name], report.evidence[name], false)),
    ...dates.flatMap((name) => strayFact(name, report[name], report.evidence[name], true)),
    ...report.meetings.flatMap(({ body, date, citation }) => [
      ...strayValues('meetings', citation, [inWords('body', body)]),
      ...strayFact('meetings', date, citation, true),
    ]),
    ...report.officers.flatMap(({ name, post, telephone, email, citation }) =>
      strayValues('officers', citation, [
        inWords('name', name),
        inWords('post', post),
        whole('telephone', telephone),
        whole('e-mail', email),
      ]),
    ),
    ...report.letterDates.flatMap(({ date, citation }) => strayFact('letterDates', date, citation, true)),
  ];
}

/** What makes the council's name this council's: the rest of a display name comes from the list of councils. */
function placeName(council: string | undefined): string | undefined {
  const kinds =
    /\b(?:london borough|royal borough|city|county|borough|metropolitan|district|council|of|the)\b/giu;
  const name = council?.replace(kinds, ' ').trim();
  return name === '' ? council : name;
}

function strayFact(
  name: string,
  value: string | undefined,
  citation: PlacedCitation | undefined,
  isDate: boolean,
): Miss[] {
  if (value === undefined) return [];
  if (citation === undefined) return [{ field: name, sort: 'invented', found: value, what: 'has no span' }];
  if (!isDate) return strayValues(name, citation, [inWords(name, value)]);
  const printed = [citation.quote, ...citation.context.map((span) => span.quote)];
  const held = printed
    .flatMap((words) => findDates(words))
    .some(({ iso, from }) => [iso, from].some((date) => date !== undefined && value.startsWith(date)));
  return held
    ? []
    : [
        {
          field: name,
          sort: 'invented',
          found: value,
          what: 'date is not printed there',
          span: spanOf(citation),
        },
      ];
}

function spanOf({ startChar, endChar }: PlacedCitation) {
  return { startChar, endChar };
}
