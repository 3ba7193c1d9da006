import { Hono } from 'hono';
import type { WebContext, WebEnv } from '../web-env.ts';
import { briefingPage } from './briefing-page.ts';
import { listPage } from './list-page.ts';
import { odditiesPage } from './oddities-page.ts';
import { originalFile } from './original-file.ts';
import { pagePicturePage } from './page-picture-page.ts';
import { passagePage } from './passage-page.ts';
import { pictureFile } from './picture-file.ts';
import { reportPage } from './report-page.ts';

/** The list of reports, and the pages of each: its text, a place in it, its briefing, its oddities, its file and the pages of that. */
export function reportRoutes(web: WebContext): Hono<WebEnv> {
  return new Hono<WebEnv>()
    .get('/reports', async (c) => c.html(await listPage(web, c)))
    .get('/reports/:reportId', async (c) => c.html(await reportPage(web, c)))
    .get('/reports/:reportId/passage', async (c) => c.html(await passagePage(web, c)))
    .get('/reports/:reportId/briefing', async (c) => c.html(await briefingPage(web, c)))
    .get('/reports/:reportId/oddities', async (c) => c.html(await odditiesPage(web, c)))
    .get('/reports/:reportId/original', (c) => originalFile(web, c))
    .get('/reports/:reportId/pages/:number{[0-9]{1,5}}', async (c) => c.html(await pagePicturePage(web, c)))
    .get('/reports/:reportId/pages/:picture{[0-9]{1,5}[.]png}', (c) => pictureFile(web, c));
}
