import { AppError } from '../../errors.ts';

/** Reasons that speak of the terminal where they arise, as a page says them. */
const onPages: Partial<Record<string, string>> = {
  report_unknown:
    'The report that this was to be a new version of is not there, or is not for you to see. Choose again.',
};

const scan =
  'This PDF is a scan: pictures of pages without any text in them. Its words can be recognised here. Better still, ask the sender for the original Word file or PDF.';

/** Why a file could not be read or could not enter, for its officer; undefined for a fault of the program, of which nothing may be shown. */
export function sayFailure(
  fault: unknown,
  { recognise }: { recognise: boolean },
): { code: string; message: string } | undefined {
  if (!(fault instanceof AppError) || fault.code === 'internal') return undefined;
  const { code, message } = fault;
  if (code === 'pdf_no_text' && !recognise) return { code, message: scan };
  return {
    code,
    message: onPages[code] ?? message.replace(/ `rapporteur ingest --ocr` reads/, ' can be recognised here'),
  };
}
