import { type Audience, visibleTo } from '../../domain/audience.ts';
import type { ReportSummary } from '../../domain/report-record.ts';
import { sightOf } from '../../domain/sight.ts';
import { capitalised } from '../capitalised.ts';
import { dayWords } from '../day-words.ts';

const classes = {
  public: 'Public',
  internal: 'Internal: for officers only',
  exempt: 'Exempt: not for the public',
};

/** Whether somebody is shown how reports are protected: all but those who see what is public alone. */
export function seesProtection(audience: Audience): boolean {
  return visibleTo(audience).length > 1;
}

/** What keeps a report from readers, in words: its class, its body, and an embargo that is not over. Empty for those who see public reports alone. */
export function viewProtection(
  { classification, body, embargoUntil }: Pick<ReportSummary, 'classification' | 'body' | 'embargoUntil'>,
  audience: Audience,
): string[] {
  if (!seesProtection(audience)) return [];
  const isUnderEmbargo = embargoUntil !== undefined && embargoUntil > sightOf(audience).today;
  return [
    classes[classification],
    ...(body === undefined ? [] : [`Of ${bodyWords(body)}`]),
    ...(isUnderEmbargo ? [`Under embargo: for officers only until ${dayWords(embargoUntil)}`] : []),
  ];
}

/** A class in words, e.g. "Public". */
export function classWords(classification: ReportSummary['classification']): string {
  return classes[classification];
}

/** The key of a body as a person reads it: "adult-scrutiny" is "Adult scrutiny". */
export function bodyWords(key: string): string {
  return capitalised(key.replace(/[-_]+/g, ' '));
}
