import { Hono } from 'hono';
import { audienceOf } from '../audience-of.ts';
import { needScope } from '../people/need-scope.ts';
import { personOf } from '../people/person-of.ts';
import type { WebContext, WebEnv } from '../web-env.ts';
import { reportAnswer } from './report-answer.ts';

/** `/api/reports`: the reports that whoever asks may see; each with its text and blocks, and with `?findings=1` what was found in it. */
export function reportApi({ services }: WebContext): Hono<WebEnv> {
  return new Hono<WebEnv>()
    .get('/api/reports', needScope('read'), async (c) => {
      const council = c.req.query('council');
      const audience = audienceOf(c);
      return c.json(await services.listReports({ audience, ...(council === undefined ? {} : { council }) }));
    })
    .get('/api/reports/:id', needScope('read'), async (c) => {
      const versionId = c.req.query('version');
      const which = { audience: audienceOf(c), reportId: c.req.param('id') };
      const version = await services.showReport({
        ...which,
        ...(versionId === undefined ? {} : { versionId }),
      });
      const shown = reportAnswer(version, personOf(c).roles.includes('officer'));
      if (c.req.query('findings') !== '1' || versionId !== undefined) return c.json(shown);
      const { findings } = await services.extractReport(which);
      return c.json({ ...shown, findings });
    });
}
