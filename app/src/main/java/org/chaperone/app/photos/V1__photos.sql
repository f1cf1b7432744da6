-- Clearances: what was answered for a picture, complete in words, so that it reads the same for ever. People are named by the
-- student system's ids and not by foreign keys, as what was cleared outlasts their time in the directory.
CREATE TABLE clearance
(
    id         uuid PRIMARY KEY DEFAULT uuidv7(),
    made_at    timestamptz NOT NULL,
    made_by    uuid        NOT NULL,
    -- The name at that time.
    maker      text        NOT NULL CHECK (maker <> ''),
    -- The same person in the directory, who is told what to take down; null for somebody who isn't in it.
    maker_id   text CHECK (maker_id <> ''),
    -- Of the page it was kept from: sent twice, it is kept once.
    page       uuid        NOT NULL,
    -- Where those are who can be seen; their principals may look.
    schools    text[]      NOT NULL,
    -- SHA-256 of the file that leaves; null when no picture was sent along.
    file       text CHECK (file ~ '^[0-9a-f]{64}$'),
    file_name  text        NOT NULL,
    heads      int         NOT NULL CHECK (heads BETWEEN 0 AND 10000),
    uses       text[]      NOT NULL CHECK (cardinality(uses) > 0),
    audiences  text[]      NOT NULL CHECK (cardinality(audiences) > 0),
    caption    text        NOT NULL,
    alt        text        NOT NULL,
    -- What is denied, or can't be told, is cleared for nobody.
    verdict    text        NOT NULL CHECK (verdict IN ('ALLOW', 'INFORM', 'WARN', 'NEEDS_APPROVAL', 'HOLD')),
    pack       text        NOT NULL,
    edition    text        NOT NULL,
    people     text        NOT NULL CHECK (people IS JSON ARRAY),
    reasons    text        NOT NULL CHECK (reasons IS JSON ARRAY),
    decisions  text        NOT NULL CHECK (decisions IS JSON ARRAY),
    UNIQUE (made_by, page)
);

CREATE INDEX clearance_made_by ON clearance (made_by, id DESC);
CREATE INDEX clearance_schools ON clearance USING gin (schools);
CREATE INDEX clearance_file ON clearance (file) WHERE file IS NOT NULL;

CREATE TABLE clearance_person
(
    clearance uuid NOT NULL REFERENCES clearance,
    person    text NOT NULL CHECK (person <> ''),
    name      text NOT NULL,
    PRIMARY KEY (clearance, person)
);

CREATE INDEX clearance_person_person ON clearance_person (person);

-- A cleared picture that is public at some address.
CREATE TABLE live_use
(
    id         uuid PRIMARY KEY DEFAULT uuidv7(),
    clearance  uuid        NOT NULL REFERENCES clearance,
    address    text        NOT NULL CHECK (address ~ '^https?://[^ ]+$' AND length(address) <= 2000),
    since      timestamptz NOT NULL,
    noted_by   uuid        NOT NULL,
    noted_name text        NOT NULL CHECK (noted_name <> '')
);

CREATE INDEX live_use_clearance ON live_use (clearance);

CREATE TABLE live_use_end
(
    live_use   uuid PRIMARY KEY REFERENCES live_use,
    ended_at   timestamptz NOT NULL,
    ended_by   uuid        NOT NULL,
    ended_name text        NOT NULL CHECK (ended_name <> '')
);

-- A no to what was public already when it was said.
CREATE TABLE live_use_refusal
(
    live_use   uuid        NOT NULL REFERENCES live_use,
    person     text        NOT NULL CHECK (person <> ''),
    use        text        NOT NULL,
    audience   text        NOT NULL,
    refused_at timestamptz NOT NULL,
    PRIMARY KEY (live_use, person, use, audience, refused_at)
);

CALL append_only('clearance');
CALL append_only('clearance_person');
CALL append_only('live_use');
CALL append_only('live_use_end');
CALL append_only('live_use_refusal');
