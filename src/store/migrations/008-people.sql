-- Random keys of this library, made when first needed. `pseudonyms` turns who signed in into a pseudonym.
CREATE TABLE secrets (
  name TEXT PRIMARY KEY,
  value BLOB NOT NULL
) STRICT, WITHOUT ROWID;

-- Who is signed in. session_hash is the SHA-256 of what the browser holds. person is JSON.
CREATE TABLE sessions (
  session_hash TEXT PRIMARY KEY,
  person TEXT NOT NULL,
  expires_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX sessions_by_expiry ON sessions (expires_at);

-- Tokens for programs. token_hash is the SHA-256 of the token. scopes, roles and bodies are JSON; the last two are its owner's when it was made.
CREATE TABLE api_tokens (
  token_id TEXT PRIMARY KEY,
  token_hash TEXT NOT NULL UNIQUE,
  person_id TEXT NOT NULL,
  name TEXT NOT NULL,
  scopes TEXT NOT NULL,
  roles TEXT NOT NULL,
  bodies TEXT NOT NULL,
  made_at TEXT NOT NULL,
  expires_at TEXT NOT NULL,
  last_used_at TEXT
) STRICT, WITHOUT ROWID;
CREATE INDEX api_tokens_by_person ON api_tokens (person_id, made_at);
