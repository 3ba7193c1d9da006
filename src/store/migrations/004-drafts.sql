-- A row a draft. It is seen by those who may see its class, its report and every version of the report that it was drafted from.
-- classification only ever rises: words that were written for exempt eyes stay so when the letter is opened. report_id is no
-- foreign key, since a draft that the remover of its report may not see stays.
CREATE TABLE drafts (
  draft_id TEXT PRIMARY KEY,
  report_id TEXT NOT NULL,
  style TEXT NOT NULL,
  classification TEXT NOT NULL CHECK (classification IN ('internal', 'exempt')),
  created_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX drafts_by_report ON drafts (report_id);

-- Every version stays. why, section and note say what was done; draft is gzipped JSON.
CREATE TABLE draft_versions (
  draft_id TEXT NOT NULL REFERENCES drafts (draft_id) ON DELETE CASCADE,
  number INTEGER NOT NULL,
  made_at TEXT NOT NULL,
  made_by TEXT,
  why TEXT NOT NULL,
  section TEXT,
  note TEXT,
  letter_version_id TEXT NOT NULL,
  title TEXT NOT NULL,
  outstanding INTEGER NOT NULL,
  draft BLOB NOT NULL,
  PRIMARY KEY (draft_id, number)
) STRICT;
