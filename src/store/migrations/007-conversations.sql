-- What people asked and what came of it. person_id is a pseudonym. Rows go 30 days after a conversation's last question.
CREATE TABLE conversations (
  conversation_id TEXT PRIMARY KEY,
  person_id TEXT NOT NULL,
  title TEXT NOT NULL,
  started_at TEXT NOT NULL,
  last_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX conversations_by_person ON conversations (person_id, last_at);

-- scope is JSON. sight is the JSON of what the asker could see then: a reader who sees less is shown nothing of the answer. answer is
-- gzipped JSON. feedback_kind, feedback_reason and feedback_at are what the asker said of it, accepted_at when it became a case.
CREATE TABLE turns (
  turn_id TEXT PRIMARY KEY,
  conversation_id TEXT NOT NULL REFERENCES conversations (conversation_id) ON DELETE CASCADE,
  number INTEGER NOT NULL,
  asked_at TEXT NOT NULL,
  question TEXT NOT NULL,
  scope TEXT NOT NULL,
  sight TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('asking', 'answered', 'stopped', 'failed', 'interrupted')),
  answer BLOB,
  failure TEXT,
  feedback_kind TEXT,
  feedback_reason TEXT,
  feedback_at TEXT,
  accepted_at TEXT,
  UNIQUE (conversation_id, number)
) STRICT;
CREATE INDEX turns_by_state ON turns (state);

-- What an answer shows of which version. No foreign keys: an answer that rests on a report which is gone is shown to nobody.
CREATE TABLE turn_reports (
  turn_id TEXT NOT NULL REFERENCES turns (turn_id) ON DELETE CASCADE,
  report_id TEXT NOT NULL,
  version_id TEXT,
  UNIQUE (turn_id, report_id, version_id)
) STRICT;
