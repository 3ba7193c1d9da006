import type { Context } from 'hono';
import type { ReadReport } from '../../domain/read-report.ts';
import { AppError } from '../../errors.ts';
import { audienceOf } from '../audience-of.ts';
import type { WebContext, WebEnv } from '../web-env.ts';
import { placeAsked } from './open-report.ts';

const mediaTypes: Readonly<Record<ReadReport['format'], string>> = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  html: 'text/html; charset=utf-8',
  markdown: 'text/markdown; charset=utf-8',
  text: 'text/plain; charset=utf-8',
};

/**
 * The file that a version was read from, byte for byte. Only a PDF opens in the browser; everything else is saved, for it could be a page
 * of its own under our name.
 * @throws AppError `report_unknown`, `page_unknown` when the file is not kept
 */
export async function originalFile({ services }: WebContext, c: Context<WebEnv>): Promise<Response> {
  const original = await services.openOriginal({ audience: audienceOf(c), ...placeAsked(c) });
  if (original === undefined) throw new AppError('page_unknown', 'The file is not kept.');
  const { bytes, file, format } = original;
  return c.body(new Uint8Array(bytes), 200, {
    'content-type': mediaTypes[format],
    'content-disposition': `${format === 'pdf' ? 'inline' : 'attachment'}; ${fileName(file)}`,
    vary: 'cookie, authorization',
  });
}

/** The name in letters that every browser takes, and as it is. */
function fileName(file: string): string {
  const plain = file.replace(/[^\w. -]+/g, '_');
  const whole = encodeURIComponent(file).replace(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`);
  return `filename="${plain}"; filename*=UTF-8''${whole}`;
}
