import { Hono } from 'hono';
import { AppError } from '../errors.ts';
import type { Asset } from './open-assets.ts';
import type { WebEnv } from './web-env.ts';

/** Styles and pictures, under addresses that change with what is in them, so that browsers may keep them for a year. */
export function staticFiles(assets: readonly Asset[]): Hono<WebEnv> {
  const held = new Map(assets.map((asset) => [asset.address, asset]));
  return new Hono<WebEnv>().get('/assets/:name', (c) => {
    const asset = held.get(c.req.path);
    if (asset === undefined) throw new AppError('page_unknown', 'There is no such file.');
    return c.body(asset.body, 200, {
      'content-type': asset.mediaType,
      'cache-control': 'public, max-age=31536000, immutable',
    });
  });
}
