-- The district's outlets as they are now; what each of them was stands in outlet_revision. Owners, schools and classes are named
-- by the student system's ids and not by foreign keys, as the register outlasts their time in the directory.
CREATE TABLE outlet
(
    id          uuid PRIMARY KEY DEFAULT uuidv7(),
    name        text   NOT NULL CHECK (name <> ''),
    kind        text   NOT NULL,
    address     text   NOT NULL CHECK (address ~ '^https?://[^ ]+$' AND length(address) <= 2000),
    -- The same for every way of writing that address.
    address_key text   NOT NULL CHECK (address_key <> ''),
    -- Null for one of the whole district.
    school      text CHECK (school <> ''),
    classes     text[] NOT NULL,
    purpose     text   NOT NULL,
    about       text   NOT NULL CHECK (length(about) <= 1000),
    audience    text   NOT NULL,
    owner       text   NOT NULL CHECK (owner <> ''),
    other_ways  text   NOT NULL CHECK (other_ways IS JSON ARRAY),
    since       date   NOT NULL,
    revision    int    NOT NULL CHECK (revision > 0),
    closed_at   timestamptz,
    made_by     uuid   NOT NULL,
    -- Of the page it was registered from: sent twice, it is registered once.
    page        uuid   NOT NULL,
    UNIQUE (made_by, page)
);

CREATE UNIQUE INDEX outlet_live_address ON outlet (address_key) WHERE closed_at IS NULL;
CREATE INDEX outlet_live_classes ON outlet USING gin (classes) WHERE closed_at IS NULL;
CREATE INDEX outlet_name ON outlet (lower(name), id);
CREATE INDEX outlet_owner ON outlet (owner);

GRANT SELECT, INSERT,
      UPDATE (name, kind, address, address_key, school, classes, purpose, about, audience, owner, other_ways, since, revision, closed_at)
   ON outlet TO ${app};

-- Each step of an outlet: what it became, who did it, and what the policy answered to it.
CREATE TABLE outlet_revision
(
    outlet  uuid        NOT NULL REFERENCES outlet,
    number  int         NOT NULL CHECK (number > 0),
    step    text        NOT NULL CHECK (step IN ('REGISTERED', 'CHANGED', 'HANDED_OVER', 'CLOSED')),
    at      timestamptz NOT NULL,
    by_id   uuid        NOT NULL,
    by_name text        NOT NULL CHECK (by_name <> ''),
    became  text        NOT NULL CHECK (became IS JSON OBJECT),
    note    text        NOT NULL CHECK (length(note) <= 1000),
    -- Null when the policy wasn't asked, or none was adopted.
    verdict text,
    ruling  text CHECK (ruling IS JSON OBJECT),
    -- Whether who did it said that they had seen what stood against it.
    seen    boolean     NOT NULL,
    PRIMARY KEY (outlet, number),
    CHECK ((verdict IS NULL) = (ruling IS NULL)),
    CONSTRAINT what_stands_against_it_was_seen
        CHECK (verdict IS NULL OR verdict IN ('ALLOW', 'INFORM') OR (seen AND verdict NOT IN ('HOLD', 'DENY')))
);

CALL append_only('outlet_revision');

-- Where an outlet's feed shows inside another page of ours.
CREATE TABLE outlet_embedding
(
    id         uuid PRIMARY KEY DEFAULT uuidv7(),
    outlet     uuid        NOT NULL REFERENCES outlet,
    address    text        NOT NULL CHECK (address ~ '^https?://[^ ]+$' AND length(address) <= 2000),
    within     text        NOT NULL,
    noted_at   timestamptz NOT NULL,
    noted_by   uuid        NOT NULL,
    noted_name text        NOT NULL CHECK (noted_name <> ''),
    verdict    text,
    ruling     text CHECK (ruling IS JSON OBJECT),
    CHECK ((verdict IS NULL) = (ruling IS NULL)),
    CHECK (verdict IS NULL OR verdict NOT IN ('HOLD', 'DENY'))
);

CREATE INDEX outlet_embedding_outlet ON outlet_embedding (outlet);

CREATE TABLE outlet_embedding_end
(
    embedding  uuid PRIMARY KEY REFERENCES outlet_embedding,
    ended_at   timestamptz NOT NULL,
    ended_by   uuid        NOT NULL,
    ended_name text        NOT NULL CHECK (ended_name <> '')
);

-- Somebody who answers for it has looked at the place.
CREATE TABLE outlet_embedding_look
(
    id          uuid PRIMARY KEY DEFAULT uuidv7(),
    embedding   uuid        NOT NULL REFERENCES outlet_embedding,
    looked_at   timestamptz NOT NULL,
    looked_by   uuid        NOT NULL,
    looked_name text        NOT NULL CHECK (looked_name <> ''),
    -- What is to be put right there; empty when it is fine.
    finding     text        NOT NULL CHECK (length(finding) <= 1000)
);

CREATE INDEX outlet_embedding_look_embedding ON outlet_embedding_look (embedding, id);

CALL append_only('outlet_embedding');
CALL append_only('outlet_embedding_end');
CALL append_only('outlet_embedding_look');
