/**
 * Address of something of a version: `/reports/ID/<part>?version=…`, with what else is given; what is undefined is left out.
 * @param part e.g. "pages/3"; empty for the text
 */
export function versionAddress(
  { reportId, versionId }: { reportId: string; versionId: string },
  part: string,
  more: Record<string, string | number | undefined> = {},
): string {
  const given = new URLSearchParams({ version: versionId });
  for (const [name, value] of Object.entries(more)) if (value !== undefined) given.set(name, String(value));
  return `${reportAddressOf(reportId, part)}?${given}`;
}

/** Address of something of a report, whichever version is its newest. */
export function reportAddressOf(reportId: string, part: string): string {
  return `/reports/${encodeURIComponent(reportId)}${part === '' ? '' : `/${part}`}`;
}
