-- Somebody wants a family asked what it permits. The office of the student's school, or of the district, sees to it.
CREATE TABLE family_request
(
    id       uuid PRIMARY KEY DEFAULT uuidv7(),
    student  text        NOT NULL CHECK (student <> ''),
    -- The name, and the schools, at that time.
    name     text        NOT NULL CHECK (name <> ''),
    schools  text[]      NOT NULL,
    asked_at timestamptz NOT NULL,
    asked_by uuid        NOT NULL,
    asker    text        NOT NULL CHECK (asker <> '')
);

CREATE INDEX family_request_student ON family_request (student, id DESC);
CREATE INDEX family_request_schools ON family_request USING gin (schools);

CREATE TABLE family_request_end
(
    request    uuid PRIMARY KEY REFERENCES family_request,
    -- SENT: every adult who has a say and can be reached has a link. LEFT: the office doesn't ask now.
    kind       text        NOT NULL CHECK (kind IN ('SENT', 'LEFT')),
    ended_at   timestamptz NOT NULL,
    ended_by   uuid        NOT NULL,
    ended_name text        NOT NULL CHECK (ended_name <> '')
);

CALL append_only('family_request');
CALL append_only('family_request_end');
