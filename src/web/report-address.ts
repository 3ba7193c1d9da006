import type { Span } from '../domain/span.ts';

/** A place in a version of a report. */
export interface ReportPlace extends Span {
  reportId: string;
  versionId: string;
}

/** Where a place is shown. */
export type AddressOf = (place: ReportPlace) => string;

function givenOf({ versionId, startChar, endChar }: ReportPlace, back?: string): URLSearchParams {
  const given = new URLSearchParams({ version: versionId, from: String(startChar), to: String(endChar) });
  if (back !== undefined) given.set('back', back);
  return given;
}

/** Address of the page of a report with this place marked; `back` is the page that led there. */
export function reportAddress(place: ReportPlace, back?: string): string {
  return `/reports/${encodeURIComponent(place.reportId)}?${givenOf(place, back)}#cited`;
}

/** Address of a place with what stands around it, as it is shown beside an answer. */
export function passageAddress(place: ReportPlace, back?: string): string {
  return `/reports/${encodeURIComponent(place.reportId)}/passage?${givenOf(place, back)}`;
}
