-- Maps from a student system's columns to answers, by name.
CREATE TABLE consent_map
(
    name     text PRIMARY KEY CHECK (name <> '' AND length(name) <= 100),
    text     text        NOT NULL,
    saved_at timestamptz NOT NULL
);

GRANT SELECT, INSERT, UPDATE, DELETE ON consent_map TO ${app};

-- A file of answers that was read, and what became of it. What it brought stands in consent_statement.
CREATE TABLE consent_import
(
    id           uuid PRIMARY KEY DEFAULT uuidv7(),
    file_name    text        NOT NULL,
    -- SHA-256 of the file, which is kept.
    file         text        NOT NULL CHECK (file ~ '^[0-9a-f]{64}$'),
    map_name     text        NOT NULL,
    -- The map as it was then.
    map_text     text        NOT NULL,
    staged_at    timestamptz NOT NULL,
    staged_name  text        NOT NULL,
    applied_at   timestamptz,
    applied_name text,
    -- Why it was applied over a limit.
    reason       text,
    brought      int,
    dropped_at   timestamptz,
    undone_at    timestamptz,
    undone_name  text,
    CHECK ((applied_at IS NULL) = (applied_name IS NULL)),
    CHECK ((applied_at IS NULL) = (brought IS NULL)),
    CHECK (applied_at IS NULL OR dropped_at IS NULL),
    CHECK (undone_at IS NULL OR applied_at IS NOT NULL)
);

GRANT SELECT, INSERT, UPDATE (applied_at, applied_name, reason, brought, dropped_at, undone_at, undone_name)
   ON consent_import TO ${app};
