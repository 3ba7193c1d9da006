import type { ContentfulStatusCode } from 'hono/utils/http-status';
import type { ErrorCode } from '../errors.ts';

const statuses: Partial<Record<ErrorCode, ContentfulStatusCode>> = {
  usage: 400,
  question_empty: 400,
  question_too_long: 400,
  question_invalid: 400,
  request_invalid: 400,
  template_without_marks: 400,
  origin_refused: 403,
  report_unknown: 404,
  draft_unknown: 404,
  version_unknown: 404,
  section_unknown: 404,
  placeholder_unknown: 404,
  finding_unknown: 404,
  style_unknown: 404,
  page_unknown: 404,
  method_unsupported: 405,
  draft_changed: 409,
  draft_outstanding: 409,
  request_too_large: 413,
  media_type_unsupported: 415,
  host_refused: 421,
  timeout: 503,
  cancelled: 503,
  library_missing: 503,
  library_locked: 503,
  library_damaged: 503,
  library_newer: 503,
  model_missing: 503,
  model_damaged: 503,
  model_key_refused: 503,
  model_unknown: 503,
  model_busy: 503,
  model_unavailable: 503,
  model_cut_off: 503,
  model_silent: 503,
  model_resting: 503,
  model_timeout: 503,
  pdf_unavailable: 503,
};

/** HTTP status of a failure; 500 for what is nobody's fault but ours. */
export function failureStatus(code: ErrorCode): ContentfulStatusCode {
  return statuses[code] ?? 500;
}
