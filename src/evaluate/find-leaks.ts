/**
 * Which of the secrets (titles, file names, ids, sentences, labels of reports that the reader may not see) stand anywhere in what was shown: in
 * any text or property name, case and white space ignored. `shown` is any JSON-like value or page text. Empty secrets are ignored.
 */
export function findLeaks(shown: unknown, secrets: readonly string[]): string[] {
  const texts = textsIn(shown).map(fold);
  return secrets.filter((secret) => {
    const folded = fold(secret);
    return folded !== '' && texts.some((text) => text.includes(folded));
  });
}

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap(textsIn);
  if (value !== null && typeof value === 'object')
    return Object.entries(value).flatMap(([key, inner]) => [key, ...textsIn(inner)]);
  return [];
}

function fold(text: string): string {
  return text.normalize('NFC').toLowerCase().replace(/\s+/gu, ' ').trim();
}
