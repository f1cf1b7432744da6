-- The answers of a statement are read with it, always all of them: as one text they are one row to fetch instead of many.
ALTER TABLE consent_statement ADD COLUMN answers text;

ALTER TABLE consent_statement DISABLE TRIGGER append_only;
UPDATE consent_statement AS statement
   SET answers = (SELECT string_agg(use || '/' || audience || '/' || answer, ' ' ORDER BY use, audience)
                    FROM consent_answer
                   WHERE consent_answer.statement = statement.id);
ALTER TABLE consent_statement ENABLE TRIGGER append_only;

-- Use, audience and answer of each.
ALTER TABLE consent_statement
    ALTER COLUMN answers SET NOT NULL,
    ADD CHECK (answers ~ '^(((IMAGE|VIDEO|NAME|VOICE|WORK|DIRECTORY_INFORMATION)/(CLASS|PROTECTED_TOOLS|SCHOOL_SITE|SOCIAL_MEDIA|PRESS|YEARBOOK)|CONTACT/STAFF)/(GRANTED|REFUSED|UNKNOWN)( (?!$)|$))+$');

DROP TABLE consent_answer;
