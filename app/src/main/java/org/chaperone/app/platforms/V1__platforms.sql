-- Somebody asked that a platform come on the list.
CREATE TABLE platform_proposal
(
    id            uuid PRIMARY KEY DEFAULT uuidv7(),
    platform      text        NOT NULL CHECK (platform <> ''),
    why           text        NOT NULL CHECK (why <> '' AND length(why) <= 1000),
    proposed_at   timestamptz NOT NULL,
    proposed_by   uuid        NOT NULL,
    proposed_name text        NOT NULL CHECK (proposed_name <> ''),
    -- Of the page it was sent from: sent twice, it is one proposal.
    page          uuid        NOT NULL,
    UNIQUE (proposed_by, page),
    UNIQUE (id, proposed_by)
);

-- What became of it, decided by another person than who proposed it.
CREATE TABLE platform_decision
(
    proposal     uuid PRIMARY KEY,
    proposed_by  uuid        NOT NULL,
    approved     boolean     NOT NULL,
    reason       text        NOT NULL CHECK (reason <> '' AND length(reason) <= 1000),
    decided_at   timestamptz NOT NULL,
    decided_by   uuid        NOT NULL,
    decided_name text        NOT NULL CHECK (decided_name <> ''),
    FOREIGN KEY (proposal, proposed_by) REFERENCES platform_proposal (id, proposed_by),
    CONSTRAINT nobody_decides_their_own CHECK (decided_by <> proposed_by)
);

CALL append_only('platform_proposal');
CALL append_only('platform_decision');

-- The list that is being worked on. What holds is what was published of it.
CREATE TABLE platform_entry
(
    platform      text PRIMARY KEY CHECK (platform <> ''),
    adopted       boolean NOT NULL,
    login         boolean NOT NULL,
    inside        boolean NOT NULL,
    approved_on   date,
    condition     text    NOT NULL CHECK (length(condition) <= 500),
    least_age     int CHECK (least_age BETWEEN 1 AND 21),
    terms_version text    NOT NULL CHECK (length(terms_version) <= 100),
    terms_dated   date,
    CONSTRAINT adopted_is_behind_a_login_and_inside_or_approved CHECK (NOT adopted OR (login AND (inside OR approved_on IS NOT NULL)))
);

GRANT SELECT, INSERT, DELETE,
      UPDATE (adopted, login, inside, approved_on, condition, least_age, terms_version, terms_dated)
   ON platform_entry TO ${app};

-- The lists that were published, each whole.
CREATE TABLE platform_list
(
    id             uuid PRIMARY KEY DEFAULT uuidv7(),
    -- The calendar year in which its school year begins.
    school_year    int         NOT NULL CHECK (school_year BETWEEN 2000 AND 2200),
    number         int         NOT NULL CHECK (number > 0),
    in_force_from  date        NOT NULL,
    entries        text        NOT NULL CHECK (entries IS JSON ARRAY),
    note           text        NOT NULL CHECK (length(note) <= 1000),
    published_at   timestamptz NOT NULL,
    published_by   uuid        NOT NULL,
    published_name text        NOT NULL CHECK (published_name <> ''),
    told           int         NOT NULL CHECK (told >= 0),
    page           uuid        NOT NULL,
    UNIQUE (school_year, number),
    UNIQUE (published_by, page)
);

CREATE INDEX platform_list_in_force ON platform_list (in_force_from, id);
CALL append_only('platform_list');

-- Somebody has read a version of a platform's terms of use and keeps to it.
CREATE TABLE platform_terms
(
    platform     text        NOT NULL,
    version      text        NOT NULL CHECK (version <> ''),
    person       text        NOT NULL CHECK (person <> ''),
    confirmed_at timestamptz NOT NULL,
    confirmed_by uuid        NOT NULL,
    PRIMARY KEY (platform, version, person)
);

CALL append_only('platform_terms');
