-- A version is seen by those who may see both its report and itself: a public version opens no exempt one before it.
ALTER TABLE versions ADD COLUMN classification TEXT NOT NULL DEFAULT 'exempt'
  CHECK (classification IN ('public', 'internal', 'exempt'));
UPDATE versions SET classification = (
  SELECT r.classification FROM reports r WHERE r.report_id = versions.report_id
);
