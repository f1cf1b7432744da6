-- Telephones that the district lends.
CREATE TABLE device
(
    id         uuid PRIMARY KEY DEFAULT uuidv7(),
    name       text        NOT NULL UNIQUE CHECK (name <> '' AND length(name) <= 60),
    number     text        NOT NULL CHECK (length(number) <= 40),
    added_at   timestamptz NOT NULL,
    -- It is lent no longer.
    retired_at timestamptz
);

GRANT SELECT, INSERT, UPDATE (retired_at) ON device TO ${app};

-- What became of a request for one. Requests are named by their ids alone, as they belong to another capability.
CREATE TABLE device_loan
(
    request   uuid PRIMARY KEY,
    version   int         NOT NULL CHECK (version > 0),
    borrower  text        NOT NULL CHECK (borrower <> ''),
    title     text        NOT NULL,
    -- Null while they wait for one.
    device    uuid REFERENCES device,
    first_day date        NOT NULL,
    last_day  date        NOT NULL CHECK (last_day >= first_day),
    state     text        NOT NULL CHECK (state IN ('WAITING', 'KEPT', 'OUT', 'BACK', 'OVER')),
    -- Since when they wait or it is kept for them.
    since     timestamptz NOT NULL,
    out_at    timestamptz,
    back_at   timestamptz,
    CHECK ((state = 'WAITING') = (device IS NULL) OR state = 'OVER'),
    CHECK ((out_at IS NOT NULL) = (state IN ('OUT', 'BACK'))),
    CHECK ((back_at IS NOT NULL) = (state = 'BACK')),
    CONSTRAINT one_at_a_time
        EXCLUDE USING gist (device WITH =, daterange(first_day, last_day, '[]') WITH &&) WHERE (state IN ('KEPT', 'OUT'))
);

CREATE INDEX device_loan_open ON device_loan (first_day, request) WHERE state IN ('WAITING', 'KEPT', 'OUT');

GRANT SELECT, INSERT, UPDATE (version, title, device, first_day, last_day, state, since, out_at, back_at) ON device_loan TO ${app};
