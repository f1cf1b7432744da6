-- How the district words a kind of notice: a row for each time that somebody saved it.
CREATE TABLE notice_wording
(
    id      uuid PRIMARY KEY DEFAULT uuidv7(),
    kind    text        NOT NULL CHECK (kind <> ''),
    number  int         NOT NULL CHECK (number > 0),
    made_at timestamptz NOT NULL,
    made_by uuid        NOT NULL,
    maker   text        NOT NULL CHECK (maker <> ''),
    UNIQUE (kind, number)
);

CREATE TABLE notice_letter
(
    wording  uuid NOT NULL REFERENCES notice_wording,
    language text NOT NULL CHECK (language IN ('EN', 'ES')),
    subject  text NOT NULL,
    body     text NOT NULL,
    PRIMARY KEY (wording, language)
);

-- A wording that letters may go out in; the last one counts.
CREATE TABLE notice_publication
(
    id        uuid PRIMARY KEY DEFAULT uuidv7(),
    wording   uuid        NOT NULL UNIQUE REFERENCES notice_wording,
    at        timestamptz NOT NULL,
    by        uuid        NOT NULL,
    publisher text        NOT NULL CHECK (publisher <> '')
);

CALL append_only('notice_wording');
CALL append_only('notice_letter');
CALL append_only('notice_publication');

-- Something that families are told of. What it is never changes; how far the telling is does.
CREATE TABLE notice_occasion
(
    id        uuid PRIMARY KEY DEFAULT uuidv7(),
    -- As the duties know it.
    subject   text        NOT NULL UNIQUE CHECK (subject ~ '^[a-z]+(-[a-z]+)*:.+$'),
    kind      text        NOT NULL,
    event     text        NOT NULL,
    title     text        NOT NULL CHECK (title <> ''),
    school    text        NOT NULL,
    gathering text,
    grade     int,
    -- Who answers for it, by their id in the directory.
    owner     text,
    opened_at timestamptz NOT NULL,
    opener    text        NOT NULL,
    state     text        NOT NULL CHECK (state IN ('OPEN', 'RUNNING', 'STOPPED', 'SENT', 'COMPLETE', 'CLOSED')),
    wording   uuid REFERENCES notice_wording,
    CHECK ((gathering IS NULL) <> (grade IS NULL)),
    CHECK (state IN ('OPEN', 'CLOSED') OR wording IS NOT NULL)
);

CREATE INDEX notice_occasion_school ON notice_occasion (school);
CREATE INDEX notice_occasion_owner ON notice_occasion (owner);
CREATE INDEX notice_occasion_gathering ON notice_occasion (gathering);
CREATE INDEX notice_occasion_state ON notice_occasion (state);

GRANT SELECT, INSERT, UPDATE (state, wording, owner) ON notice_occasion TO ${app};

-- What the blanks of its letters tell.
CREATE TABLE notice_fact
(
    occasion uuid NOT NULL REFERENCES notice_occasion,
    name     text NOT NULL,
    value    text NOT NULL,
    PRIMARY KEY (occasion, name)
);

CREATE TABLE notice_occasion_step
(
    id       uuid PRIMARY KEY DEFAULT uuidv7(),
    occasion uuid        NOT NULL REFERENCES notice_occasion,
    kind     text        NOT NULL,
    at       timestamptz NOT NULL,
    by_kind  text        NOT NULL,
    by_id    text        NOT NULL,
    by_name  text        NOT NULL,
    note     text        NOT NULL
);

CREATE INDEX notice_occasion_step_occasion ON notice_occasion_step (occasion, id);

CALL append_only('notice_fact');
CALL append_only('notice_occasion_step');

-- To one guardian about one child; to the household, where nobody of the family is on file; or to a student who is of age.
CREATE TABLE notice
(
    id        uuid PRIMARY KEY DEFAULT uuidv7(),
    occasion  uuid        NOT NULL REFERENCES notice_occasion,
    student   text        NOT NULL CHECK (student <> ''),
    child     text        NOT NULL,
    -- Empty for a household.
    adult     text        NOT NULL,
    guardian  text        NOT NULL,
    email     text,
    languages text[]      NOT NULL,
    -- An order keeps secret where the student is.
    secret    boolean     NOT NULL,
    -- The student came after the notices had begun.
    late      boolean     NOT NULL,
    -- In lower case, the child's last name first.
    sort      text        NOT NULL,
    state     text        NOT NULL CHECK (state IN ('WAITING', 'MAILED', 'TO_PRINT', 'PRINTED', 'TOLD', 'LEFT')),
    rank      int         NOT NULL GENERATED ALWAYS AS (
        array_position(ARRAY ['TO_PRINT', 'PRINTED', 'WAITING', 'MAILED', 'TOLD', 'LEFT'], state)) STORED,
    wording   uuid REFERENCES notice_wording,
    mail      uuid,
    returned  text,
    made_at   timestamptz NOT NULL,
    told_at   timestamptz,
    -- Nobody is told of the same child twice.
    CONSTRAINT notice_once UNIQUE (occasion, student, adult),
    CHECK ((state = 'TOLD') = (told_at IS NOT NULL)),
    CHECK (state IN ('WAITING', 'LEFT', 'TOLD') OR wording IS NOT NULL)
);

CREATE INDEX notice_untold ON notice (occasion, state, id) WHERE state NOT IN ('TOLD', 'LEFT');
CREATE INDEX notice_list ON notice (occasion, sort, id);
CREATE INDEX notice_adult ON notice (adult);

GRANT SELECT, INSERT,
    UPDATE (child, guardian, email, languages, secret, sort, state, wording, mail, returned, told_at) ON notice TO ${app};

-- What happened to a notice. Evidence that was wrong is undone by another step; both stay.
CREATE TABLE notice_step
(
    id      uuid PRIMARY KEY DEFAULT uuidv7(),
    notice  uuid        NOT NULL REFERENCES notice,
    kind    text        NOT NULL CHECK (kind IN ('MAILED', 'DELIVERED', 'RETURNED', 'PRINTED', 'HANDED_OUT', 'POSTED',
                                                 'UNDONE', 'LEFT', 'AGAIN')),
    at      timestamptz NOT NULL,
    by_kind text        NOT NULL,
    by_id   text        NOT NULL,
    by_name text        NOT NULL,
    -- Who gave it, by their id in the directory, and to whom: nobody bears witness for themselves.
    giver   text,
    adult   text        NOT NULL,
    day     date,
    note    text        NOT NULL CHECK (length(note) <= 2000),
    undoes  uuid UNIQUE REFERENCES notice_step,
    CHECK (giver <> adult),
    CHECK ((kind IN ('HANDED_OUT', 'POSTED')) = (day IS NOT NULL)),
    CHECK ((kind = 'UNDONE') = (undoes IS NOT NULL))
);

CREATE INDEX notice_step_notice ON notice_step (notice, id);

CALL append_only('notice_step');
