-- JSON: names of councils that an answer names and of which its asker saw a report then. Whoever sees a report of one of them no more is
-- shown nothing of the answer, though it cites none.
ALTER TABLE turns ADD COLUMN councils TEXT NOT NULL DEFAULT '[]';
