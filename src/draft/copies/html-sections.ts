import type { DraftParagraph, DraftSection } from '../../domain/draft.ts';
import { escapeHtml } from '../../domain/escape-html.ts';
import type { HtmlWords } from './html-words.ts';
import { type ParagraphRun, paragraphRunsOf } from './paragraph-runs-of.ts';

/** A section of a draft: its heading, then paragraphs, lists and tables. `title` names a table that stands before any heading. */
export function htmlSection(section: DraftSection, title: string, written: HtmlWords): string {
  const { heading, level, number, paragraphs } = section;
  const words = [number, heading].filter((part) => part !== undefined && part !== '').join(' ');
  const head = words === '' ? [] : [`<h${level + 1}>${escapeHtml(words)}</h${level + 1}>`];
  let caption = heading || title;
  const blocks = paragraphRunsOf(paragraphs).map((run) => {
    if (run.form === 'heading') caption = run.paragraphs[0]!.text;
    return htmlRun(run, { level, caption, written });
  });
  return [...head, ...blocks].join('\n');
}

interface Place {
  level: number;
  caption: string;
  written: HtmlWords;
}

function htmlRun({ form, paragraphs }: ParagraphRun, { level, caption, written }: Place): string {
  if (form === 'row') return rowTable(paragraphs, caption, written);
  if (form === 'field') return fieldTable(paragraphs, caption, written);
  if (form === 'bullet') return list(paragraphs, written);
  const tag = form === 'heading' ? `h${level + 2}` : 'p';
  return paragraphs.map((one) => element(tag, one, written)).join('\n');
}

/** A list whose items have printed numbers shows these in place of marks; without marks some readers take it for no list unless told. */
function list(items: readonly DraftParagraph[], written: HtmlWords): string {
  const numbered = items.some(({ number }) => number !== undefined) ? ' class="numbered" role="list"' : '';
  return `<ul${numbered}>\n${items.map((one) => element('li', one, written)).join('\n')}\n</ul>`;
}

function element(tag: string, one: DraftParagraph, written: HtmlWords): string {
  return `<${tag}${idOf(one)}>${numberOf(one)}${written.words(one, one.text)}${written.end(one)}</${tag}>`;
}

function idOf({ id }: DraftParagraph): string {
  return ` id="p-${escapeHtml(id)}"`;
}

function numberOf({ number }: DraftParagraph): string {
  return number === undefined ? '' : `<span class="number">${escapeHtml(number)}</span> `;
}

/** Label and value beside one another; a field without a label goes across both. */
function fieldTable(fields: readonly DraftParagraph[], caption: string, written: HtmlWords): string {
  const rows = fields.map((field) => {
    const [label = field.text, ...values] = field.cells ?? [];
    const id = idOf(field);
    if (values.length === 0)
      return `<tr${id}><td colspan="2">${written.words(field, label)}${written.end(field)}</td></tr>`;
    const value = values.map((one) => written.words(field, one)).join('<br>');
    return `<tr${id}><th scope="row">${escapeHtml(label)}</th><td>${value}${written.end(field)}</td></tr>`;
  });
  return `<table class="fields">\n<caption>${escapeHtml(caption)}</caption>\n<tbody>\n${rows.join('\n')}\n</tbody>\n</table>`;
}

function rowTable(rows: readonly DraftParagraph[], caption: string, written: HtmlWords): string {
  const width = Math.max(...rows.map((row) => cellsOf(row).length));
  const line = (row: DraftParagraph) => rowLine(row, width, written);
  const head = rows.filter(({ header }) => header).map(line);
  const body = rows.filter(({ header }) => !header).map(line);
  return [
    `<table>\n<caption>${escapeHtml(caption)}</caption>`,
    ...(head.length === 0 ? [] : [`<thead>\n${head.join('\n')}\n</thead>`]),
    `<tbody>\n${body.join('\n')}\n</tbody>\n</table>`,
  ].join('\n');
}

function rowLine(row: DraftParagraph, width: number, written: HtmlWords): string {
  const cells = cellsOf(row);
  const line = Array.from({ length: width }, (_, at) => {
    const words = written.words(row, cells[at] ?? '');
    const end = at === cells.length - 1 ? written.end(row) : '';
    if (row.header) return `<th scope="col">${words}${end}</th>`;
    return at === 0 && width > 1 && words !== ''
      ? `<th scope="row">${numberOf(row)}${words}${end}</th>`
      : `<td>${words}${end}</td>`;
  });
  return `<tr${idOf(row)}>${line.join('')}</tr>`;
}

function cellsOf({ cells, text }: DraftParagraph): string[] {
  return cells === undefined || cells.length === 0 ? [text] : cells;
}
