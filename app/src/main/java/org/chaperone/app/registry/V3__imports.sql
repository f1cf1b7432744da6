-- The language in which an outlet is written, by its two letters of ISO 639.
ALTER TABLE outlet
    ADD COLUMN language text NOT NULL DEFAULT 'en' CHECK (language ~ '^[a-z]{2}$');

GRANT UPDATE (language) ON outlet TO ${app};

-- A list of outlets that was brought from another register, and what became of it.
CREATE TABLE outlet_import
(
    id           uuid PRIMARY KEY DEFAULT uuidv7(),
    file_name    text        NOT NULL CHECK (file_name <> ''),
    -- SHA-256 of the file, which is kept.
    file         text        NOT NULL CHECK (file ~ '^[0-9a-f]{64}$'),
    staged_at    timestamptz NOT NULL,
    staged_name  text        NOT NULL CHECK (staged_name <> ''),
    applied_at   timestamptz,
    applied_name text CHECK (applied_name <> ''),
    dropped_at   timestamptz,
    undone_at    timestamptz,
    undone_name  text CHECK (undone_name <> ''),
    CHECK ((applied_at IS NULL) = (applied_name IS NULL)),
    CHECK ((undone_at IS NULL) = (undone_name IS NULL)),
    CHECK (applied_at IS NULL OR dropped_at IS NULL),
    CHECK (undone_at IS NULL OR applied_at IS NOT NULL)
);

GRANT SELECT, INSERT, UPDATE (applied_at, applied_name, dropped_at, undone_at, undone_name) ON outlet_import TO ${app};

-- The step that a line of such a list made.
CREATE TABLE outlet_import_step
(
    import   uuid NOT NULL REFERENCES outlet_import,
    line     int  NOT NULL CHECK (line > 1),
    outlet   uuid NOT NULL,
    revision int  NOT NULL,
    PRIMARY KEY (import, line),
    UNIQUE (outlet, revision),
    FOREIGN KEY (outlet, revision) REFERENCES outlet_revision (outlet, number)
);

CALL append_only('outlet_import_step');
