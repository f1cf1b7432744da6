-- Where another document that a policy leans on can be read. The newest row of a document holds.
CREATE TABLE companion_address
(
    id          uuid PRIMARY KEY DEFAULT uuidv7(),
    pack        text        NOT NULL,
    document    text        NOT NULL,
    address     text        NOT NULL CHECK (address ~ '^https?://'),
    dated       date,
    attached_by text        NOT NULL,
    attached_at timestamptz NOT NULL
);

CREATE INDEX companion_address_newest ON companion_address (pack, document, id DESC);

CALL append_only('companion_address');
