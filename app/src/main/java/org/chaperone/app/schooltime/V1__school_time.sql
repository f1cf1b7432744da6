CREATE EXTENSION IF NOT EXISTS btree_gist;

CREATE TYPE time_span AS RANGE (SUBTYPE = time);

-- Schools and people are named by the student system's ids and not by foreign keys: undoing an import takes them out of
-- the directory and importing again puts them back, and what is known of their time is to outlast that.

CREATE TABLE day_type
(
    school       text NOT NULL CHECK (school <> ''),
    name         text NOT NULL CHECK (name <> ''),
    kind         text NOT NULL CHECK (kind IN ('SCHOOL', 'HALF', 'WORKDAY', 'OFF')),
    -- When the staff is at work.
    staff_begins time,
    staff_ends   time,
    PRIMARY KEY (school, name),
    CHECK (CASE
               WHEN kind = 'OFF' THEN staff_begins IS NULL AND staff_ends IS NULL
               ELSE staff_begins IS NOT NULL AND staff_ends IS NOT NULL AND staff_begins < staff_ends
           END)
);

CREATE TABLE bell_period
(
    school   text NOT NULL,
    day_type text NOT NULL,
    name     text NOT NULL CHECK (name <> ''),
    begins   time NOT NULL,
    ends     time NOT NULL,
    PRIMARY KEY (school, day_type, name),
    FOREIGN KEY (school, day_type) REFERENCES day_type ON DELETE CASCADE,
    CHECK (begins < ends),
    CONSTRAINT periods_of_a_day_do_not_overlap
        EXCLUDE USING gist (school WITH =, day_type WITH =, time_span(begins, ends) WITH &&)
);

-- A school year, of a school or of one track of a year-round school.
CREATE TABLE school_calendar
(
    id     uuid PRIMARY KEY DEFAULT uuidv7(),
    school text      NOT NULL,
    -- Empty for a school without tracks.
    track  text      NOT NULL,
    year   daterange NOT NULL,
    -- What Mondays to Fridays are that nothing else is said of.
    usual  text      NOT NULL,
    FOREIGN KEY (school, usual) REFERENCES day_type,
    UNIQUE (id, school, year),
    CHECK (lower(year) IS NOT NULL AND upper(year) IS NOT NULL AND upper(year) - lower(year) BETWEEN 1 AND 400),
    CONSTRAINT calendars_of_a_track_do_not_overlap
        EXCLUDE USING gist (school WITH =, track WITH =, year WITH &&)
);

-- A day that isn't as usual.
CREATE TABLE calendar_day
(
    calendar uuid      NOT NULL,
    school   text      NOT NULL,
    year     daterange NOT NULL,
    day      date      NOT NULL,
    day_type text      NOT NULL,
    note     text      NOT NULL,
    PRIMARY KEY (calendar, day),
    FOREIGN KEY (calendar, school, year) REFERENCES school_calendar (id, school, year) ON DELETE CASCADE,
    FOREIGN KEY (school, day_type) REFERENCES day_type,
    CHECK (year @> day)
);

-- Which track of a year-round school somebody works in.
CREATE TABLE staff_track
(
    person text NOT NULL CHECK (person <> ''),
    school text NOT NULL CHECK (school <> ''),
    track  text NOT NULL CHECK (track <> ''),
    PRIMARY KEY (person, school)
);

CREATE TABLE timetable_entry
(
    person   text NOT NULL CHECK (person <> ''),
    school   text NOT NULL CHECK (school <> ''),
    period   text NOT NULL CHECK (period <> ''),
    -- Empty for every type of day on which there is this period.
    day_type text NOT NULL,
    activity text NOT NULL CHECK (activity IN ('CLASS', 'PLANNING', 'LUNCH', 'DUTY')),
    what     text NOT NULL,
    PRIMARY KEY (person, school, period, day_type)
);

CREATE TABLE duty
(
    id      uuid PRIMARY KEY DEFAULT uuidv7(),
    person  text      NOT NULL CHECK (person <> ''),
    school  text      NOT NULL CHECK (school <> ''),
    -- Monday is 1.
    weekday int       NOT NULL CHECK (weekday BETWEEN 1 AND 7),
    begins  time      NOT NULL,
    ends    time      NOT NULL,
    what    text      NOT NULL CHECK (what <> ''),
    during  daterange NOT NULL CHECK (NOT isempty(during) AND lower(during) IS NOT NULL AND upper(during) IS NOT NULL),
    CHECK (begins < ends),
    CONSTRAINT duties_of_a_person_do_not_overlap
        EXCLUDE USING gist (person WITH =, weekday WITH =, during WITH &&, time_span(begins, ends) WITH &&)
);

CREATE INDEX duty_school ON duty (school);

-- On a day somebody stands in for somebody else.
CREATE TABLE substitution
(
    id         uuid PRIMARY KEY DEFAULT uuidv7(),
    day        date NOT NULL,
    school     text NOT NULL CHECK (school <> ''),
    absent     text NOT NULL CHECK (absent <> ''),
    substitute text NOT NULL CHECK (substitute <> ''),
    -- The whole day without these.
    begins     time,
    ends       time,
    CHECK (absent <> substitute),
    CHECK ((begins IS NULL) = (ends IS NULL)),
    CHECK (begins < ends),
    CONSTRAINT nobody_is_stood_in_for_twice
        EXCLUDE USING gist (absent WITH =, day WITH =, time_span(begins, ends) WITH &&),
    CONSTRAINT nobody_stands_in_for_two
        EXCLUDE USING gist (substitute WITH =, day WITH =, time_span(begins, ends) WITH &&)
);

CREATE INDEX substitution_school ON substitution (school, day);

GRANT SELECT, INSERT, UPDATE, DELETE
   ON day_type, bell_period, school_calendar, calendar_day, staff_track, timetable_entry, duty, substitution
   TO ${app};
