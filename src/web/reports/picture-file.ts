import type { Context } from 'hono';
import { AppError } from '../../errors.ts';
import { audienceOf } from '../audience-of.ts';
import type { WebContext, WebEnv } from '../web-env.ts';
import { placeAsked } from './open-report.ts';

/** A version never changes; an hour, so that what is closed to its reader meanwhile does not stay in their browser. */
const cacheSeconds = 3600;

/**
 * A page of a report as a PNG.
 * @throws AppError `report_unknown`, `page_unknown` when there is no picture of it
 */
export async function pictureFile({ services }: WebContext, c: Context<WebEnv>): Promise<Response> {
  const number = Number.parseInt(c.req.param('picture') ?? '', 10);
  const drawn = await services.drawPage({ audience: audienceOf(c), ...placeAsked(c), number });
  if (drawn === undefined) throw new AppError('page_unknown', 'There is no picture of this page.');
  return c.body(new Uint8Array(drawn.png), 200, {
    'content-type': 'image/png',
    'cache-control': c.req.query('version') === undefined ? 'no-store' : `private, max-age=${cacheSeconds}`,
    vary: 'cookie, authorization',
  });
}
