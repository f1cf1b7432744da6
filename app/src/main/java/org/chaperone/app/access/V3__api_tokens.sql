-- What a person's own programs sign in with. The token itself is with the person alone.

CREATE TABLE api_token
(
    id         uuid PRIMARY KEY DEFAULT uuidv7(),
    account    uuid        NOT NULL REFERENCES account,
    name       text        NOT NULL CHECK (length(name) BETWEEN 1 AND 100),
    -- SHA-256 of the token.
    digest     bytea       NOT NULL UNIQUE CHECK (length(digest) = 32),
    scopes     text[]      NOT NULL CHECK (cardinality(scopes) > 0),
    made_at    timestamptz NOT NULL,
    expires_at timestamptz NOT NULL CHECK (expires_at > made_at),
    revoked_at timestamptz
);

CREATE INDEX api_token_account ON api_token (account);

GRANT SELECT, INSERT, UPDATE (revoked_at) ON api_token TO ${app};
