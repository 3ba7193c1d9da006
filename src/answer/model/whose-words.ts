import type { ReportProfile } from '../../domain/report-profile.ts';
import type { ReportPart } from '../../domain/voice.ts';
import type { Regimes } from '../../regimes/load-regimes.ts';

/** Says whose words a part of a report is, so that the checker of sentences and a model can read it: "Whose words: CQC (…), the inspectorate's own words". */
export function whoseWords(
  part: ReportPart,
  { inspectorates }: Pick<ReportProfile, 'inspectorates'>,
  regimes: Regimes,
): string {
  const joint = part.voice === 'inspectorate' && part.name === undefined && inspectorates.length > 1;
  const keys = joint ? inspectorates : part.inspectorate === undefined ? [] : [part.inspectorate];
  const bodies = keys.map((key) => named(key, regimes)).join(' and ');
  if (part.voice === 'inspectorate')
    return `Whose words: ${bodies === '' ? '' : `${bodies}, `}the inspectorate's own words`;
  if (part.voice === 'council-own')
    return part.regime === 'self-assessment'
      ? "Whose words: the council's own assessment of itself"
      : "Whose words: the council's own view, in its report";
  return `Whose words: the council's report on what ${bodies === '' ? 'an inspectorate' : bodies} found`;
}

function named(key: string, { inspectorates }: Regimes): string {
  const body = inspectorates.find((one) => one.key === key);
  if (body === undefined) return key;
  return body.short === body.name ? body.name : `${body.short} (${body.name})`;
}
