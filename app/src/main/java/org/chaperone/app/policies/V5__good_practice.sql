-- What works in somebody's class, for others to take as a model.
CREATE TABLE good_practice
(
    id          uuid PRIMARY KEY DEFAULT uuidv7(),
    title       text        NOT NULL CHECK (title <> ''),
    class_level text        NOT NULL CHECK (class_level <> ''),
    words       text        NOT NULL CHECK (words <> ''),
    account     uuid        NOT NULL,
    author      text        NOT NULL,
    shared_at   timestamptz NOT NULL,
    UNIQUE (account, title, class_level, words)
);

CREATE TABLE good_practice_withdrawn
(
    practice     uuid PRIMARY KEY REFERENCES good_practice,
    withdrawn_by text        NOT NULL,
    withdrawn_at timestamptz NOT NULL
);

CALL append_only('good_practice');
CALL append_only('good_practice_withdrawn');
