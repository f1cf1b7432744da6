-- Duties that have fallen due. What made a task never changes; who holds it and how it ended do.
CREATE TABLE task
(
    id         uuid PRIMARY KEY DEFAULT uuidv7(),
    duty       text        NOT NULL,
    pack       text        NOT NULL,
    edition    text        NOT NULL,
    clauses    text[]      NOT NULL,
    title      text        NOT NULL,
    say        text        NOT NULL,
    evidence   text        NOT NULL,
    school     text,
    subject    text        NOT NULL,
    link       text        NOT NULL CHECK (link LIKE '/%' AND link NOT LIKE '//%'),
    event      text        NOT NULL,
    event_key  text        NOT NULL,
    caused_by  text,
    -- person:ID, or office:ROLE with @SCHOOL where it is held for one.
    bearer     text        NOT NULL CHECK (bearer ~ '^(person|office):.'),
    holder     text CHECK (holder ~ '^person:.'),
    supervisor text        NOT NULL CHECK (supervisor ~ '^office:.'),
    made_at    timestamptz NOT NULL,
    due_on     date        NOT NULL,
    -- The moment from which it is overdue.
    due_at     timestamptz NOT NULL,
    reminders  date[]      NOT NULL,
    state      text        NOT NULL DEFAULT 'OPEN' CHECK (state IN ('OPEN', 'DONE', 'CANCELLED')),
    ended_at   timestamptz,
    folded     text        NOT NULL,
    doer       text        NOT NULL GENERATED ALWAYS AS (coalesce(holder, bearer)) STORED,
    CHECK ((state = 'OPEN') = (ended_at IS NULL)),
    CHECK (holder <> bearer),
    -- One event never makes the same task twice.
    CONSTRAINT task_once UNIQUE (event, event_key, duty, bearer)
);

CREATE INDEX task_doer ON task (doer, due_at) WHERE state = 'OPEN';
CREATE INDEX task_bearer ON task (bearer, id DESC);
CREATE INDEX task_supervisor ON task (supervisor, due_at) WHERE state = 'OPEN';
CREATE INDEX task_subject ON task (subject);
CREATE INDEX task_due ON task (due_at) WHERE state = 'OPEN';

GRANT SELECT, INSERT, UPDATE (holder, state, ended_at) ON task TO ${app};

-- All that happened to a task.
CREATE TABLE task_step
(
    id        uuid PRIMARY KEY DEFAULT uuidv7(),
    task      uuid        NOT NULL REFERENCES task,
    kind      text        NOT NULL,
    at        timestamptz NOT NULL,
    by_kind   text        NOT NULL,
    by_id     text        NOT NULL,
    by_name   text        NOT NULL,
    note      text        NOT NULL CHECK (length(note) <= 2000),
    reference text CHECK (length(reference) <= 500)
);

CREATE INDEX task_step_task ON task_step (task, id);

CALL append_only('task_step');

-- Each stage of reminding once: a day before, or that it became overdue.
CREATE TABLE task_reminder
(
    task  uuid NOT NULL REFERENCES task,
    stage text NOT NULL,
    at    timestamptz NOT NULL,
    PRIMARY KEY (task, stage)
);

CALL append_only('task_reminder');
