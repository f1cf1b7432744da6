-- What people ask for. People, schools and classes are named by the student system's ids and not by foreign keys, as what was
-- decided outlasts their time in the directory.
CREATE TABLE request
(
    id         uuid PRIMARY KEY DEFAULT uuidv7(),
    kind       text        NOT NULL,
    requester  text        NOT NULL CHECK (requester <> ''),
    -- Null for one of the whole district.
    school     text CHECK (school <> ''),
    pack       text        NOT NULL,
    edition    text        NOT NULL,
    state      text        NOT NULL
        CHECK (state IN ('DRAFT', 'SENT', 'RETURNED', 'APPROVED', 'DECLINED', 'WITHDRAWN', 'EXPIRED', 'ENDED')),
    -- How many times it was sent.
    version    int         NOT NULL CHECK (version >= 0),
    title      text        NOT NULL CHECK (length(title) <= 120),
    -- As it is written now; what was sent stands in request_version.
    content    text        NOT NULL CHECK (content IS JSON OBJECT),
    folded     text        NOT NULL,
    made_at    timestamptz NOT NULL,
    changed_at timestamptz NOT NULL,
    made_by    uuid        NOT NULL,
    -- Of the page it was begun on: sent twice, it is begun once.
    page       uuid        NOT NULL,
    -- The last day of what was approved; null when there is none.
    last_day   date,
    renews     uuid REFERENCES request,
    UNIQUE (made_by, page),
    UNIQUE (id, requester),
    CHECK (version > 0 OR state IN ('DRAFT', 'WITHDRAWN')),
    CHECK (last_day IS NULL OR state IN ('APPROVED', 'EXPIRED', 'ENDED'))
);

CREATE INDEX request_requester ON request (requester, id DESC);
CREATE INDEX request_school ON request (school, id DESC);
CREATE INDEX request_last_day ON request (last_day) WHERE state = 'APPROVED';

GRANT SELECT, INSERT, UPDATE (school, pack, edition, state, version, title, content, folded, changed_at, last_day)
   ON request TO ${app};

-- Exactly what was sent. Whoever decides is bound to these bytes.
CREATE TABLE request_version
(
    request     uuid        NOT NULL,
    number      int         NOT NULL CHECK (number > 0),
    requester   text        NOT NULL,
    author      text        NOT NULL CHECK (author <> ''),
    author_name text        NOT NULL CHECK (author_name <> ''),
    -- Whom it is about; empty when it is about no one person.
    subject     text        NOT NULL,
    content     text        NOT NULL,
    digest      text        NOT NULL,
    sent_at     timestamptz NOT NULL,
    PRIMARY KEY (request, number),
    UNIQUE (request, number, digest, requester, author, subject),
    FOREIGN KEY (request, requester) REFERENCES request (id, requester),
    CONSTRAINT digest_is_of_the_content CHECK (digest = encode(sha256(convert_to(content, 'UTF8')), 'hex'))
);

CALL append_only('request_version');

-- A step that a version has reached.
CREATE TABLE request_step
(
    request    uuid        NOT NULL,
    version    int         NOT NULL,
    number     int         NOT NULL CHECK (number >= 0),
    id         text        NOT NULL,
    does       text        NOT NULL,
    -- office:ROLE with @SCHOOL where it is held for one.
    bearer     text        NOT NULL CHECK (bearer ~ '^office:.'),
    -- Why it isn't whom the policy names; empty when it is.
    instead    text        NOT NULL,
    reached_at timestamptz NOT NULL,
    due_on     date,
    due_at     timestamptz,
    -- Who may decide as well since it is late.
    up         text CHECK (up ~ '^office:.'),
    late_at    timestamptz,
    PRIMARY KEY (request, version, number),
    FOREIGN KEY (request, version) REFERENCES request_version (request, number),
    CHECK ((does = 'BE_TOLD') = (due_at IS NULL)),
    CHECK ((up IS NULL) = (late_at IS NULL))
);

CREATE INDEX request_step_bearer ON request_step (bearer);
CREATE INDEX request_step_due ON request_step (due_at) WHERE late_at IS NULL;

GRANT SELECT, INSERT, UPDATE (up, late_at) ON request_step TO ${app};

-- What was decided in a step, once.
CREATE TABLE request_decision
(
    request    uuid        NOT NULL,
    version    int         NOT NULL,
    number     int         NOT NULL,
    digest     text        NOT NULL,
    requester  text        NOT NULL,
    author     text        NOT NULL,
    subject    text        NOT NULL,
    act        text        NOT NULL CHECK (act IN ('AGREED', 'DECLINED', 'RETURNED')),
    by_person  text        NOT NULL CHECK (by_person <> ''),
    by_account uuid        NOT NULL,
    by_name    text        NOT NULL CHECK (by_name <> ''),
    -- Whose designee they were; empty when they hold the office themselves.
    acting_for text        NOT NULL,
    at         timestamptz NOT NULL,
    note       text        NOT NULL CHECK (length(note) <= 2000),
    conditions text        NOT NULL CHECK (length(conditions) <= 2000),
    -- Where what was made is.
    reference  text        NOT NULL CHECK (length(reference) <= 2000),
    PRIMARY KEY (request, version, number),
    FOREIGN KEY (request, version, number) REFERENCES request_step,
    FOREIGN KEY (request, version, digest, requester, author, subject)
        REFERENCES request_version (request, number, digest, requester, author, subject),
    CONSTRAINT nobody_decides_on_their_own
        CHECK (by_person NOT IN (requester, author, subject) AND (acting_for = '' OR acting_for NOT IN (requester, author, subject))),
    CHECK (act = 'AGREED' OR note <> ''),
    CHECK (by_person <> acting_for)
);

CALL append_only('request_decision');

-- All else that happened to a request.
CREATE TABLE request_event
(
    id      uuid PRIMARY KEY DEFAULT uuidv7(),
    request uuid        NOT NULL REFERENCES request,
    version int         NOT NULL,
    kind    text        NOT NULL,
    at      timestamptz NOT NULL,
    by_name text        NOT NULL CHECK (by_name <> ''),
    note    text        NOT NULL CHECK (length(note) <= 2000)
);

CREATE INDEX request_event_request ON request_event (request, id);

CALL append_only('request_event');
