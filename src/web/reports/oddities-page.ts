import type { Context } from 'hono';
import { visibleTo } from '../../domain/audience.ts';
import type { HiddenText } from '../../domain/read-report.ts';
import { passageAddress } from '../report-address.ts';
import { shortenWords } from '../shorten-words.ts';
import type { WebContext, WebEnv } from '../web-env.ts';
import { backOf } from './back-of.ts';
import { hiddenWords } from './hidden-words.ts';
import { oddityWords } from './oddity-words.ts';
import { openReport } from './open-report.ts';
import { ownLabel } from './own-label.ts';
import { viewHead } from './view-head.ts';

const quoteLength = 160;
const hiddenLength = 300;

/** What does not fit in a report, with every place it rests on; for officers what is hidden in the file, too. */
export async function odditiesPage(web: WebContext, c: Context<WebEnv>): Promise<string> {
  const opened = await openReport(web, c);
  const { audience, version, given } = opened;
  const { oddities, versionId } = await web.services.extractReport({ audience, reportId: version.reportId });
  const place = { reportId: version.reportId, versionId };
  const isOfficer = visibleTo(audience).includes('internal');
  return web.render(c, 'report-oddities', {
    ...viewHead(opened, 'oddities', web.services.names),
    oddities: oddities.map(({ type, message, citations }) => ({
      type: oddityWords[type],
      message,
      places: citations.map((citation) => ({
        label: ownLabel(citation.label, version.profile),
        quote: shortenWords(citation.quote.replace(/\s+/g, ' '), quoteLength),
        href: passageAddress({ ...place, ...citation }, backOf(given)),
      })),
    })),
    hidden: isOfficer ? version.content.hidden.map(viewHidden) : [],
  });
}

function viewHidden(hidden: HiddenText) {
  return {
    text: shortenWords(hidden.text.replace(/\s+/g, ' '), hiddenLength),
    how: hiddenWords(hidden),
  };
}
