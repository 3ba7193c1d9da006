-- People who signed in: what they could do when they last did, as JSON. Their tokens open no more than that.
CREATE TABLE people (
  person_id TEXT PRIMARY KEY,
  roles TEXT NOT NULL,
  bodies TEXT NOT NULL,
  signed_in_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX people_by_sign_in ON people (signed_in_at);

-- When owners of tokens from before last signed in is not known: as if it was when they made them.
UPDATE api_tokens SET expires_at = min(expires_at, strftime('%Y-%m-%dT%H:%M:%fZ', made_at, '+90 days'));
