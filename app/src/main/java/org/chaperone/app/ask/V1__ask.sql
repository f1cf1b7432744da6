-- Answers as they were given, for those who asked; complete in words, so that they read the same for ever.
CREATE TABLE kept_answer
(
    id       uuid PRIMARY KEY DEFAULT uuidv7(),
    asked_by uuid        NOT NULL,
    -- The name at that time.
    asker    text        NOT NULL CHECK (asker <> ''),
    -- Of the page it was kept from: sent twice, it is kept once.
    page     uuid        NOT NULL,
    question text        NOT NULL,
    verdict  text        NOT NULL,
    headline text        NOT NULL,
    asked    text        NOT NULL,
    pack     text        NOT NULL,
    edition  text        NOT NULL,
    -- What the person said, as parameters of an address.
    given    text        NOT NULL,
    facts    text        NOT NULL CHECK (facts IS JSON OBJECT),
    decision text        NOT NULL CHECK (decision IS JSON OBJECT),
    answer   text        NOT NULL CHECK (answer IS JSON OBJECT),
    kept_at  timestamptz NOT NULL,
    UNIQUE (asked_by, page)
);

CREATE INDEX kept_answer_asked_by ON kept_answer (asked_by, id DESC);

CALL append_only('kept_answer');

CREATE TABLE kept_answer_share
(
    answer       uuid        NOT NULL REFERENCES kept_answer,
    with_account uuid        NOT NULL,
    with_name    text        NOT NULL CHECK (with_name <> ''),
    shared_at    timestamptz NOT NULL,
    PRIMARY KEY (answer, with_account)
);

CREATE INDEX kept_answer_share_with ON kept_answer_share (with_account, answer DESC);

CALL append_only('kept_answer_share');
