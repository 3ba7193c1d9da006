-- The file that a version was read from, byte for byte; a version that came in before this table, or from a very large file, has none.
CREATE TABLE originals (
  report_id TEXT NOT NULL,
  version_id TEXT NOT NULL,
  bytes BLOB NOT NULL,
  PRIMARY KEY (report_id, version_id),
  FOREIGN KEY (report_id, version_id) REFERENCES versions (report_id, version_id) ON DELETE CASCADE
) STRICT;
