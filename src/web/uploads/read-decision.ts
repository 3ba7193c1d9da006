import { type UploadDecision, uploadDecisionSchema } from '../../domain/upload.ts';

/** A field of the form that is wrong, and what to do about it. */
export interface FieldFault {
  field: 'classification' | 'body' | 'embargo' | 'replaces';
  message: string;
}

/** What was typed, as it is shown again where something of it is wrong. */
export interface TypedDecision {
  classification: string;
  body: string;
  embargo: { day: string; month: string; year: string };
  /** It is of no body, or under no embargo, whatever the report has that is held. */
  isOfNoBody: boolean;
  endsEmbargo: boolean;
  replaces: string;
}

/** The fields of the form as they were sent; empty where one was not. */
export function typedDecision(form: URLSearchParams): TypedDecision {
  const field = (name: string) => (form.get(name) ?? '').trim().slice(0, 200);
  return {
    classification: field('classification'),
    body: field('body'),
    embargo: {
      day: field('embargo-day'),
      month: field('embargo-month'),
      year: field('embargo-year'),
    },
    isOfNoBody: field('no-body') !== '',
    endsEmbargo: field('no-embargo') !== '',
    replaces: field('replaces'),
  };
}

/** What somebody decided, or what of it is wrong. `today` is YYYY-MM-DD. */
export function readDecision(
  typed: TypedDecision,
  { today }: { today: string },
): { decision: UploadDecision } | { faults: FieldFault[] } {
  const { shape } = uploadDecisionSchema;
  const key = bodyKey(typed.body);
  const embargo = readDay(typed.embargo);
  const faults: FieldFault[] = [];
  if (!shape.classification.safeParse(typed.classification).success)
    faults.push({ field: 'classification', message: 'Choose who may see the report.' });
  const bodyFault = faultOfBody(typed, shape.body.safeParse(key).success);
  if (bodyFault !== undefined) faults.push({ field: 'body', message: bodyFault });
  const embargoFault = faultOfEmbargo(typed, embargo, today);
  if (embargoFault !== undefined) faults.push({ field: 'embargo', message: embargoFault });
  const decision = uploadDecisionSchema.safeParse({
    classification: typed.classification,
    ...(typed.isOfNoBody ? { body: null } : key === undefined ? {} : { body: key }),
    ...(typed.endsEmbargo ? { embargoUntil: null } : embargo === undefined ? {} : { embargoUntil: embargo }),
    ...(typed.replaces === '' ? {} : { replaces: typed.replaces }),
  });
  if (faults.length > 0) return { faults };
  if (!decision.success)
    return { faults: [{ field: 'replaces', message: 'Choose the report that this is a new version of.' }] };
  return { decision: decision.data };
}

function faultOfBody({ body, isOfNoBody }: TypedDecision, isKey: boolean): string | undefined {
  if (isOfNoBody && body !== '') return 'Name the body, or choose that it is of none: not both.';
  return isKey ? undefined : 'The body is a short key of letters, digits and hyphens, e.g. cabinet.';
}

function faultOfEmbargo(
  { endsEmbargo }: TypedDecision,
  day: string | undefined | null,
  today: string,
): string | undefined {
  if (day === undefined) return undefined;
  if (endsEmbargo) return 'Give the day of the embargo, or choose that there is none: not both.';
  if (day === null) return 'The embargo date must be a real day, e.g. 27 3 2026.';
  return day > today ? undefined : 'The embargo date must be in the future. Leave it empty if there is none.';
}

/** The key of a body; a name such as "Adult scrutiny" is one as well. */
function bodyKey(typed: string): string | undefined {
  return typed === '' ? undefined : typed.toLowerCase().replace(/\s+/g, '-');
}

/** A day as YYYY-MM-DD; undefined where none was typed, null where there is no such day. */
function readDay({ day, month, year }: TypedDecision['embargo']): string | undefined | null {
  if (day === '' && month === '' && year === '') return undefined;
  if (!/^\d{1,2}$/.test(day) || !/^\d{1,2}$/.test(month) || !/^\d{4}$/.test(year)) return null;
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const moment = new Date(`${iso}T00:00:00Z`);
  return Number.isNaN(moment.getTime()) || !moment.toISOString().startsWith(iso) ? null : iso;
}
