-- A colleague is asked in writing whether they may be shown, and answers in writing. To all of it is only added.
CREATE TABLE colleague_request
(
    id             uuid PRIMARY KEY DEFAULT uuidv7(),
    asked_at       timestamptz NOT NULL,
    asked_by       uuid        NOT NULL,
    -- The name at that time.
    asker          text        NOT NULL CHECK (asker <> ''),
    -- The same person in the directory; null for somebody who isn't in it.
    asker_id       text CHECK (asker_id <> ''),
    colleague      text        NOT NULL CHECK (colleague <> ''),
    colleague_name text        NOT NULL CHECK (colleague_name <> ''),
    uses           text[]      NOT NULL CHECK (cardinality(uses) > 0),
    audiences      text[]      NOT NULL CHECK (cardinality(audiences) > 0),
    -- The picture: SHA-256 of the file that would leave, or null; what was written about it; the clearance it was asked from.
    file           text CHECK (file ~ '^[0-9a-f]{64}$'),
    about          text        NOT NULL,
    clearance      uuid REFERENCES clearance,
    UNIQUE (id, colleague),
    CHECK (asker_id IS DISTINCT FROM colleague)
);

CREATE INDEX colleague_request_colleague ON colleague_request (colleague, id DESC);
CREATE INDEX colleague_request_asked_by ON colleague_request (asked_by, id DESC);

-- Each time that it was told to the colleague.
CREATE TABLE colleague_request_sending
(
    request uuid        NOT NULL REFERENCES colleague_request,
    at      timestamptz NOT NULL,
    PRIMARY KEY (request, at)
);

-- What the colleague said, who alone can: the last of several counts.
CREATE TABLE colleague_request_answer
(
    id        uuid PRIMARY KEY DEFAULT uuidv7(),
    request   uuid        NOT NULL,
    answerer  text        NOT NULL,
    at        timestamptz NOT NULL,
    -- THIS is a yes for this picture alone, ALL for every picture there.
    answer    text        NOT NULL CHECK (answer IN ('THIS', 'ALL', 'NO')),
    -- In the ledger of permissions.
    statement uuid        NOT NULL UNIQUE,
    FOREIGN KEY (request, answerer) REFERENCES colleague_request (id, colleague)
);

CREATE INDEX colleague_request_answer_request ON colleague_request_answer (request, id DESC);

-- Who asked doesn't need it any more.
CREATE TABLE colleague_request_end
(
    request  uuid PRIMARY KEY REFERENCES colleague_request,
    ended_at timestamptz NOT NULL
);

CALL append_only('colleague_request');
CALL append_only('colleague_request_sending');
CALL append_only('colleague_request_answer');
CALL append_only('colleague_request_end');
