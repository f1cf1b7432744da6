-- Who runs an outlet beside whoever answers for it, with how they are reached.
CREATE TABLE outlet_administrator
(
    id         uuid PRIMARY KEY DEFAULT uuidv7(),
    outlet     uuid        NOT NULL REFERENCES outlet,
    -- Null for somebody who doesn't work for the schools.
    person     text CHECK (person <> ''),
    name       text        NOT NULL CHECK (name <> ''),
    phone      text        NOT NULL CHECK (phone <> '' AND length(phone) <= 40),
    email      text        NOT NULL CHECK (email LIKE '%_@_%' AND length(email) <= 254),
    -- Whether they hold the district's access to it.
    district   boolean     NOT NULL,
    added_at   timestamptz NOT NULL,
    added_by   uuid        NOT NULL,
    added_name text        NOT NULL CHECK (added_name <> ''),
    ended_at   timestamptz,
    ended_by   uuid,
    ended_name text CHECK (ended_name <> ''),
    CONSTRAINT the_district_s_access_is_held_by_one_of_its_people CHECK (NOT district OR person IS NOT NULL),
    CHECK ((ended_at IS NULL) = (ended_by IS NULL) AND (ended_at IS NULL) = (ended_name IS NULL))
);

CREATE INDEX outlet_administrator_outlet ON outlet_administrator (outlet);
CREATE UNIQUE INDEX outlet_administrator_once ON outlet_administrator (outlet, coalesce(person, lower(email))) WHERE ended_at IS NULL;
GRANT SELECT, INSERT, UPDATE (ended_at, ended_by, ended_name) ON outlet_administrator TO ${app};

-- Somebody who holds the district's access has signed in with it.
CREATE TABLE outlet_access_proof
(
    id      uuid PRIMARY KEY DEFAULT uuidv7(),
    outlet  uuid        NOT NULL REFERENCES outlet,
    at      timestamptz NOT NULL,
    by_id   uuid        NOT NULL,
    by_name text        NOT NULL CHECK (by_name <> '')
);

CREATE INDEX outlet_access_proof_outlet ON outlet_access_proof (outlet, at);
CALL append_only('outlet_access_proof');

-- An office was told where an outlet is.
CREATE TABLE outlet_receipt
(
    id      uuid PRIMARY KEY DEFAULT uuidv7(),
    outlet  uuid        NOT NULL REFERENCES outlet,
    address text        NOT NULL CHECK (address <> ''),
    office  text        NOT NULL CHECK (office <> ''),
    account uuid        NOT NULL,
    name    text        NOT NULL CHECK (name <> ''),
    told_at timestamptz NOT NULL
);

CREATE INDEX outlet_receipt_outlet ON outlet_receipt (outlet);
CALL append_only('outlet_receipt');
