-- Messages to deliver and what came of each. What one says is taken out some time after it was delivered.
CREATE TABLE mail_message
(
    id           uuid PRIMARY KEY DEFAULT uuidv7(),
    address      text        NOT NULL CHECK (address <> ''),
    name         text        NOT NULL,
    subject      text        NOT NULL,
    plain        text        NOT NULL,
    html         text        NOT NULL,
    language     text        NOT NULL,
    about        text        NOT NULL CHECK (about ~ '^[a-z-]+:.+'),
    state        text        NOT NULL DEFAULT 'WAITING'
        CHECK (state IN ('WAITING', 'SENDING', 'DELIVERED', 'REFUSED', 'IN_DOUBT')),
    written_at   timestamptz NOT NULL,
    delivered_at timestamptz,
    attempts     integer     NOT NULL DEFAULT 0,
    problem      text,
    answer       text,
    CHECK ((state = 'DELIVERED') = (delivered_at IS NOT NULL)),
    CHECK (state NOT IN ('REFUSED', 'IN_DOUBT') OR problem IS NOT NULL)
);

CREATE INDEX mail_message_state ON mail_message (state, id DESC);
CREATE INDEX mail_message_about ON mail_message (about);

GRANT SELECT, INSERT,
    UPDATE (state, delivered_at, attempts, problem, answer, subject, plain, html) ON mail_message TO ${app};

CREATE TABLE mail_attachment
(
    message uuid    NOT NULL REFERENCES mail_message,
    place   integer NOT NULL,
    name    text    NOT NULL,
    type    text    NOT NULL,
    content bytea   NOT NULL,
    PRIMARY KEY (message, place)
);

GRANT SELECT, INSERT, DELETE ON mail_attachment TO ${app};
