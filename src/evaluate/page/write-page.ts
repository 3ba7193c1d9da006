import { escapeHtml } from '../../domain/escape-html.ts';
import type { CaseResult } from '../case-result.ts';
import { barHeader, barRows } from '../format-evaluation.ts';
import { fieldHeader, fieldRows, groupHeader, groupRows } from '../format-extraction.ts';
import type { Evaluation } from '../run-evaluation.ts';
import { type MissedCase, missedCases, type ShownMiss, type ShownPlace } from './missed-cases.ts';
import { pageStyle } from './page-style.ts';
import { showSource } from './show-source.ts';

/** What the page says of the run at its head. */
export interface PageHead {
  cases: string;
  date: string;
  commit?: string | undefined;
}

/**
 * The evaluation as one HTML page that needs nothing else: figures with their intervals and bars, then every miss beside the words of
 * its report, the span marked. All text is escaped; there is no script and no address.
 */
export function writePage(evaluation: Evaluation, head: PageHead): string {
  const missed = missedCases(evaluation);
  const groups = [...new Set(missed.map((one) => one.group))];
  const title = `Evaluation of ${head.cases}`;
  const made = `${head.date}${head.commit === undefined ? '' : `, commit ${head.commit.slice(0, 12)}`}`;
  return [
    '<!doctype html>',
    '<html lang="en-GB"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escapeHtml(title)}</title><style>${pageStyle}</style></head><body><main>`,
    `<h1>${escapeHtml(title)}</h1><p>${escapeHtml(made)}. ${evaluation.results.length} cases, ${missed.length} fell short.</p>`,
    figures(evaluation.results),
    ...groups.map((group) =>
      section(
        group,
        missed.filter((one) => one.group === group),
        evaluation,
      ),
    ),
    '</main></body></html>',
  ].join('\n');
}

function figures(results: readonly CaseResult[]): string {
  const extraction = results.filter((result) => result.group === 'extraction');
  return [
    table('Figures', barHeader, barRows(results)),
    ...(extraction.length === 0
      ? []
      : [
          table('Extraction by field', fieldHeader, fieldRows(extraction)),
          table(
            'Extraction by regime',
            groupHeader('regime'),
            groupRows(extraction, (one) => one.kind),
          ),
          table(
            'Extraction by council',
            groupHeader('council'),
            groupRows(extraction, (one) => one.council ?? 'not stated'),
          ),
        ]),
  ].join('\n');
}

function table(caption: string, header: readonly string[], rows: readonly (readonly string[])[]): string {
  if (rows.length === 0) return '';
  const cell = (text: string) => `<td>${escapeHtml(text)}</td>`;
  const line = ([first = '', ...rest]: readonly string[]) =>
    `<tr${rest.includes('MISSED') ? ' class="missed"' : ''}><th scope="row">${escapeHtml(first)}</th>${rest.map(cell).join('')}</tr>`;
  const head = header.map((name) => `<th scope="col">${escapeHtml(name)}</th>`).join('');
  return `<table><caption>${escapeHtml(caption)}</caption><thead><tr>${head}</tr></thead><tbody>${rows.map(line).join('\n')}</tbody></table>`;
}

function section(group: string, cases: readonly MissedCase[], evaluation: Evaluation): string {
  return `<section><h2>${escapeHtml(group)}: ${cases.length} fell short</h2>${cases.map((one) => shownCase(one, evaluation)).join('\n')}</section>`;
}

function shownCase({ id, kind, question, why, misses }: MissedCase, evaluation: Evaluation): string {
  const head = `<h3>${escapeHtml(id)} <small>${escapeHtml(kind)}</small></h3>`;
  return `<article>${head}<p>${escapeHtml(question)}<br><em>${escapeHtml(why)}</em></p>${misses.map((miss) => shownMiss(miss, evaluation)).join('\n')}</article>`;
}

function shownMiss({ what, critical, places }: ShownMiss, evaluation: Evaluation): string {
  const shown = places.map((place) => shownPlace(place, evaluation)).join('\n');
  return `<div class="miss${critical ? ' critical' : ''}"><p>${escapeHtml(what)}</p>${shown}</div>`;
}

function shownPlace({ role, file, span, words }: ShownPlace, evaluation: Evaluation): string {
  const text = evaluation.texts.byFile.get(file);
  const source =
    text !== undefined && span !== undefined
      ? showSource(text, span)
      : `not in the report's text: <mark>${escapeHtml(words ?? '')}</mark>`;
  return `<figure class="${role === 'cited' ? 'cited' : 'label'}"><figcaption>${escapeHtml(`${role}, ${file}`)}</figcaption><blockquote>${source}</blockquote></figure>`;
}
