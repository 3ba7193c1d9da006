import type { Thing, ThingKind, Wording } from './thing.ts';

/**
 * Reads things out of lines: wordings parted by commas, then "<" and the ids of broader things. Before a wording, or a line for all of its, "~"
 * makes it loose; "-" lets it back others only; "^" holds it to the letters written. A line with "#" gives the kind of those that follow.
 */
export function readLexicon(text: string): Thing[] {
  let kind: ThingKind = 'agent';
  return text.split('\n').flatMap((line): Thing[] => {
    const bare = line.trim();
    if (bare.startsWith('#')) kind = bare.slice(1).trim() as ThingKind;
    if (bare === '' || bare.startsWith('#')) return [];
    const [said = '', wide = ''] = bare.replace(/^~ /u, '').split('<');
    const wordings = listed(said).map((one) => wordingOf(one, bare.startsWith('~ ')));
    return [{ id: wordings[0]!.text, kind, wordings, broader: listed(wide) }];
  });
}

function wordingOf(written: string, loose: boolean): Wording {
  const text = written.replace(/^[~^-]+/u, '');
  const marks = written.slice(0, written.length - text.length);
  const force = marks.includes('-') ? 'backing' : loose || marks.includes('~') ? 'loose' : 'sure';
  return { text, exact: marks.includes('^'), force };
}

function listed(text: string): string[] {
  return text
    .split(',')
    .map((one) => one.trim())
    .filter((one) => one !== '');
}
