import type { Thing, ThingKind } from './thing.ts';

/**
 * Reads things out of lines: wordings parted by commas, "<" before the ids of broader things, "~" before a loose one; a line with "#" gives the
 * kind of those that follow.
 */
export function readLexicon(text: string): Thing[] {
  let kind: ThingKind = 'agent';
  return text.split('\n').flatMap((line): Thing[] => {
    const bare = line.trim();
    if (bare.startsWith('#')) kind = bare.slice(1).trim() as ThingKind;
    if (bare === '' || bare.startsWith('#')) return [];
    const loose = bare.startsWith('~');
    const [said = '', wide = ''] = bare.replace(/^~/u, '').split('<');
    const wordings = listed(said);
    return [{ id: wordings[0]!, kind, wordings, broader: listed(wide), loose }];
  });
}

function listed(text: string): string[] {
  return text
    .split(',')
    .map((one) => one.trim())
    .filter((one) => one !== '');
}
