import type { Cell, TableBlock } from '../../../domain/block.ts';
import type { Source } from '../../source.ts';
import { sectionWordsAt } from '../sections-of.ts';
import { isNameHere } from './is-name-here.ts';
import { type FoundPerson, parsePerson, personName } from './parse-person.ts';
import { roleOf } from './role-of.ts';

const heads = {
  name: /^(?:(?:officer(?:[’']s)?|contact|author(?:[’']s)?) ?)?name(?: of (?:officer|contact|consultee|author))?$|^(?:contact )?officer$|^(?:report )?author$/iu,
  post: /^(?:post(?: (?:held|title))?(?: and .{3,30})?|position|job title|title|designation)$/iu,
  telephone: /^(?:tel(?:ephone)?(?: (?:number|no\.?))?|phone|ext(?:ension|n)?\.?)$/iu,
  email: /^e-?mail(?: address)?$/iu,
};
type Column = keyof typeof heads;
const clearance = /\b(?:clear(?:ed|ance)|consultees?|sign(?:ed)?[- ]off|contacts?|authors?)\b/iu;
const nameAlone = new RegExp(`^${personName}$`, 'u');

/** People in tables with a column of names: beside columns for their posts, telephones or e-mails, or in a table of clearance. */
export function peopleTables(source: Source): FoundPerson[] {
  return source.content.blocks.flatMap((block) => {
    if (block.kind !== 'table' || block.headerRows === 0) return [];
    const columns = columnsOf(source, block);
    const above = `${sectionWordsAt(source, block.startChar)} ${source.wordsOf(block.rows[0]![0]!)}`;
    if (!columns.has('name') || (columns.size < 2 && !clearance.test(above))) return [];
    return block.rows.slice(block.headerRows).flatMap((row) => personIn(source, row, columns, above));
  });
}

function columnsOf(source: Source, { rows, headerRows }: TableBlock): Map<Column, number> {
  const found = new Map<Column, number>();
  for (const cell of rows[headerRows - 1]!)
    for (const key of Object.keys(heads) as Column[])
      if (!found.has(key) && heads[key].test(source.wordsOf(cell).trim())) found.set(key, cell.column);
  return found;
}

function personIn(
  source: Source,
  row: readonly Cell[],
  columns: ReadonlyMap<Column, number>,
  above: string,
): FoundPerson[] {
  const cellOf = (key: Column) =>
    row.find((cell) => cell.column === columns.get(key) && cell.endChar > cell.startChar);
  const at = cellOf('name');
  const name = at === undefined ? '' : source.wordsOf(at).trim();
  if (!nameAlone.test(name) || !isNameHere(source, name)) return [];
  const printed = (key: Column) => {
    const cell = cellOf(key);
    return cell === undefined ? undefined : source.wordsOf(cell).trim();
  };
  const post = printed('post');
  const { telephone, email } = parsePerson(`${printed('telephone') ?? ''} ${printed('email') ?? ''}`);
  const last = row.findLast((cell) => cell.endChar > cell.startChar)!;
  const label = columns.get('name') === 0 ? '' : source.wordsOf(row[0]!);
  return [
    {
      name,
      ...(post === undefined ? {} : { post }),
      ...(telephone === undefined ? {} : { telephone }),
      ...(email === undefined ? {} : { email }),
      role: roleOf(label, above, post),
      span: { startChar: row[0]!.startChar, endChar: last.endChar },
    },
  ];
}
