-- What an import was read from, under OneRoster's names, as a zip archive in parts: a later export may tell changes only.
CREATE TABLE roster_source
(
    import uuid  NOT NULL REFERENCES roster_import,
    part   int   NOT NULL,
    bytes  bytea NOT NULL,
    PRIMARY KEY (import, part)
);

-- Archives don't get smaller by being packed again.
ALTER TABLE roster_source ALTER COLUMN bytes SET STORAGE EXTERNAL;

-- Which columns of a student system's files are which of OneRoster's.
CREATE TABLE column_map
(
    name       text PRIMARY KEY CHECK (name <> ''),
    map        jsonb       NOT NULL,
    changed_at timestamptz NOT NULL,
    changed_by text        NOT NULL
);

ALTER TABLE roster_import
    ADD COLUMN column_map text,
    -- What is being done with it right now, and how far that is; a sign of life is its time.
    ADD COLUMN doing text,
    ADD COLUMN doing_done int NOT NULL DEFAULT 0,
    ADD COLUMN doing_of int NOT NULL DEFAULT 0,
    ADD COLUMN doing_at timestamptz,
    ADD COLUMN stop_wanted boolean NOT NULL DEFAULT false,
    ADD COLUMN note text;

GRANT SELECT, INSERT, DELETE ON roster_source TO ${app};
GRANT SELECT, INSERT, UPDATE, DELETE ON column_map TO ${app};
