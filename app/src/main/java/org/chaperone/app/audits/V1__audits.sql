-- Rounds of audits: one page, or all in use.
CREATE TABLE audit_round
(
    id         uuid PRIMARY KEY DEFAULT uuidv7(),
    outlet     uuid REFERENCES outlet,
    -- Of one page that isn't registered.
    address    text CHECK (address ~ '^https?://[^ ]+$' AND length(address) <= 2000),
    asked_at   timestamptz NOT NULL,
    -- Null for one that came by itself.
    asked_by   uuid,
    asked_name text        NOT NULL,
    -- Of the page it was asked from: sent twice, it is one round.
    page       uuid        NOT NULL UNIQUE,
    total      int CHECK (total >= 0),
    ended_at   timestamptz,
    stopped_at timestamptz,
    CHECK (outlet IS NULL OR address IS NULL)
);

CREATE INDEX audit_round_open ON audit_round (asked_at) WHERE ended_at IS NULL;
GRANT SELECT, INSERT, UPDATE (total, ended_at, stopped_at) ON audit_round TO ${app};

-- One look at a page. It stays as it was.
CREATE TABLE audit
(
    id       uuid PRIMARY KEY DEFAULT uuidv7(),
    round    uuid REFERENCES audit_round,
    outlet   uuid REFERENCES outlet,
    address  text        NOT NULL CHECK (address <> ''),
    at       timestamptz NOT NULL,
    by_id    uuid,
    by_name  text        NOT NULL,
    means    text        NOT NULL CHECK (means IN ('FETCHED', 'RENDERED', 'CAPTURE', 'REVIEW')),
    trouble  text        NOT NULL,
    pack     text,
    edition  text,
    facts    text        NOT NULL CHECK (facts IS JSON OBJECT),
    outcomes text        NOT NULL CHECK (outcomes IS JSON ARRAY),
    files    text        NOT NULL CHECK (files IS JSON ARRAY),
    CHECK ((pack IS NULL) = (edition IS NULL)),
    UNIQUE (round, outlet)
);

CREATE INDEX audit_outlet ON audit (outlet, id);
CALL append_only('audit');

-- What isn't as it is wanted, from the audit that found it to the one that doesn't any more.
CREATE TABLE audit_finding
(
    id          uuid PRIMARY KEY DEFAULT uuidv7(),
    outlet      uuid REFERENCES outlet,
    name        text        NOT NULL,
    address     text        NOT NULL,
    address_key text        NOT NULL,
    audit       uuid        NOT NULL REFERENCES audit,
    rule        text        NOT NULL,
    clauses     text[]      NOT NULL,
    advice      boolean     NOT NULL,
    message     text        NOT NULL,
    mark        text        NOT NULL,
    found_at    timestamptz NOT NULL,
    seen_at     timestamptz NOT NULL,
    ended_at    timestamptz,
    ended       text        NOT NULL DEFAULT '',
    CHECK ((ended_at IS NULL) = (ended = ''))
);

CREATE UNIQUE INDEX audit_finding_open ON audit_finding (address_key, rule) WHERE ended_at IS NULL;
CREATE INDEX audit_finding_outlet ON audit_finding (outlet);
CREATE INDEX audit_finding_found ON audit_finding (found_at, id);
GRANT SELECT, INSERT, UPDATE (name, address, audit, clauses, advice, message, mark, seen_at, ended_at, ended)
   ON audit_finding TO ${app};

-- What a person judged of what an outcome rests on; it holds as long as that stays as it was.
CREATE TABLE audit_verdict
(
    id          uuid PRIMARY KEY DEFAULT uuidv7(),
    address_key text        NOT NULL,
    rule        text        NOT NULL,
    mark        text        NOT NULL,
    fine        boolean     NOT NULL,
    note        text        NOT NULL CHECK (note <> '' AND length(note) <= 1000),
    at          timestamptz NOT NULL,
    by_id       uuid        NOT NULL,
    by_name     text        NOT NULL CHECK (by_name <> '')
);

CREATE INDEX audit_verdict_of ON audit_verdict (address_key, rule, mark, id);
CALL append_only('audit_verdict');

-- The page of an outlet's owner on the district's own site, as often as it was put down; the last one counts.
CREATE TABLE audit_district_page
(
    id      uuid PRIMARY KEY DEFAULT uuidv7(),
    outlet  uuid        NOT NULL REFERENCES outlet,
    -- Empty when it was taken back.
    address text        NOT NULL CHECK (address = '' OR address ~ '^https?://[^ ]+$' AND length(address) <= 2000),
    at      timestamptz NOT NULL,
    by_id   uuid        NOT NULL
);

CREATE INDEX audit_district_page_outlet ON audit_district_page (outlet, id);
CALL append_only('audit_district_page');

-- A person's review of a page: whether it is professional.
CREATE TABLE audit_review
(
    id           uuid PRIMARY KEY DEFAULT uuidv7(),
    outlet       uuid        NOT NULL REFERENCES outlet,
    professional boolean     NOT NULL,
    note         text        NOT NULL CHECK (length(note) <= 1000 AND (professional OR note <> '')),
    at           timestamptz NOT NULL,
    by_id        uuid        NOT NULL,
    by_name      text        NOT NULL CHECK (by_name <> '')
);

CREATE INDEX audit_review_outlet ON audit_review (outlet, id);
CALL append_only('audit_review');

-- The registered logos and mascots, each variant one row.
CREATE TABLE audit_mark
(
    id         uuid PRIMARY KEY DEFAULT uuidv7(),
    name       text        NOT NULL CHECK (name <> '' AND length(name) <= 120),
    logo       boolean     NOT NULL,
    -- Null for one of the whole district.
    school     text CHECK (school <> ''),
    file       text        NOT NULL CHECK (file ~ '^[0-9a-f]{64}$'),
    type       text        NOT NULL,
    likeness   text        NOT NULL CHECK (likeness ~ '^[0-9a-f]{64}$'),
    added_at   timestamptz NOT NULL,
    added_by   uuid        NOT NULL,
    added_name text        NOT NULL CHECK (added_name <> ''),
    ended_at   timestamptz,
    ended_by   uuid,
    CHECK ((ended_at IS NULL) = (ended_by IS NULL))
);

CREATE UNIQUE INDEX audit_mark_live ON audit_mark (file, logo, coalesce(school, '')) WHERE ended_at IS NULL;
GRANT SELECT, INSERT, UPDATE (ended_at, ended_by) ON audit_mark TO ${app};
