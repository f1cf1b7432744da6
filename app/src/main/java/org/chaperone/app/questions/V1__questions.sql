-- A question to an office, or a draft whose author isn't sure.
CREATE TABLE question
(
    id         uuid PRIMARY KEY DEFAULT uuidv7(),
    topic      text        NOT NULL,
    -- The role whose queue it stands in.
    office     text        NOT NULL,
    -- Of the asker, who may be of none; a draft goes to its principal too.
    school     text CHECK (school <> ''),
    words      text        NOT NULL CHECK (length(words) <= 4000),
    -- The draft, parked until it is answered; empty for a question.
    draft      text        NOT NULL CHECK (length(draft) <= 20000),
    outlet     text        NOT NULL,
    audience   text        NOT NULL,
    asked_at   timestamptz NOT NULL,
    asked_by   uuid        NOT NULL,
    asked_name text        NOT NULL CHECK (asked_name <> ''),
    -- Of the page it was sent from: sent twice, it is asked once.
    page       uuid        NOT NULL,
    UNIQUE (asked_by, page),
    UNIQUE (id, asked_by),
    CHECK (words <> '' OR draft <> '')
);

CREATE INDEX question_office ON question (office, id DESC);
CREATE INDEX question_asker ON question (asked_by, id DESC);

CREATE TABLE question_answer
(
    question      uuid PRIMARY KEY,
    asked_by      uuid        NOT NULL,
    answered_at   timestamptz NOT NULL,
    answered_by   uuid        NOT NULL,
    answered_name text        NOT NULL CHECK (answered_name <> ''),
    words         text        NOT NULL CHECK (length(words) BETWEEN 1 AND 4000),
    -- Of a draft: whether it may go out.
    permits       boolean,
    FOREIGN KEY (question, asked_by) REFERENCES question (id, asked_by),
    CONSTRAINT nobody_answers_themselves CHECK (answered_by <> asked_by)
);

-- What all may find of it, in words that name nobody.
CREATE TABLE question_shared
(
    question    uuid PRIMARY KEY REFERENCES question_answer,
    shared_at   timestamptz NOT NULL,
    shared_by   uuid        NOT NULL,
    shared_name text        NOT NULL CHECK (shared_name <> ''),
    asked       text        NOT NULL CHECK (length(asked) BETWEEN 1 AND 4000),
    answered    text        NOT NULL CHECK (length(answered) BETWEEN 1 AND 4000)
);

CREATE TABLE sample_post
(
    id       uuid PRIMARY KEY DEFAULT uuidv7(),
    title    text        NOT NULL CHECK (length(title) BETWEEN 1 AND 120),
    words    text        NOT NULL CHECK (length(words) BETWEEN 1 AND 2000),
    added_at timestamptz NOT NULL,
    added_by uuid        NOT NULL,
    by_name  text        NOT NULL CHECK (by_name <> ''),
    UNIQUE (title, words)
);

CREATE TABLE sample_post_withdrawal
(
    sample       uuid PRIMARY KEY REFERENCES sample_post,
    withdrawn_at timestamptz NOT NULL,
    withdrawn_by uuid        NOT NULL
);

CALL append_only('question');
CALL append_only('question_answer');
CALL append_only('question_shared');
CALL append_only('sample_post');
CALL append_only('sample_post_withdrawal');
