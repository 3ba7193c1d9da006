import type { Draft } from '../../domain/draft.ts';
import { escapeHtml } from '../../domain/escape-html.ts';
import type { HouseStyle } from '../../house-styles/house-style.ts';
import { sayDate } from '../dates/say-date.ts';
import { countOutstanding } from '../word/count-outstanding.ts';
import { sourceWords } from '../word/source-words.ts';
import { type ClosingTable, closingTables } from './closing-tables.ts';
import { htmlSection } from './html-sections.ts';
import { type HtmlWords, htmlWords } from './html-words.ts';
import { type NumberedSources, numberSources } from './number-sources.ts';
import { pageStyle } from './page-style.ts';

/**
 * A draft as a whole page of HTML, as a working copy: what is to be filled marked, the sources as numbers that lead to their list, and
 * after the report its dates, what is outstanding and what was left out. It runs nothing and fetches nothing; it prints on A4.
 */
export function draftHtml(draft: Draft, style: HouseStyle): string {
  const numbered = numberSources(draft);
  const written = htmlWords(numbered);
  const title = escapeHtml(draft.title);
  const sections = draft.sections.map((section) => htmlSection(section, 'About this report', written));
  return `<!DOCTYPE html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>DRAFT: ${title}</title>
<style>${pageStyle}</style>
</head>
<body>
<header>
<p class="notice"><strong>DRAFT</strong> made on ${escapeHtml(sayDate(draft.given.today))}, in the house style “${escapeHtml(style.name)}”. Not agreed by anyone. ${outstandingLine(draft)}</p>
</header>
<main>
<h1>${title}</h1>
${sections.join('\n')}
<div class="working">
${closingTables(draft)
  .map((table) => closingTable(table, written))
  .join('\n')}
<h2 id="sources">Sources</h2>
${sourceList(numbered)}
</div>
</main>
</body>
</html>
`;
}

function outstandingLine({ outstanding }: Draft): string {
  if (outstanding.length === 0) return 'Nothing is outstanding.';
  return `<a href="#outstanding">${escapeHtml(countOutstanding(outstanding))}</a>`;
}

function closingTable(table: ClosingTable, written: HtmlWords): string {
  const { key, heading, none, columns, rows } = table;
  const head = `<h2 id="${key}">${escapeHtml(heading)}</h2>`;
  if (rows.length === 0) return `${head}\n<p>${escapeHtml(none)}</p>`;
  const names = columns.map((name) => `<th scope="col">${escapeHtml(name)}</th>`).join('');
  const lines = rows.map((row) => closingRow(row, table.citedAt, written));
  return `${head}
<table>
<caption>${escapeHtml(heading)}: ${rows.length}</caption>
<thead>
<tr>${names}</tr>
</thead>
<tbody>
${lines.join('\n')}
</tbody>
</table>`;
}

function closingRow(
  { cells, citations, paragraph }: ClosingTable['rows'][number],
  citedAt: number,
  written: HtmlWords,
): string {
  const line = cells.map((cell, at) => {
    const words = escapeHtml(cell);
    const end = at === citedAt ? written.references(citations) : '';
    if (at > 0) return `<td>${words}${end}</td>`;
    const link = paragraph === undefined ? words : `<a href="#p-${escapeHtml(paragraph)}">${words}</a>`;
    return `<th scope="row">${link}${end}</th>`;
  });
  return `<tr>${line.join('')}</tr>`;
}

function sourceList({ sources }: NumberedSources): string {
  if (sources.length === 0) return '<p>Nothing of the letter is cited.</p>';
  const items = sources.map((source, at) => {
    const back = `<a class="back" href="#cites-${at + 1}" aria-label="Back to where source ${at + 1} is cited">Back</a>`;
    return `<li id="source-${at + 1}">${escapeHtml(sourceWords(source))} ${back}</li>`;
  });
  return `<ol>\n${items.join('\n')}\n</ol>`;
}
