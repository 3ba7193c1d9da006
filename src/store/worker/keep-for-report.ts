import { keep } from './keep.ts';
import type { Library } from './open-library.ts';
import type { SearchedReport } from './searched-reports.ts';

/** A value made from one report's index, kept in memory until that report is indexed again or removed. */
export function keepForReport<Value>(
  library: Library,
  name: string,
  report: SearchedReport,
  make: () => Value,
): Value {
  const all = keep<Map<number, Value>>(library, name, (previous) => withoutGone(library, previous));
  let held = all.get(report.indexId);
  if (held === undefined) {
    held = make();
    all.set(report.indexId, held);
  }
  return held;
}

function withoutGone<Value>(library: Library, previous = new Map<number, Value>()): Map<number, Value> {
  const present = new Set(library.prepare('SELECT index_id FROM indexes').pluck().all());
  return new Map([...previous].filter(([indexId]) => present.has(indexId)));
}
