import type { Library } from './open-library.ts';

/** Takes a report out of every index. Its versions stay readable. Call inside a transaction. */
export function dropIndex(library: Library, reportId: string): void {
  const row = library
    .prepare('SELECT first_passage AS first, passage_count AS passages FROM indexes WHERE report_id = ?')
    .get(reportId) as { first: number; passages: number } | undefined;
  if (row === undefined) return;
  const range = [row.first, row.first + row.passages - 1];
  const sentences = library
    .prepare('SELECT sentence_id FROM sentences WHERE passage_id BETWEEN ? AND ?')
    .pluck();
  const dropSentence = library.prepare('DELETE FROM sentence_vectors WHERE rowid = ?');
  for (const id of sentences.all(...range)) dropSentence.run(id);
  const dropPassage = library.prepare('DELETE FROM passage_vectors WHERE rowid = ?');
  for (let id = row.first; id < row.first + row.passages; id++) dropPassage.run(id);
  for (const table of ['sentences', 'passage_codes', 'passages']) {
    library.prepare(`DELETE FROM ${table} WHERE passage_id BETWEEN ? AND ?`).run(...range);
  }
  library.prepare('DELETE FROM indexes WHERE report_id = ?').run(reportId);
}
