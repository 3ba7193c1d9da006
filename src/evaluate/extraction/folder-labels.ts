import { z } from 'zod';
import { findDates } from '../../domain/find-dates.ts';
import { type GoldReport, goldReportSchema } from './gold-report.ts';

const item = z.union([z.string().min(1), z.looseObject({ text: z.string().min(1) })]);
const items = z.array(item).nullish();
const entrySchema = z.looseObject({
  file: z.string().min(1),
  council: z.string().nullish(),
  framework: z.string().nullish(),
  inspectionDates: z.string().nullish(),
  grades: z.record(z.string(), z.string().nullable()).optional(),
  outcome: z.union([z.string().min(1), z.looseObject({ printed: z.string().min(1) })]).nullish(),
  areasForImprovement: items,
  recommendations: items,
  priorityActions: items,
});
type Entry = z.infer<typeof entrySchema>;

/**
 * Labels of a folder's `gold.json`: a list with, for each file, grades by area key, improvement items, an outcome by its sense. Every area
 * that any report of the same framework has a label for, and this one has not, is "not given"; `null` items are not labelled.
 * @throws ZodError when the content is of another form.
 */
export function fromFolderLabels(content: unknown): GoldReport[] {
  const entries = z.array(entrySchema).parse(content);
  return entries.map((entry) => {
    const peers = entries.filter((one) => one.framework === entry.framework);
    const areas = new Set(peers.flatMap((one) => Object.keys(one.grades ?? {})));
    const [first, ...rest] = findDates(entry.inspectionDates ?? '');
    const last = rest.at(-1) ?? first;
    return goldReportSchema.parse({
      ...entry,
      // "bedford" stands for the council of that name, whatever its kind.
      council: entry.council ?? undefined,
      regime: entry.framework?.split(/\s/u)[0]?.toLowerCase(),
      ...(first === undefined ? {} : { inspectionStart: first.from ?? first.iso, inspectionEnd: last?.iso }),
      ...(entry.grades === undefined ? {} : { gradesByArea: everyArea(entry.grades, areas) }),
      ...(entry.outcome === undefined ? {} : { outcome: outcomeOf(entry.outcome) }),
      ...textsOf(entry),
      areasExhaustive: true,
    });
  });
}

function everyArea(grades: NonNullable<Entry['grades']>, areas: ReadonlySet<string>): Record<string, string> {
  return Object.fromEntries([...areas].map((area) => [area, grades[area] ?? 'not given']));
}

function outcomeOf(outcome: Entry['outcome']): unknown {
  return typeof outcome === 'string' ? { printed: outcome } : outcome;
}

function textsOf(entry: Entry): Record<string, unknown> {
  const texts = (list: Entry['recommendations']) =>
    list?.map((one) => (typeof one === 'string' ? { text: one } : one));
  return {
    areasForImprovement: texts(entry.areasForImprovement),
    recommendations: texts(entry.recommendations),
    priorityActions: texts(entry.priorityActions),
  };
}
