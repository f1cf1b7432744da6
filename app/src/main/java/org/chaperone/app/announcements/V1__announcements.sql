-- That somebody can't reach pages or accounts. People are named by the student system's ids and not by foreign keys, as what was
-- said outlasts their time in the directory.
CREATE TABLE access_mark
(
    id         uuid PRIMARY KEY DEFAULT uuidv7(),
    person     text        NOT NULL CHECK (person <> ''),
    kind       text        NOT NULL CHECK (kind IN ('NO_INTERNET', 'NO_PAGES')),
    since      date        NOT NULL,
    -- Who said so, in words.
    source     text        NOT NULL CHECK (source <> '' AND length(source) <= 200),
    noted_at   timestamptz NOT NULL,
    noted_by   uuid        NOT NULL,
    noted_name text        NOT NULL CHECK (noted_name <> '')
);

CREATE INDEX access_mark_person ON access_mark (person);

CREATE TABLE access_mark_end
(
    mark       uuid PRIMARY KEY REFERENCES access_mark,
    ended_at   timestamptz NOT NULL,
    ended_by   uuid        NOT NULL,
    ended_name text        NOT NULL CHECK (ended_name <> '')
);

-- A post on an outlet that people should know of.
CREATE TABLE announcement
(
    id            uuid PRIMARY KEY DEFAULT uuidv7(),
    outlet        uuid        NOT NULL REFERENCES outlet,
    title         text        NOT NULL CHECK (title <> '' AND length(title) <= 200),
    address       text        NOT NULL CHECK (address ~ '^https?://[^ ]+$' AND length(address) <= 2000),
    published_on  date        NOT NULL,
    all_families  boolean     NOT NULL,
    class_content boolean     NOT NULL,
    -- Whether it is to be carried elsewhere too: not what stands on a website or in a newsletter.
    needs_copy    boolean     NOT NULL,
    noted_at      timestamptz NOT NULL,
    noted_by      uuid        NOT NULL,
    noted_name    text        NOT NULL CHECK (noted_name <> ''),
    -- The same person in the directory, or null.
    author        text CHECK (author <> ''),
    page          uuid        NOT NULL,
    -- What the policy answered; null when it wasn't asked.
    verdict       text,
    ruling        text CHECK (ruling IS JSON OBJECT),
    seen          boolean     NOT NULL,
    UNIQUE (noted_by, page),
    CHECK ((verdict IS NULL) = (ruling IS NULL)),
    CONSTRAINT what_stands_against_an_announcement_was_seen
        CHECK (verdict IS NULL OR verdict IN ('ALLOW', 'INFORM') OR (seen AND verdict NOT IN ('HOLD', 'DENY')))
);

CREATE INDEX announcement_outlet ON announcement (outlet, id DESC);
CREATE INDEX announcement_day ON announcement (published_on);

-- The same in another channel.
CREATE TABLE announcement_copy
(
    id           uuid PRIMARY KEY DEFAULT uuidv7(),
    announcement uuid        NOT NULL REFERENCES announcement,
    way          text        NOT NULL CHECK (way IN ('WEBSITE', 'NEWSLETTER', 'PAPER', 'EMAIL', 'PHONE')),
    reference    text        NOT NULL CHECK (reference <> '' AND length(reference) <= 500),
    copied_on    date        NOT NULL,
    noted_at     timestamptz NOT NULL,
    noted_by     uuid        NOT NULL,
    noted_name   text        NOT NULL CHECK (noted_name <> ''),
    UNIQUE (announcement, way, reference, copied_on)
);

-- That it was told of as having no copy, once.
CREATE TABLE announcement_without_copy
(
    announcement uuid PRIMARY KEY REFERENCES announcement,
    told_at      timestamptz NOT NULL
);

-- A student who can't reach it, and is to get what they need of it another way.
CREATE TABLE announcement_delivery
(
    id           uuid PRIMARY KEY DEFAULT uuidv7(),
    announcement uuid        NOT NULL REFERENCES announcement,
    student      text        NOT NULL CHECK (student <> ''),
    opened_at    timestamptz NOT NULL,
    UNIQUE (announcement, student)
);

CREATE INDEX announcement_delivery_student ON announcement_delivery (student);

CREATE TABLE announcement_delivery_done
(
    delivery  uuid PRIMARY KEY REFERENCES announcement_delivery,
    how       text        NOT NULL CHECK (how IN ('HANDOUT', 'EMAIL', 'PHONE', 'IN_PERSON', 'NOT_NEEDED')),
    done_on   date        NOT NULL,
    noted_at  timestamptz NOT NULL,
    noted_by  uuid        NOT NULL,
    noted_name text       NOT NULL CHECK (noted_name <> '')
);

CALL append_only('access_mark');
CALL append_only('access_mark_end');
CALL append_only('announcement');
CALL append_only('announcement_copy');
CALL append_only('announcement_without_copy');
CALL append_only('announcement_delivery');
CALL append_only('announcement_delivery_done');
