import Database from 'better-sqlite3';

let scratch: Database.Database | undefined;

/**
 * The tokens of each term exactly as the word index holds them, in order; a term without any is left out, and so is a
 * second one with the same tokens. The index's own tokeniser does it, in a scratch table, so nothing can differ.
 */
export function tokeniseTerms(terms: readonly string[]): string[][] {
  scratch ??= openScratch();
  const insert = scratch.prepare('INSERT INTO words (rowid, text) VALUES (?, ?)');
  terms.forEach((term, index) => {
    insert.run(index + 1, term);
  });
  const rows = scratch.prepare('SELECT doc, term FROM places ORDER BY doc, offset').all() as {
    doc: number;
    term: string;
  }[];
  scratch.exec('DELETE FROM words');
  const tokens = new Map<number, string[]>();
  for (const { doc, term } of rows) tokens.set(doc, [...(tokens.get(doc) ?? []), term]);
  return [...new Map([...tokens.values()].map((list) => [list.join(' '), list])).values()];
}

function openScratch(): Database.Database {
  const db = new Database(':memory:');
  db.exec(`
    CREATE VIRTUAL TABLE words USING fts5 (text, tokenize = 'porter unicode61');
    CREATE VIRTUAL TABLE places USING fts5vocab (words, 'instance');`);
  return db;
}
