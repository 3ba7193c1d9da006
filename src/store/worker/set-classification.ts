import type { Classification } from '../../domain/audience.ts';
import { changeLibrary } from './change-library.ts';
import type { Library } from './open-library.ts';

/** Classes a report anew; the class it had, or undefined when there is no such report that the audience may see. */
export function setClassification(
  library: Library,
  {
    classes,
    reportId,
    classification,
  }: { classes: readonly Classification[]; reportId: string; classification: Classification },
): Classification | undefined {
  return changeLibrary(library, () => {
    const before = library
      .prepare(
        'SELECT classification FROM reports WHERE report_id = ? AND classification IN (SELECT value FROM json_each(?))',
      )
      .pluck()
      .get(reportId, JSON.stringify(classes)) as Classification | undefined;
    if (before === undefined) return undefined;
    library
      .prepare('UPDATE reports SET classification = ? WHERE report_id = ?')
      .run(classification, reportId);
    return before;
  });
}
