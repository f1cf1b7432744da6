-- A link by which one adult answers for themselves or their children. What it says is known to who holds it alone.
CREATE TABLE portal_link
(
    id             uuid PRIMARY KEY DEFAULT uuidv7(),
    -- SHA-256 of the secret.
    digest         bytea       NOT NULL UNIQUE CHECK (length(digest) = 32),
    purpose        text        NOT NULL CHECK (purpose = 'PERMISSIONS'),
    -- The adult, by the student system's id.
    adult          text        NOT NULL CHECK (adult <> ''),
    channel        text        NOT NULL CHECK (channel IN ('LETTER', 'MAIL')),
    made_at        timestamptz NOT NULL,
    expires_at     timestamptz NOT NULL CHECK (expires_at > made_at),
    -- The account that made it; null for one that the adult asked for.
    made_by        uuid,
    made_name      text        NOT NULL,
    -- Who made it, as somebody of the directory: nobody makes a link for themselves.
    maker          text,
    -- Birth dates given wrongly since the last right one.
    tries          int         NOT NULL DEFAULT 0 CHECK (tries BETWEEN 0 AND 5),
    withdrawn_at   timestamptz,
    withdrawn_name text,
    CHECK (maker IS DISTINCT FROM adult OR maker IS NULL),
    CHECK ((withdrawn_at IS NULL) = (withdrawn_name IS NULL))
);

-- A new one takes the place of the one before.
CREATE UNIQUE INDEX portal_link_one_works ON portal_link (adult) WHERE withdrawn_at IS NULL;
CREATE INDEX portal_link_adult ON portal_link (adult, id);

-- What was done with a link.
CREATE TABLE portal_use
(
    link uuid        NOT NULL REFERENCES portal_link,
    kind text        NOT NULL CHECK (kind IN ('OPENED', 'RECOGNISED', 'NOT_RECOGNISED', 'ANSWERED')),
    at   timestamptz NOT NULL
);

CREATE INDEX portal_use_link ON portal_use (link);

-- A browser in which a link was opened.
CREATE TABLE portal_visit
(
    -- SHA-256 of the secret in its cookie.
    digest        bytea PRIMARY KEY CHECK (length(digest) = 32),
    link          uuid        NOT NULL REFERENCES portal_link,
    language      text        NOT NULL CHECK (language IN ('EN', 'ES')),
    seen_at       timestamptz NOT NULL,
    recognised_at timestamptz
);

CREATE INDEX portal_visit_seen_at ON portal_visit (seen_at);

-- What came of a form that was sent; the same form sent again leads to the same.
CREATE TABLE portal_answer
(
    link      uuid        NOT NULL REFERENCES portal_link,
    form      uuid        NOT NULL,
    subject   text        NOT NULL,
    -- The statement in the ledger.
    statement uuid        NOT NULL UNIQUE,
    at        timestamptz NOT NULL,
    PRIMARY KEY (link, form, subject)
);

-- An address for which somebody wants a new link, until it was looked up. It is written down whether or not it is on file.
CREATE TABLE portal_request
(
    id      uuid PRIMARY KEY DEFAULT uuidv7(),
    address text NOT NULL
);

CALL append_only('portal_use');
CALL append_only('portal_answer');

GRANT SELECT, INSERT, UPDATE (tries, withdrawn_at, withdrawn_name) ON portal_link TO ${app};
GRANT SELECT, INSERT, UPDATE, DELETE ON portal_visit, portal_request TO ${app};
