import { screenCharacters } from '../../domain/screen-characters.ts';

const longest = 150;

/** A file's name as it is kept: without folders and without characters that cannot be seen, and not too long; its ending stays. */
export function cleanFileName(given: string): string {
  const base = given.split(/[\\/]/).at(-1) ?? '';
  const plain = screenCharacters(base.normalize('NFC'))
    .text.replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]+/gu, '')
    .replace(/\s+/g, ' ')
    .trim();
  if (/^\.*$/.test(plain)) return 'report';
  const points = [...plain];
  if (points.length <= longest) return plain;
  const ending = /\.[a-z0-9]{1,8}$/i.exec(plain)?.[0] ?? '';
  return `${points.slice(0, longest - ending.length).join('')}${ending}`;
}
