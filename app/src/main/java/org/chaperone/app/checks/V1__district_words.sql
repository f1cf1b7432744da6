-- The words that a district adds to the lists of screening or takes out of them. What was written stays: only that it came
-- in force, and its end, are added.
CREATE TABLE district_word
(
    id         uuid PRIMARY KEY DEFAULT uuidv7(),
    type       text        NOT NULL CHECK (type ~ '^[a-z-]+$'),
    entry      text        NOT NULL CHECK (entry <> '' AND length(entry) <= 100),
    effect     text        NOT NULL CHECK (effect IN ('FOUND', 'NOT_FOUND')),
    severity   integer     NOT NULL CHECK (severity BETWEEN 1 AND 4),
    why        text        NOT NULL CHECK (why <> '' AND length(why) <= 500),
    -- Entry and reason without accents and capitals, for finding.
    folded     text        NOT NULL,
    added_by   uuid        NOT NULL,
    added_name text        NOT NULL,
    added_at   timestamptz NOT NULL,
    -- Null as long as it is on trial.
    forced_by  uuid,
    forced_at  timestamptz,
    ended_by   uuid,
    ended_at   timestamptz,
    CHECK ((forced_by IS NULL) = (forced_at IS NULL)),
    CHECK ((ended_by IS NULL) = (ended_at IS NULL))
);

CREATE UNIQUE INDEX district_word_once ON district_word (type, lower(entry)) WHERE ended_at IS NULL;

GRANT SELECT, INSERT, UPDATE (forced_by, forced_at, ended_by, ended_at) ON district_word TO ${app};
