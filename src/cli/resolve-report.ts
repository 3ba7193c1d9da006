import type { Audience } from '../domain/audience.ts';
import { AppError } from '../errors.ts';
import type { Services } from '../services.ts';

/**
 * The id of the report that a person means by `name`: an id, or the name of the file it came from.
 * @throws AppError `report_unknown`, in the same words whether there is no such report or the audience may not see it;
 * `usage` when several reports came from files of that name.
 */
export async function resolveReport(
  services: Services,
  name: string,
  reading: { audience: Audience; council?: string },
): Promise<string> {
  const reports = await services.listReports({
    audience: reading.audience,
    ...(reading.council === undefined ? {} : { council: reading.council }),
  });
  if (reports.some((report) => report.reportId === name)) return name;
  const named = reports.filter((report) => report.file === name);
  if (named.length === 1) return named[0]!.reportId;
  if (named.length === 0) {
    throw new AppError(
      'report_unknown',
      `No report “${name}” is held. “rapporteur reports” lists those you may see.`,
    );
  }
  const ids = named.map((report) => report.reportId).join(', ');
  throw new AppError('usage', `${named.length} reports are called “${name}”. Name one by its id: ${ids}`);
}
