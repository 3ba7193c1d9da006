-- What extraction made of each report's newest version. facts, standing_duties, not_stated and oddities are JSON. sketch is a
-- min-hash of the text, for telling altered copies; fingerprint says under which rules and regimes all this was made.
CREATE TABLE extractions (
  report_id TEXT PRIMARY KEY REFERENCES reports (report_id) ON DELETE CASCADE,
  version_id TEXT NOT NULL,
  fingerprint TEXT NOT NULL,
  council TEXT,
  regime TEXT NOT NULL,
  facts TEXT NOT NULL,
  standing_duties TEXT NOT NULL,
  not_stated TEXT NOT NULL,
  oddities TEXT NOT NULL,
  sketch BLOB NOT NULL
) STRICT, WITHOUT ROWID;

-- The ledger: a row a finding, in print order. area is the key of an area or the code of an indicator; finding is JSON.
CREATE TABLE findings (
  report_id TEXT NOT NULL REFERENCES extractions (report_id) ON DELETE CASCADE,
  ordinal INTEGER NOT NULL,
  kind TEXT NOT NULL,
  area TEXT,
  finding TEXT NOT NULL,
  PRIMARY KEY (report_id, ordinal)
) STRICT, WITHOUT ROWID;
CREATE INDEX findings_by_kind ON findings (kind, area);
