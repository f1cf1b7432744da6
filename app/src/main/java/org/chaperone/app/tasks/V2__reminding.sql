-- Addresses at which calendars read somebody's tasks. The database has the digest of the secret alone.
CREATE TABLE calendar_feed
(
    id           uuid PRIMARY KEY DEFAULT uuidv7(),
    account      uuid        NOT NULL,
    secret       bytea       NOT NULL UNIQUE CHECK (length(secret) = 32),
    made_at      timestamptz NOT NULL,
    withdrawn_at timestamptz
);

CREATE UNIQUE INDEX calendar_feed_one ON calendar_feed (account) WHERE withdrawn_at IS NULL;

GRANT SELECT, INSERT, UPDATE (withdrawn_at) ON calendar_feed TO ${app};

-- Who doesn't want the daily e-mail.
CREATE TABLE digest_declined
(
    account uuid PRIMARY KEY,
    at      timestamptz NOT NULL
);

GRANT SELECT, INSERT, DELETE ON digest_declined TO ${app};

-- One a day.
CREATE TABLE digest_sent
(
    account uuid NOT NULL,
    day     date NOT NULL,
    PRIMARY KEY (account, day)
);

GRANT SELECT, INSERT ON digest_sent TO ${app};
