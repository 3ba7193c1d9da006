import { createHash } from 'node:crypto';
import { gunzipSync } from 'node:zlib';
import type { Library } from './open-library.ts';

/**
 * Everything the library holds, one line a row, in an order that does not depend on when or in which order it
 * entered: no row numbers, no times; content and vectors as hashes. Two libraries with equal dumps answer alike.
 */
export function orderedDump(library: Library): string {
  const lines: string[] = [];
  for (const [name, sql] of Object.entries(tables)) {
    for (const row of library.prepare(sql).raw().iterate()) {
      lines.push(`${name} ${JSON.stringify((row as unknown[]).map(plain))}`);
    }
  }
  return lines.join('\n');
}

/** Bytes as their hash; compressed ones are opened first, for compression differs between versions of zlib. */
function plain(value: unknown): unknown {
  if (!Buffer.isBuffer(value)) return value;
  const opened = value[0] === 0x1f && value[1] === 0x8b ? gunzipSync(value) : value;
  return createHash('sha256').update(opened).digest('hex').slice(0, 16);
}

const place = 'i.report_id, i.version_id, p.ordinal';
const joined = `indexes i JOIN passages p ON p.passage_id BETWEEN i.first_passage AND i.first_passage + i.passage_count - 1`;
const tables = {
  report: 'SELECT * FROM reports ORDER BY report_id',
  version: `SELECT report_id, version_id, file, profile, content, page_count, passage_count, hidden_count, classification, body, embargo_until
    FROM versions ORDER BY report_id, version_id`,
  original: 'SELECT report_id, version_id, bytes FROM originals ORDER BY report_id, version_id',
  extraction: `SELECT report_id, version_id, fingerprint, facts, standing_duties, not_stated, oddities, sketch
    FROM extractions ORDER BY report_id`,
  finding: 'SELECT report_id, ordinal, kind, area, finding FROM findings ORDER BY report_id, ordinal',
  draft: 'SELECT draft_id, report_id, style, classification FROM drafts ORDER BY draft_id',
  draftVersion: `SELECT draft_id, number, made_by, why, section, note, letter_version_id, title, outstanding, draft
    FROM draft_versions ORDER BY draft_id, number`,
  index: `SELECT report_id, version_id, fingerprint, passage_count, vector_count FROM indexes ORDER BY report_id`,
  passage: `SELECT ${place}, p.start_char, p.end_char, p.first_block, p.last_block, p.page_number, p.label, p.header, p.text,
      v.embedding, c.codes
    FROM ${joined} JOIN passage_vectors v ON v.rowid = p.passage_id JOIN passage_codes c USING (passage_id) ORDER BY 1, 2, 3`,
  sentence: `SELECT ${place}, s.ordinal, s.start_char, s.end_char, v.embedding
    FROM ${joined} JOIN sentences s USING (passage_id) JOIN sentence_vectors v ON v.rowid = s.sentence_id ORDER BY 1, 2, 3, 4`,
  word: `SELECT w.term, ${place}, w.col, w.offset
    FROM passage_word_places w JOIN passages p ON p.passage_id = w.doc
      JOIN indexes i ON p.passage_id BETWEEN i.first_passage AND i.first_passage + i.passage_count - 1 ORDER BY 1, 2, 3, 4, 5, 6`,
};
