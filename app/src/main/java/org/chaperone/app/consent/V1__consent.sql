-- What somebody said about permissions, and what a court or the law says on it. To all of it is only added: what was put down
-- wrongly is undone by a row of its own. People are named by the student system's ids and not by foreign keys, as a refusal
-- outlives the time that somebody is in the directory.
CREATE TABLE consent_statement
(
    id             uuid PRIMARY KEY DEFAULT uuidv7(),
    subject        text        NOT NULL CHECK (subject <> ''),
    signer         text CHECK (signer <> ''),
    signer_name    text        NOT NULL,
    relation       text        NOT NULL CHECK (relation IN ('PARENT', 'GUARDIAN', 'FAMILY', 'SELF', 'COURT')),
    basis          text        NOT NULL CHECK (basis IN ('PORTAL', 'FORM', 'IMPORT', 'PHONE', 'COURT')),
    said_at        timestamptz NOT NULL,
    counts_from    timestamptz NOT NULL,
    -- The last day of the school year for which it was asked.
    asked          date        NOT NULL,
    edition        text        NOT NULL,
    wording        text        NOT NULL,
    evidence       text CHECK (evidence ~ '^[0-9a-f]{64}$'),
    note           text        NOT NULL,
    matter         text CHECK (matter ~ '^[0-9a-f]{64}$'),
    recorded_at    timestamptz NOT NULL,
    -- The account that put it down; null for what the signer gave on the families' page, and for the command line.
    recorded_by    uuid,
    recorded_name  text        NOT NULL CHECK (recorded_name <> ''),
    -- The import that it came with.
    import         uuid,
    -- Who put it down, as somebody of the directory: nobody puts down for others what they themselves may say.
    recorder       text,
    CHECK (counts_from >= recorded_at),
    CHECK ((relation = 'COURT') = (basis = 'COURT')),
    CHECK ((relation = 'SELF') = (signer IS NOT DISTINCT FROM subject)),
    CHECK (basis = 'PORTAL' OR recorder IS NULL OR recorder IS DISTINCT FROM signer)
);

CREATE INDEX consent_statement_subject ON consent_statement (subject);
CREATE INDEX consent_statement_import ON consent_statement (import) WHERE import IS NOT NULL;

CREATE TABLE consent_answer
(
    statement uuid NOT NULL REFERENCES consent_statement,
    use       text NOT NULL CHECK (use IN ('IMAGE', 'VIDEO', 'NAME', 'VOICE', 'WORK', 'DIRECTORY_INFORMATION', 'CONTACT')),
    audience  text NOT NULL CHECK (audience IN ('CLASS', 'PROTECTED_TOOLS', 'SCHOOL_SITE', 'SOCIAL_MEDIA', 'PRESS', 'YEARBOOK', 'STAFF')),
    answer    text NOT NULL CHECK (answer IN ('GRANTED', 'REFUSED', 'UNKNOWN')),
    PRIMARY KEY (statement, use, audience),
    CHECK ((use = 'CONTACT') = (audience = 'STAFF'))
);

CREATE TABLE consent_undoing
(
    statement   uuid PRIMARY KEY REFERENCES consent_statement,
    why         text        NOT NULL CHECK (why <> ''),
    undone_at   timestamptz NOT NULL,
    undone_by   uuid        NOT NULL,
    undone_name text        NOT NULL
);

CREATE TABLE consent_order
(
    id            uuid PRIMARY KEY DEFAULT uuidv7(),
    student       text        NOT NULL CHECK (student <> ''),
    kind          text        NOT NULL CHECK (kind IN ('ONE_DECIDES', 'HAS_NO_SAY', 'WHEREABOUTS_SECRET')),
    guardian      text CHECK (guardian <> ''),
    first         date        NOT NULL,
    last          date,
    evidence      text CHECK (evidence ~ '^[0-9a-f]{64}$'),
    note          text        NOT NULL,
    recorded_at   timestamptz NOT NULL,
    recorded_by   uuid        NOT NULL,
    recorded_name text        NOT NULL,
    -- Who put it down, as somebody of the directory.
    recorder      text,
    CHECK ((kind = 'WHEREABOUTS_SECRET') = (guardian IS NULL)),
    CHECK (last >= first),
    CHECK (recorder IS DISTINCT FROM guardian OR guardian IS NULL)
);

CREATE INDEX consent_order_student ON consent_order (student);

CREATE TABLE consent_order_end
(
    consent_order uuid PRIMARY KEY REFERENCES consent_order,
    why           text        NOT NULL CHECK (why <> ''),
    ended_at      timestamptz NOT NULL,
    ended_by      uuid        NOT NULL,
    ended_name    text        NOT NULL
);

CALL append_only('consent_statement');
CALL append_only('consent_answer');
CALL append_only('consent_undoing');
CALL append_only('consent_order');
CALL append_only('consent_order_end');
