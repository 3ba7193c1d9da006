/** Text folded for matching, with a map back: unit `i` of `folded` stands for `source.slice(starts[i], ends[i])`. */
export interface Folded {
  folded: string;
  starts: number[];
  ends: number[];
}

const markup = /<\/?[a-z][^<>]*>|\*\*|#+/giu;
const cluster = /\P{M}\p{M}*|\p{M}+/gu;

const straight: Record<string, string> = {
  ...Object.fromEntries([...'‘’‚‛′'].map((mark) => [mark, "'"])),
  ...Object.fromEntries([...'“”„‟″'].map((mark) => [mark, '"'])),
  ...Object.fromEntries([...'‐‑‒–—―−'].map((mark) => [mark, '-'])),
};

/**
 * Folds as gold/README.md says under "Matching a gold quote to a report": markup (`<…>`, `**`, `#`) removed, `|` and
 * tabs to white space, curly quotes and dashes straight, NFC, white space collapsed, case ignored. The map counts in
 * UTF-16 units of `source`. Leading and trailing white space is dropped; text of markup alone folds to "".
 */
export function foldWithMap(source: string): Folded {
  const out: Folded = { folded: '', starts: [], ends: [] };
  const parts: string[] = [];
  let from = 0;
  for (const match of source.matchAll(markup)) {
    foldPart(source, from, match.index, out, parts);
    from = match.index + match[0].length;
  }
  foldPart(source, from, source.length, out, parts);
  if (parts.at(-1) === ' ') {
    parts.pop();
    out.starts.pop();
    out.ends.pop();
  }
  out.folded = parts.join('');
  return out;
}

function foldPart(source: string, from: number, to: number, out: Folded, parts: string[]): void {
  for (const match of source.slice(from, to).matchAll(cluster)) {
    const start = from + match.index;
    const folded = foldCluster(match[0]);
    if (folded === ' ' && (parts.length === 0 || parts.at(-1) === ' ')) continue;
    for (const unit of folded.split('')) {
      parts.push(unit);
      out.starts.push(start);
      out.ends.push(start + match[0].length);
    }
  }
}

function foldCluster(text: string): string {
  if (/^[\s|]$/u.test(text)) return ' ';
  return straight[text] ?? text.normalize('NFC').toLowerCase();
}

/** Keeps letters and digits only, for texts whose spacing, hyphens or list marks differ between source and report. */
export function keepLettersAndDigits(folded: Folded): Folded {
  const kept: Folded = { folded: '', starts: [], ends: [] };
  const parts: string[] = [];
  for (let i = 0; i < folded.folded.length; i++) {
    const unit = folded.folded[i]!;
    if (!/[\p{L}\p{N}]/u.test(unit)) continue;
    parts.push(unit);
    kept.starts.push(folded.starts[i]!);
    kept.ends.push(folded.ends[i]!);
  }
  kept.folded = parts.join('');
  return kept;
}
