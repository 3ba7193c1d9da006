import type { Source } from '../../source.ts';
import { type PrintedField, printedFields } from '../printed-fields.ts';
import { type FoundPerson, parsePerson, personName } from './parse-person.ts';

const who = /^(?:name|director|signed by|completed by|name of .{0,30}\bcontact|contact|lead officer)$/iu;
const nameOnly = new RegExp(`^${personName}$`, 'u');
const rows: [keyof FoundPerson & ('post' | 'telephone' | 'email'), RegExp][] = [
  ['post', /^(?:post|position|job title|designation|title)$/iu],
  ['telephone', /^(?:tel(?:ephone)?(?: number| no\.?)?|phone)$/iu],
  ['email', /^e-?mail(?: address)?$/iu],
];
const below = 5;

/** People in the rows of a form: a name, with post, telephone and e-mail in the rows below it. */
export function formPeople(source: Source): FoundPerson[] {
  const fields = printedFields(source).filter(({ at }) => source.content.blocks[at]?.kind === 'table');
  return fields.flatMap((field, index): FoundPerson[] => {
    const name = source.wordsOf(field.value);
    if (!who.test(field.name) || !nameOnly.test(name)) return [];
    const more = fields
      .slice(index + 1, index + 1 + below)
      .filter(({ at, name: label }) => at === field.at && !who.test(label));
    const details = rows.flatMap(([key, label]) => {
      const found = more.find((each) => label.test(each.name));
      return found === undefined ? [] : [{ key, found }];
    });
    if (details.length === 0) return [];
    const last = details.reduce((end, { found }) => Math.max(end, found.value.endChar), field.value.endChar);
    return [
      {
        name,
        ...valuesOf(source, details),
        role: roleIn(field),
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

function roleIn({ name }: PrintedField): string {
  if (/\bDASS\b/u.test(name)) return 'DASS contact';
  return /contact/iu.test(name) ? 'contact' : 'author';
}
