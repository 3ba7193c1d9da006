/** Codes of every expected failure. A door turns them into an exit code or an HTTP status. */
export type ErrorCode =
  | 'usage'
  | 'config_invalid'
  | 'file_missing'
  | 'file_empty'
  | 'file_too_large'
  | 'file_unreadable'
  | 'format_unknown'
  | 'format_mismatch'
  | 'archive_unsafe'
  | 'pdf_encrypted'
  | 'pdf_damaged'
  | 'pdf_no_text'
  | 'pdf_unavailable'
  | 'text_binary'
  | 'text_too_long'
  | 'too_many_pages'
  | 'read_timeout'
  | 'extract_timeout'
  | 'no_text'
  | 'question_empty'
  | 'question_too_long'
  | 'question_invalid'
  | 'report_unknown'
  | 'draft_unknown'
  | 'version_unknown'
  | 'section_unknown'
  | 'draft_changed'
  | 'draft_outstanding'
  | 'placeholder_unknown'
  | 'finding_unknown'
  | 'page_unknown'
  | 'conversation_unknown'
  | 'turn_unknown'
  | 'upload_unknown'
  | 'upload_state'
  | 'upload_cut_off'
  | 'busy'
  | 'sign_in_needed'
  | 'sign_in_missing'
  | 'sign_in_failed'
  | 'not_allowed'
  | 'token_unknown'
  | 'too_many_requests'
  | 'method_unsupported'
  | 'request_invalid'
  | 'request_too_large'
  | 'media_type_unsupported'
  | 'origin_refused'
  | 'host_refused'
  | 'port_unusable'
  | 'library_missing'
  | 'library_locked'
  | 'library_damaged'
  | 'library_newer'
  | 'model_missing'
  | 'model_damaged'
  | 'model_key_refused'
  | 'model_unknown'
  | 'model_request_refused'
  | 'model_too_long'
  | 'model_busy'
  | 'model_unavailable'
  | 'model_cut_off'
  | 'model_silent'
  | 'model_garbled'
  | 'model_refused'
  | 'model_unfinished'
  | 'model_resting'
  | 'model_timeout'
  | 'model_not_recorded'
  | 'prompt_invalid'
  | 'claim_invalid'
  | 'regime_invalid'
  | 'style_invalid'
  | 'style_unknown'
  | 'template_without_marks'
  | 'cancelled'
  | 'timeout'
  | 'internal';

export interface AppErrorOptions {
  /** True when the same call may succeed later without anything being changed. */
  retryable?: boolean;
  cause?: unknown;
}

/**
 * The one error family. `message` is safe to show to a person: it says what is wrong and what to do next,
 * and never holds a path outside what the person typed, a secret or a stack.
 */
export class AppError extends Error {
  readonly code: ErrorCode;
  readonly retryable: boolean;

  constructor(code: ErrorCode, message: string, options: AppErrorOptions = {}) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.name = 'AppError';
    this.code = code;
    this.retryable = options.retryable ?? false;
  }
}
