CREATE EXTENSION IF NOT EXISTS pg_trgm;

CREATE TABLE organization
(
    id       text PRIMARY KEY,
    kind     text  NOT NULL CHECK (kind IN ('DISTRICT', 'SCHOOL', 'OFFICE')),
    name     text  NOT NULL CHECK (name <> ''),
    number   text,
    parent   text REFERENCES organization DEFERRABLE INITIALLY DEFERRED,
    metadata jsonb NOT NULL DEFAULT '{}'
);

CREATE TABLE academic_session
(
    id     text PRIMARY KEY,
    title  text      NOT NULL,
    kind   text      NOT NULL,
    period daterange NOT NULL,
    parent text REFERENCES academic_session DEFERRABLE INITIALLY DEFERRED
);

CREATE TABLE person
(
    id               text PRIMARY KEY,
    kind             text    NOT NULL CHECK (kind IN ('STUDENT', 'STAFF', 'GUARDIAN')),
    given            text,
    middle           text,
    family           text,
    preferred_given  text,
    preferred_middle text,
    preferred_family text,
    email            text,
    phone            text,
    grade            int CHECK (grade BETWEEN -1 AND 13),
    birth_date       date,
    number           text,
    contractor       boolean NOT NULL DEFAULT false,
    title            text,
    metadata         jsonb   NOT NULL DEFAULT '{}',
    -- The names, addresses and numbers in lower case without accents: to order by, and to find by.
    sort_name        text    NOT NULL,
    search_text      text    NOT NULL,
    CHECK (given IS NOT NULL OR family IS NOT NULL)
);

CREATE INDEX person_sort_name ON person (sort_name, id);
CREATE INDEX person_grade ON person (coalesce(grade, 99), sort_name, id);
CREATE INDEX person_search_text ON person USING gin (search_text gin_trgm_ops);

CREATE TABLE family_link
(
    adult    text NOT NULL REFERENCES person,
    student  text NOT NULL REFERENCES person,
    relation text NOT NULL,
    PRIMARY KEY (adult, student)
);

CREATE INDEX family_link_student ON family_link (student);

CREATE TABLE course
(
    id           text PRIMARY KEY,
    title        text  NOT NULL,
    code         text,
    organization text REFERENCES organization,
    metadata     jsonb NOT NULL DEFAULT '{}'
);

CREATE TABLE school_class
(
    id       text PRIMARY KEY,
    title    text   NOT NULL,
    kind     text   NOT NULL CHECK (kind IN ('SCHEDULED', 'HOMEROOM', 'TEAM', 'CLUB')),
    school   text   NOT NULL REFERENCES organization,
    course   text REFERENCES course,
    code     text,
    grades   int[]  NOT NULL,
    sessions text[] NOT NULL,
    metadata jsonb  NOT NULL DEFAULT '{}'
);

CREATE TABLE enrollment
(
    student text      NOT NULL REFERENCES person,
    school  text      NOT NULL REFERENCES organization,
    grade   int,
    period  daterange NOT NULL
);

CREATE INDEX enrollment_student ON enrollment (student);
CREATE INDEX enrollment_school ON enrollment (school, student);

CREATE TABLE assignment
(
    staff        text      NOT NULL REFERENCES person,
    organization text      NOT NULL REFERENCES organization,
    role         text      NOT NULL,
    period       daterange NOT NULL
);

CREATE INDEX assignment_staff ON assignment (staff);
CREATE INDEX assignment_organization ON assignment (organization, staff);

CREATE TABLE membership
(
    person  text      NOT NULL REFERENCES person,
    class   text      NOT NULL REFERENCES school_class,
    role    text      NOT NULL,
    leads   boolean   NOT NULL,
    period  daterange NOT NULL
);

CREATE INDEX membership_person ON membership (person);
CREATE INDEX membership_class ON membership (class);

GRANT SELECT, INSERT, UPDATE, DELETE
   ON organization, academic_session, person, family_link, course, school_class, enrollment, assignment, membership
   TO ${app};
