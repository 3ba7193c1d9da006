import type { BodyForms } from './body-forms.ts';
import type { BodyKind } from './house-style.ts';

/** What a body is. */
export interface KnownBody {
  kind: BodyKind;
  /** Taking a letter there meets a duty to take it to an executive committee. */
  executive: boolean;
  /** False where no form fits, or where councils differ in what such a body may decide: a person is to be asked. */
  sure: boolean;
}

/** What kind of body a name tells, in any case: "Overview and Scrutiny Panel" → scrutiny. One that is not known is `other`. */
export function bodyKindOf(name: string, bodies: readonly BodyForms[]): KnownBody {
  const words = plainWords(name);
  const found = bodies.find(({ forms }) => forms.some((form) => words.includes(plainWords(form))));
  if (found === undefined) return { kind: 'other', executive: false, sure: false };
  const { kind, executive, sure } = found;
  return { kind, executive, sure };
}

/** Small letters with one space around each word, so that "audit" is not found in "auditorium". */
function plainWords(text: string): string {
  const words = text
    .toLowerCase()
    .replaceAll('&', ' and ')
    .replaceAll(/['’]/gu, '')
    .match(/[\p{L}\p{N}]+/gu);
  return ` ${(words ?? []).join(' ')} `;
}
