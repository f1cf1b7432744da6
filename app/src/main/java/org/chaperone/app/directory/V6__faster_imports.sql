-- Counts every statement that may have changed the directory, so that an import can tell whether it is still as an earlier
-- one left it. Whoever compares or changes it holds the row until they are done.
CREATE TABLE directory_revision
(
    revision bigint NOT NULL
);

CREATE UNIQUE INDEX directory_revision_one ON directory_revision ((true));

INSERT INTO directory_revision VALUES (0);

CREATE FUNCTION count_directory_revision() RETURNS trigger
    LANGUAGE plpgsql AS
$$
BEGIN
    UPDATE directory_revision SET revision = revision + 1;
    RETURN NULL;
END
$$;

DO
$$
DECLARE
    counted text;
BEGIN
    FOREACH counted IN ARRAY ARRAY ['organization', 'academic_session', 'person', 'course', 'school_class',
        'family_link', 'enrollment', 'assignment', 'membership']
    LOOP
        EXECUTE format('CREATE TRIGGER count_revision AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON %I
                        FOR EACH STATEMENT EXECUTE FUNCTION count_directory_revision()', counted);
    END LOOP;
END
$$;

ALTER TABLE roster_import
    -- Of the bytes that were read, and how; null where more than these went into the roster.
    ADD COLUMN fingerprint bytea,
    -- The revision of the directory that it was compared with.
    ADD COLUMN compared_at bigint,
    -- The revision at which all of the directory was as these files say; null where that isn't sure.
    ADD COLUMN stands_at bigint,
    -- The day on which it was made so; with an earlier one, other ties would be over.
    ADD COLUMN stands_on date,
    -- The import that read the very same files, so that nothing had to be read.
    ADD COLUMN same_as uuid REFERENCES roster_import;

-- Checked for each of a million rows it takes as long as writing them. Imports are never removed, and one statement
-- writes the changes of the import that it works on.
ALTER TABLE roster_change
    DROP CONSTRAINT roster_change_import_fkey,
    ADD FOREIGN KEY (import) REFERENCES roster_import NOT ENFORCED;

-- Everybody who was staged or is known, by the name that they go by.
ALTER TABLE staged_place RENAME TO staged_somebody;
ALTER TABLE staged_somebody
    ALTER COLUMN school DROP NOT NULL,
    ADD COLUMN name text NOT NULL,
    ADD COLUMN told boolean NOT NULL;

-- What an empty directory is filled without, each with the statement that makes it again.
CREATE TABLE directory_taken_down
(
    number int GENERATED ALWAYS AS IDENTITY,
    remake text NOT NULL
);

CREATE FUNCTION refuse_bare_directory() RETURNS trigger
    LANGUAGE plpgsql
    SECURITY DEFINER
    SET search_path = "${flyway:defaultSchema}", pg_temp AS
$$
BEGIN
    IF EXISTS (SELECT FROM directory_taken_down) THEN
        RAISE EXCEPTION 'the directory lacks indexes and references'
            USING ERRCODE = 'restrict_violation';
    END IF;
    RETURN NULL;
END
$$;

CREATE CONSTRAINT TRIGGER refuse_bare_directory AFTER INSERT ON directory_taken_down
    DEFERRABLE INITIALLY DEFERRED
    FOR EACH ROW EXECUTE FUNCTION refuse_bare_directory();

-- Takes down what would be minded row by row, for this transaction, and says whether it could: only of a directory that is
-- empty, and only when nobody reads it for a moment.
CREATE FUNCTION take_down_directory() RETURNS boolean
    LANGUAGE plpgsql
    SECURITY DEFINER
    SET search_path = "${flyway:defaultSchema}", pg_temp AS
$$
DECLARE
    tables CONSTANT regclass[] := ARRAY ['organization', 'academic_session', 'person', 'course', 'school_class',
        'family_link', 'enrollment', 'assignment', 'membership'];
    it record;
BEGIN
    IF EXISTS (SELECT FROM organization) OR EXISTS (SELECT FROM person) THEN
        RETURN false;
    END IF;
    -- Waiting for one table while it holds another, it could stand in the way of whom it waits for.
    FOR attempt IN 1..11 LOOP
        BEGIN
            LOCK TABLE organization, academic_session, person, course, school_class, family_link, enrollment,
                assignment, membership IN ACCESS EXCLUSIVE MODE NOWAIT;
            EXIT;
        EXCEPTION
            WHEN lock_not_available THEN
                IF attempt = 11 THEN
                    RETURN false;
                END IF;
                PERFORM pg_sleep(0.1);
        END;
    END LOOP;
    IF EXISTS (SELECT FROM organization) OR EXISTS (SELECT FROM academic_session) OR EXISTS (SELECT FROM person)
        OR EXISTS (SELECT FROM course) OR EXISTS (SELECT FROM school_class) OR EXISTS (SELECT FROM family_link)
        OR EXISTS (SELECT FROM enrollment) OR EXISTS (SELECT FROM assignment) OR EXISTS (SELECT FROM membership)
    THEN
        RETURN false;
    END IF;
    SET CONSTRAINTS organization_parent_fkey, academic_session_parent_fkey IMMEDIATE;
    FOR it IN SELECT conrelid::regclass AS owner, conname AS name, pg_get_constraintdef(oid) AS definition
                FROM pg_constraint
               WHERE contype = 'f' AND conrelid = ANY (tables)
               ORDER BY conrelid, conname
    LOOP
        INSERT INTO directory_taken_down (remake)
        VALUES (format('ALTER TABLE %s ADD CONSTRAINT %I %s', it.owner, it.name, it.definition));
        EXECUTE format('ALTER TABLE %s DROP CONSTRAINT %I', it.owner, it.name);
    END LOOP;
    FOR it IN SELECT indexrelid::regclass AS name, pg_get_indexdef(indexrelid) AS definition
                FROM pg_index
               WHERE indrelid = ANY (tables) AND NOT indisunique
               ORDER BY indexrelid
    LOOP
        INSERT INTO directory_taken_down (remake) VALUES (it.definition);
        EXECUTE format('DROP INDEX %s', it.name);
    END LOOP;
    RETURN true;
END
$$;

-- Makes again what was taken down.
CREATE PROCEDURE put_up_directory()
    LANGUAGE plpgsql
    SECURITY DEFINER
    SET search_path = "${flyway:defaultSchema}", pg_temp
    SET maintenance_work_mem = '128MB' AS
$$
DECLARE
    it record;
BEGIN
    FOR it IN SELECT remake FROM directory_taken_down ORDER BY number DESC
    LOOP
        EXECUTE it.remake;
    END LOOP;
    DELETE FROM directory_taken_down;
END
$$;

REVOKE ALL ON FUNCTION take_down_directory() FROM PUBLIC;
REVOKE ALL ON PROCEDURE put_up_directory() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION take_down_directory() TO ${app};
GRANT EXECUTE ON PROCEDURE put_up_directory() TO ${app};
GRANT SELECT, UPDATE ON directory_revision TO ${app};
GRANT MAINTAIN ON roster_change TO ${app};
