import { expect, it } from 'vitest';
import type { ErrorCode } from '../../src/errors.ts';
import { failureStatus } from '../../src/web/failure-status.ts';

it.each<[status: number, codes: ErrorCode[]]>([
  [400, ['usage', 'request_invalid', 'template_without_marks']],
  [
    404,
    [
      'report_unknown',
      'draft_unknown',
      'version_unknown',
      'section_unknown',
      'placeholder_unknown',
      'finding_unknown',
      'style_unknown',
    ],
  ],
  [409, ['draft_changed', 'draft_outstanding']],
  [500, ['style_invalid', 'regime_invalid', 'internal']],
  [503, ['pdf_unavailable', 'library_locked', 'model_missing']],
])('answers %d for %j', (status, codes) => {
  expect(codes.map((code) => [code, failureStatus(code)])).toEqual(codes.map((code) => [code, status]));
});
