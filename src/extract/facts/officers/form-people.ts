import type { Source } from '../../source.ts';
import { type PrintedField, printedFields } from '../printed-fields.ts';
import { type FoundPerson, parsePerson, personName } from './parse-person.ts';

const who =
  /^(?:name|director|signed by|completed by|name of .{0,30}\bcontact|(?:contact|lead|responsible|reporting) ?(?:officer|director|person)?|report author|author)(?: \(.{2,30}\)| and .{3,30})?$/iu;
const nameOnly = new RegExp(`^${personName}(?:,.{3,100})?$`, 'u');
const rows: [keyof FoundPerson & ('post' | 'telephone' | 'email'), RegExp][] = [
  ['post', /^(?:post|position|job title|designation|title)$/iu],
  ['telephone', /^(?:tel(?:ephone)?(?: number| no\.?)?|phone)$/iu],
  ['email', /^e-?mail(?: address)?$/iu],
];
const below = 5;
const linesAbove = 8;

/** A row of the same table, or a line of its own right below. */
function isBelow(source: Source, field: PrintedField, at: number, step: number): boolean {
  return source.content.blocks[field.at]?.kind === 'table' ? at === field.at : at === field.at + step + 1;
}

/** People in the rows or lines of a form: a name, with post, telephone and e-mail in the rows below it. */
export function formPeople(source: Source): FoundPerson[] {
  const fields = printedFields(source);
  return fields.flatMap((field, index): FoundPerson[] => {
    const words = source.wordsOf(field.value);
    if (!who.test(field.name) || !nameOnly.test(words)) return [];
    const more = fields
      .slice(index + 1, index + 1 + below)
      .filter(({ at, name: label }, step) => isBelow(source, field, at, step) && !who.test(label));
    const details = rows.flatMap(([key, label]) => {
      const found = more.find((each) => label.test(each.name));
      return found === undefined ? [] : [{ key, found }];
    });
    const parsed = parsePerson(words);
    if (details.length === 0 && parsed.telephone === undefined) return [];
    const last = details.reduce((end, { found }) => Math.max(end, found.value.endChar), field.value.endChar);
    return [
      {
        ...parsed,
        ...valuesOf(source, details),
        role: roleIn(source, field),
        span: { startChar: field.value.startChar, endChar: last },
      },
    ];
  });
}

function valuesOf(source: Source, details: { key: string; found: PrintedField }[]): Record<string, string> {
  return Object.fromEntries(
    details.map(({ key, found }) => {
      const words = source.wordsOf(found.value);
      return [key, key === 'post' ? words : (parsePerson(words)[key as 'telephone' | 'email'] ?? words)];
    }),
  );
}

function roleIn({ content: { blocks, text } }: Source, { name, at }: PrintedField): string {
  if (/\bDASS\b/u.test(name)) return 'DASS contact';
  const above = blocks.slice(Math.max(0, at - linesAbove), at);
  const underContacts = above.some(({ bodyStart }) =>
    /^contacts?\b/iu.test(text.slice(bodyStart, bodyStart + 8)),
  );
  return underContacts || /contact|lead/iu.test(name) ? 'contact' : 'author';
}
