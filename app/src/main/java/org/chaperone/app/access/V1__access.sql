CREATE TABLE account
(
    id        uuid PRIMARY KEY DEFAULT uuidv7(),
    -- The same person's id in the directory; an administrator needn't be in it.
    person    text UNIQUE,
    name      text        NOT NULL CHECK (name <> ''),
    email     text        NOT NULL CHECK (email = lower(email)),
    password  text        NOT NULL,
    opened_at timestamptz NOT NULL,
    CONSTRAINT account_email_once UNIQUE (email)
);

CREATE TABLE account_role
(
    account uuid NOT NULL REFERENCES account,
    role    text NOT NULL,
    -- The school it is held for; none means the whole district.
    school  text,
    UNIQUE NULLS NOT DISTINCT (account, role, school)
);

CREATE TABLE session
(
    -- SHA-256 of the secret in the browser's cookie.
    digest     bytea PRIMARY KEY CHECK (length(digest) = 32),
    account    uuid        NOT NULL REFERENCES account,
    started_at timestamptz NOT NULL,
    seen_at    timestamptz NOT NULL
);

CREATE INDEX session_account ON session (account);
CREATE INDEX session_seen_at ON session (seen_at);

-- How often something was tried since a moment, counted by whatever is limited.
CREATE TABLE throttle
(
    key   text PRIMARY KEY,
    since timestamptz NOT NULL,
    taken int         NOT NULL
);

GRANT SELECT, INSERT, UPDATE ON account TO ${app};
GRANT SELECT, INSERT, DELETE ON account_role TO ${app};
GRANT SELECT, INSERT, UPDATE, DELETE ON session, throttle TO ${app};
