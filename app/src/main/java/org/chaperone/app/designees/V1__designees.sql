-- Who may act for whom. People are named by the student system's ids and not by foreign keys, as undoing an import takes
-- them out of the directory; what was written down outlasts that.
CREATE TABLE designation
(
    id          uuid PRIMARY KEY DEFAULT uuidv7(),
    principal   text        NOT NULL CHECK (principal <> ''),
    designee    text        NOT NULL CHECK (designee <> ''),
    scope       text        NOT NULL CHECK (scope IN ('APPROVALS', 'POSTS', 'COMMENTS', 'REPORTS', 'EVERYTHING')),
    -- Empty for wherever the principal may act.
    school      text        NOT NULL,
    during      daterange   NOT NULL,
    named_at    timestamptz NOT NULL,
    named_by    uuid        NOT NULL,
    ended_at    timestamptz,
    ended_by    uuid,
    CHECK (principal <> designee),
    CHECK (lower(during) IS NOT NULL AND upper(during) IS NOT NULL AND upper(during) - lower(during) BETWEEN 1 AND 400),
    CHECK ((ended_at IS NULL) = (ended_by IS NULL)),
    CONSTRAINT nobody_is_designated_twice
        EXCLUDE USING gist (principal WITH =, designee WITH =, scope WITH =, school WITH =, during WITH &&)
        WHERE (ended_at IS NULL)
);

CREATE INDEX designation_designee ON designation (designee);

-- What was written stays: only its end is added.
GRANT SELECT, INSERT, UPDATE (ended_at, ended_by) ON designation TO ${app};
