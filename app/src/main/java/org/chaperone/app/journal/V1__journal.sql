CREATE TABLE journal_entry
(
    id         uuid PRIMARY KEY DEFAULT uuidv7(),
    at         timestamptz NOT NULL,
    actor_kind text        NOT NULL CHECK (actor_kind IN ('PERSON', 'SYSTEM', 'VISITOR')),
    actor_id   text        NOT NULL CHECK (actor_id <> ''),
    kind       text        NOT NULL,
    subject    text        NOT NULL,
    -- Text, not jsonb: the bytes are what is proven later.
    payload    text        NOT NULL CHECK (payload IS JSON OBJECT WITH UNIQUE KEYS),
    salt       bytea       NOT NULL CHECK (length(salt) = 32)
);

CREATE INDEX journal_entry_subject ON journal_entry (subject, id DESC);

CALL append_only('journal_entry');
