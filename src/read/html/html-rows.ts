import type { HtmlElement, HtmlNode } from './html-node.ts';

/** A row as it stands in the page. */
export interface HtmlRow {
  cells: HtmlElement[];
  head: boolean;
}

/** The rows of a `<table>`, whatever sections they stand in; rows of tables inside its cells are not among them. */
export function rowsOfTable(table: HtmlElement): HtmlRow[] {
  const rows: HtmlRow[] = [];
  const take = (nodes: HtmlNode[], head: boolean): void => {
    for (const node of nodes) {
      if (!('attribs' in node)) continue;
      if (node.name === 'tr') rows.push({ cells: elements(node.children).filter(isCell), head });
      else if (/^t(?:head|body|foot)$/.test(node.name)) take(node.children, node.name === 'thead');
    }
  };
  take(table.children, false);
  return rows;
}

/** A definition list as rows: each name with its definitions. */
export function rowsOfDefinitions(list: HtmlElement): HtmlRow[] {
  const rows: HtmlRow[] = [];
  const flat = elements(list.children).flatMap((each) =>
    each.name === 'div' ? elements(each.children) : [each],
  );
  for (const each of flat) {
    if (each.name === 'dt') rows.push({ cells: [each], head: false });
    else if (each.name === 'dd')
      (rows.at(-1) ?? rows[rows.push({ cells: [], head: false }) - 1]!).cells.push(each);
  }
  return rows;
}

function elements(nodes: HtmlNode[]): HtmlElement[] {
  return nodes.filter((node): node is HtmlElement => 'attribs' in node);
}

function isCell(element: HtmlElement): boolean {
  return element.name === 'td' || element.name === 'th';
}
