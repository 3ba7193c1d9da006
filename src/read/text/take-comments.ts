import type { HiddenText } from '../../domain/read-report.ts';

/** Takes `<!-- … -->` out of a text; what they held is told as hidden. An unclosed comment stays as it is. */
export function takeComments(source: string): { text: string; hidden: HiddenText[] } {
  const hidden: HiddenText[] = [];
  let text = '';
  let from = 0;
  for (;;) {
    const start = source.indexOf('<!--', from);
    const end = start < 0 ? -1 : source.indexOf('-->', start + 4);
    if (end < 0) return { text: text + source.slice(from), hidden };
    const words = source.slice(start + 4, end).trim();
    if (words !== '') hidden.push({ kind: 'comment', text: words });
    text += source.slice(from, start);
    from = end + 3;
  }
}
