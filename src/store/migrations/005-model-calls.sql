-- A row a call of a language model: which prompt and model, what it took and how it ended. No word of a prompt, a report, a question
-- or an answer, and no key. at is an ISO time in UTC; rows of more than 400 days ago are taken out as new ones come.
CREATE TABLE model_calls (
  call_id INTEGER PRIMARY KEY,
  at TEXT NOT NULL,
  serves TEXT NOT NULL CHECK (serves IN ('answer', 'extract', 'draft', 'eval')),
  prompt TEXT NOT NULL,
  prompt_version INTEGER NOT NULL,
  prompt_hash TEXT NOT NULL,
  model TEXT NOT NULL,
  input_tokens INTEGER NOT NULL,
  output_tokens INTEGER NOT NULL,
  cache_read_tokens INTEGER NOT NULL,
  cache_write_tokens INTEGER NOT NULL,
  cost REAL,
  duration_ms REAL NOT NULL,
  first_word_ms REAL,
  tries INTEGER NOT NULL,
  stop_reason TEXT,
  request_id TEXT,
  failure TEXT,
  replayed INTEGER
) STRICT;
CREATE INDEX model_calls_by_time ON model_calls (at);
