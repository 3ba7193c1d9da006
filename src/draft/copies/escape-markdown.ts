/** Text as it may stand in a line of Markdown or in a cell of a table: no mark-up, no HTML, no line break. */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/\s+/gu, ' ')
    .replace(/[\\`*_[\]<>|~]/gu, '\\$&')
    .replace(/&(?=#?\w+;)/gu, '&amp;')
    .replace(/^( ?)(#{1,6}|[+=-]+)(?=\s|$)/u, '$1\\$2')
    .replace(/^( ?\d{1,9})([.)])(?=\s|$)/u, '$1\\$2');
}
