-- The forms of a school year by which families renew what ended with the year before: one batch a school and year.
CREATE TABLE renewal
(
    id        uuid PRIMARY KEY DEFAULT uuidv7(),
    school    text        NOT NULL CHECK (school <> ''),
    -- The calendar year in which the school year begins.
    year      int         NOT NULL,
    opened_at timestamptz NOT NULL,
    UNIQUE (school, year)
);

-- That an adult has the form.
CREATE TABLE renewal_form
(
    renewal  uuid        NOT NULL REFERENCES renewal,
    adult    text        NOT NULL CHECK (adult <> ''),
    channel  text        NOT NULL CHECK (channel IN ('MAIL', 'LETTER', 'PAPER')),
    given_at timestamptz NOT NULL,
    given_by uuid        NOT NULL,
    PRIMARY KEY (renewal, adult)
);

-- Sending the e-mails of a batch, which takes its time and can be stopped.
CREATE TABLE renewal_run
(
    id           uuid PRIMARY KEY DEFAULT uuidv7(),
    renewal      uuid        NOT NULL REFERENCES renewal,
    started_at   timestamptz NOT NULL,
    started_by   uuid        NOT NULL,
    started_name text        NOT NULL CHECK (started_name <> ''),
    -- The same person in the directory: nobody makes a link for their own family.
    starter      text,
    stopped_at   timestamptz,
    ended_at     timestamptz
);

-- One at a time.
CREATE UNIQUE INDEX renewal_run_under_way ON renewal_run (renewal) WHERE stopped_at IS NULL AND ended_at IS NULL;

CALL append_only('renewal');
CALL append_only('renewal_form');

GRANT SELECT, INSERT, UPDATE (stopped_at, ended_at) ON renewal_run TO ${app};
