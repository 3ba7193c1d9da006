-- A version keeps the body and the embargo that it had, as it keeps its class: who ends the embargo of a newer one, or gives it to another
-- body, opens none before it. What is held already has had its report's until now.
ALTER TABLE versions ADD COLUMN body TEXT;
ALTER TABLE versions ADD COLUMN embargo_until TEXT;
UPDATE versions SET (body, embargo_until) = (
  SELECT r.body, r.embargo_until FROM reports r WHERE r.report_id = versions.report_id
);
