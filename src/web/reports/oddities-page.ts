import type { Context } from 'hono';
import { visibleTo } from '../../domain/audience.ts';
import type { Oddity } from '../../domain/extraction.ts';
import type { HiddenText } from '../../domain/read-report.ts';
import { passageAddress } from '../report-address.ts';
import { shortenWords } from '../shorten-words.ts';
import type { WebContext, WebEnv } from '../web-env.ts';
import { backOf } from './back-of.ts';
import { openReport } from './open-report.ts';
import { ownLabel } from './own-label.ts';
import { viewHead } from './view-head.ts';

const types: Readonly<Record<Oddity['type'], string>> = {
  numbering: 'Numbering',
  'count-against-list': 'A count and its list',
  'text-against-table': 'Text and table',
  'dates-conflict': 'Dates',
  'date-on-weekend': 'A date on a weekend',
  'name-spelled-two-ways': 'A name',
  'missing-appendix': 'An appendix',
  'blank-value': 'A blank value',
  'unit-missing': 'A unit',
  arithmetic: 'A sum',
  'altered-copy': 'Another copy',
  'grade-conflict': 'Grades',
};

const hiddenKinds: Readonly<Record<HiddenText['kind'], string>> = {
  'invisible-colour': 'in the colour of the paper',
  'tiny-type': 'in type too small to read',
  'hidden-style': 'set as hidden',
  'unicode-tags': 'in characters that are not shown',
  'zero-width': 'in characters without width',
  'bidi-control': 'with signs that turn the direction of reading',
  comment: 'a comment',
  'off-page': 'off the page',
};

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
      type: types[type],
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

function viewHidden({ kind, text, pageNumber }: HiddenText) {
  return {
    text: shortenWords(text.replace(/\s+/g, ' '), hiddenLength),
    how: `${hiddenKinds[kind]}${pageNumber === undefined ? '' : `, p. ${pageNumber}`}`,
  };
}
