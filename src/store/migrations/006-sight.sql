-- body: key of the body whose report it is, where it is not for everybody of its class. embargo_until: first day (YYYY-MM-DD) on which it
-- is as its class says; until then it is for officers. Both belong to the report, so that no earlier version slips past them.
ALTER TABLE reports ADD COLUMN body TEXT;
ALTER TABLE reports ADD COLUMN embargo_until TEXT;
-- A draft keeps the body of its report when that report goes.
ALTER TABLE drafts ADD COLUMN body TEXT;
