-- Somebody who may change it has said that what the register has of an outlet is right.
CREATE TABLE outlet_certification
(
    id       uuid PRIMARY KEY DEFAULT uuidv7(),
    outlet   uuid        NOT NULL REFERENCES outlet,
    -- As it was when they said so.
    revision int         NOT NULL CHECK (revision > 0),
    at       timestamptz NOT NULL,
    by_id    uuid        NOT NULL,
    by_name  text        NOT NULL CHECK (by_name <> '')
);

CREATE INDEX outlet_certification_outlet ON outlet_certification (outlet, at);
CALL append_only('outlet_certification');
