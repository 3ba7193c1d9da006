import type { ReportSummary } from '../domain/report-record.ts';
import type { CouncilName } from '../regimes/council-name.ts';
import type { Regimes } from '../regimes/load-regimes.ts';
import { shortNames } from '../regimes/short-names.ts';

const built = new WeakMap<Regimes, Map<string, readonly CouncilName[]>>();

/**
 * Councils that a question may name: those of the reports held first, so that a short form which two share means the one
 * that is held; then all that the data files list. The same reports give the same array.
 */
export function knownCouncils(reports: readonly ReportSummary[], regimes: Regimes): readonly CouncilName[] {
  const held = [...new Set(reports.flatMap((report) => report.profile.council ?? []))].sort();
  const key = held.join('\n');
  const memory = built.get(regimes) ?? new Map<string, readonly CouncilName[]>();
  built.set(regimes, memory);
  const known = memory.get(key);
  if (known !== undefined) return known;
  const first = held.map(
    (name) => regimes.councils.find((council) => council.name === name) ?? unlisted(name),
  );
  const made = [...first, ...regimes.councils.filter((council) => !held.includes(council.name))];
  memory.clear();
  memory.set(key, made);
  return made;
}

function unlisted(name: string): CouncilName {
  const forms = shortNames(name);
  return {
    name,
    short: forms.at(-1) ?? name,
    kind: 'other',
    aliases: forms,
    confusable: [],
    ordinaryWord: false,
  };
}
