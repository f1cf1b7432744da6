-- The day on which an import found it no longer in the roster. What others refer to is never removed.
ALTER TABLE organization ADD COLUMN gone_on date;
ALTER TABLE academic_session ADD COLUMN gone_on date;
ALTER TABLE person ADD COLUMN gone_on date;
ALTER TABLE course ADD COLUMN gone_on date;
ALTER TABLE school_class ADD COLUMN gone_on date;

-- What an import found, until it is applied or given up. Lost in a crash, which costs reading the files once more.
CREATE UNLOGGED TABLE staged_organization (LIKE organization INCLUDING DEFAULTS);
CREATE UNLOGGED TABLE staged_academic_session (LIKE academic_session INCLUDING DEFAULTS);
CREATE UNLOGGED TABLE staged_person (LIKE person INCLUDING DEFAULTS);
CREATE UNLOGGED TABLE staged_course (LIKE course INCLUDING DEFAULTS);
CREATE UNLOGGED TABLE staged_school_class (LIKE school_class INCLUDING DEFAULTS);
CREATE UNLOGGED TABLE staged_family_link (LIKE family_link INCLUDING DEFAULTS);
CREATE UNLOGGED TABLE staged_enrollment (LIKE enrollment INCLUDING DEFAULTS);
CREATE UNLOGGED TABLE staged_assignment (LIKE assignment INCLUDING DEFAULTS);
CREATE UNLOGGED TABLE staged_membership (LIKE membership INCLUDING DEFAULTS);

-- A school for each person, to sort changes by.
CREATE UNLOGGED TABLE staged_place
(
    person text NOT NULL,
    school text NOT NULL
);

-- Whoever stands in a row that couldn't be read keeps what the directory knows of them.
CREATE UNLOGGED TABLE staged_doubt
(
    id text PRIMARY KEY
);

CREATE TABLE roster_import
(
    id            uuid PRIMARY KEY DEFAULT uuidv7(),
    state         text        NOT NULL
        CHECK (state IN ('READING', 'REFUSED', 'STAGED', 'DISCARDED', 'APPLIED', 'UNDONE')),
    source        text        NOT NULL CHECK (source <> ''),
    started_at    timestamptz NOT NULL,
    started_by    text        NOT NULL,
    -- The import that the directory stood at when this one was compared with it.
    base          uuid REFERENCES roster_import,
    problems      int         NOT NULL DEFAULT 0,
    rows_left_out bigint      NOT NULL DEFAULT 0,
    people        int         NOT NULL DEFAULT 0,
    decided_at    timestamptz,
    decided_by    text,
    reason        text,
    undone_at     timestamptz,
    undone_by     text
);

-- At most one import waits for a decision.
CREATE UNIQUE INDEX roster_import_staged ON roster_import (state) WHERE state = 'STAGED';

CREATE TABLE roster_problem
(
    import uuid   NOT NULL REFERENCES roster_import,
    number int    NOT NULL,
    file   text   NOT NULL,
    line   bigint NOT NULL,
    place  int    NOT NULL,
    words  text   NOT NULL,
    PRIMARY KEY (import, number)
);

-- One thing that an import adds, changes or no longer finds; `before` is the row it replaces, whole, so that undoing
-- puts it back as it was.
CREATE TABLE roster_change
(
    import uuid   NOT NULL REFERENCES roster_import,
    number bigint GENERATED ALWAYS AS IDENTITY,
    item   text   NOT NULL,
    kind   text   NOT NULL,
    change text   NOT NULL CHECK (change IN ('ADDED', 'CHANGED', 'LEFT')),
    key    text   NOT NULL,
    name   text   NOT NULL,
    school text,
    before jsonb,
    after  jsonb,
    CHECK ((change = 'ADDED') = (before IS NULL))
);

CREATE INDEX roster_change_list ON roster_change (import, number);
CREATE INDEX roster_change_item ON roster_change (import, item, change);

CREATE TABLE roster_count
(
    import uuid NOT NULL REFERENCES roster_import,
    kind   text NOT NULL,
    school text,
    change text NOT NULL,
    count  int  NOT NULL
);

CREATE INDEX roster_count_import ON roster_count (import);

-- How many of a kind there were before, for telling whether a file has shrunk.
CREATE TABLE roster_before
(
    import uuid NOT NULL REFERENCES roster_import,
    kind   text NOT NULL,
    count  int  NOT NULL,
    PRIMARY KEY (import, kind)
);

GRANT SELECT, INSERT, TRUNCATE, MAINTAIN
   ON staged_organization, staged_academic_session, staged_person, staged_course, staged_school_class,
      staged_family_link, staged_enrollment, staged_assignment, staged_membership, staged_place, staged_doubt
   TO ${app};

GRANT SELECT, INSERT, UPDATE ON roster_import TO ${app};
GRANT SELECT, INSERT ON roster_problem, roster_count, roster_before TO ${app};
GRANT SELECT, INSERT, DELETE ON roster_change TO ${app};
GRANT MAINTAIN
   ON organization, academic_session, person, family_link, course, school_class, enrollment, assignment, membership
   TO ${app};
