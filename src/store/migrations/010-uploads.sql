-- Files that officers bring, until they are in the library or left. person_id is a pseudonym. bytes are the file, NULL before it has arrived
-- and once nothing more is done with it. content is the gzipped JSON of what reading made of it, found the JSON of what the officer is shown,
-- decision and audience the JSON of what they said and may see. begun_again: how
-- often the program was stopped in the middle of the last work.
CREATE TABLE uploads (
  upload_id TEXT PRIMARY KEY,
  person_id TEXT NOT NULL,
  file TEXT NOT NULL,
  at TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('sending', 'received', 'reading', 'found', 'rejected', 'confirmed', 'held', 'discarded')),
  recognise INTEGER NOT NULL DEFAULT 0,
  begun_again INTEGER NOT NULL DEFAULT 0,
  size INTEGER NOT NULL DEFAULT 0,
  found TEXT,
  decision TEXT,
  audience TEXT,
  failure TEXT,
  report_id TEXT,
  content BLOB,
  bytes BLOB
) STRICT;
CREATE INDEX uploads_by_person ON uploads (person_id, at);
CREATE INDEX uploads_by_state ON uploads (state);
