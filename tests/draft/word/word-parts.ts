import { strFromU8, unzipSync } from 'fflate';

/** The parts of a Word file as text, by name. */
export function wordParts(bytes: Uint8Array): Map<string, string> {
  return new Map(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]));
}

/** All of one attribute's values in a part, in order. */
export function valuesOf(xml: string | undefined, element: string, attribute = 'w:val'): string[] {
  const pattern = new RegExp(
    `<${element}(?: [^>]*)? ${attribute}="([^"]*)"|<${element} ${attribute}="([^"]*)"`,
    'g',
  );
  return [...(xml ?? '').matchAll(pattern)].map((match) => match[1] ?? match[2] ?? '');
}
