-- One row a report. source_key says where its file lies, so that the same file again is a new version of it.
CREATE TABLE reports (
  report_id TEXT PRIMARY KEY,
  source_key TEXT NOT NULL UNIQUE,
  classification TEXT NOT NULL CHECK (classification IN ('public', 'internal', 'exempt')),
  newest_version TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- Every version stays readable. content and profile are JSON; content is gzipped.
CREATE TABLE versions (
  report_id TEXT NOT NULL REFERENCES reports (report_id) ON DELETE CASCADE,
  version_id TEXT NOT NULL,
  file TEXT NOT NULL,
  profile TEXT NOT NULL,
  content BLOB NOT NULL,
  page_count INTEGER,
  passage_count INTEGER NOT NULL,
  hidden_count INTEGER NOT NULL,
  added_at TEXT NOT NULL,
  PRIMARY KEY (report_id, version_id)
) STRICT;
CREATE INDEX versions_by_id ON versions (version_id);

-- What is searched: the newest version of each report, with the fingerprint its vectors were made under.
-- AUTOINCREMENT: readers keep parts of an index in memory by this number, so it is never used twice.
-- Passages of one index have the ids first_passage to first_passage + passage_count - 1; its sentences, in the order of
-- their passages, those from first_sentence. vector_count is passages and sentences together.
CREATE TABLE indexes (
  index_id INTEGER PRIMARY KEY AUTOINCREMENT,
  report_id TEXT NOT NULL UNIQUE REFERENCES reports (report_id),
  version_id TEXT NOT NULL,
  fingerprint TEXT NOT NULL,
  first_passage INTEGER NOT NULL,
  passage_count INTEGER NOT NULL,
  first_sentence INTEGER NOT NULL,
  vector_count INTEGER NOT NULL
) STRICT;

CREATE TABLE passages (
  passage_id INTEGER PRIMARY KEY AUTOINCREMENT,
  ordinal INTEGER NOT NULL,
  start_char INTEGER NOT NULL,
  end_char INTEGER NOT NULL,
  first_block INTEGER NOT NULL,
  last_block INTEGER NOT NULL,
  page_number INTEGER,
  label TEXT NOT NULL,
  header TEXT NOT NULL,
  text TEXT NOT NULL
) STRICT;

-- sentence_id is also the rowid of its vector.
CREATE TABLE sentences (
  sentence_id INTEGER PRIMARY KEY AUTOINCREMENT,
  passage_id INTEGER NOT NULL,
  ordinal INTEGER NOT NULL,
  start_char INTEGER NOT NULL,
  end_char INTEGER NOT NULL,
  UNIQUE (passage_id, ordinal)
) STRICT;

-- The signs of a passage's own vector and then of its sentences', one bit a dimension: what a large search scans first.
CREATE TABLE passage_codes (
  passage_id INTEGER PRIMARY KEY,
  codes BLOB NOT NULL
) STRICT;

CREATE VIRTUAL TABLE passage_words USING fts5 (
  text, header, content = 'passages', content_rowid = 'passage_id', tokenize = 'porter unicode61'
);
CREATE VIRTUAL TABLE passage_word_places USING fts5vocab (passage_words, 'instance');
CREATE TRIGGER passage_added AFTER INSERT ON passages BEGIN
  INSERT INTO passage_words (rowid, text, header) VALUES (new.passage_id, new.text, new.header);
END;
CREATE TRIGGER passage_removed AFTER DELETE ON passages BEGIN
  INSERT INTO passage_words (passage_words, rowid, text, header) VALUES ('delete', old.passage_id, old.text, old.header);
END;

-- 'changes' counts writing transactions: a reader whose number differs drops what it keeps in memory.
CREATE TABLE counters (name TEXT PRIMARY KEY, value INTEGER NOT NULL) STRICT;
INSERT INTO counters (name, value) VALUES ('changes', 0), ('dimensions', 0);
