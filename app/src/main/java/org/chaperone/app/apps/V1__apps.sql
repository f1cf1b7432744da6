-- What students use and what it wants to know of them.
CREATE TABLE app
(
    id             uuid PRIMARY KEY DEFAULT uuidv7(),
    name           text    NOT NULL CHECK (name <> '' AND length(name) <= 120),
    maker          text    NOT NULL CHECK (length(maker) <= 120),
    address        text    NOT NULL CHECK (length(address) <= 2000),
    school         text CHECK (school <> ''),
    classes        text[]  NOT NULL,
    registers      boolean NOT NULL,
    fields         text[]  NOT NULL,
    purpose        text    NOT NULL CHECK (purpose <> '' AND length(purpose) <= 1000),
    agreement      text    NOT NULL CHECK (length(agreement) <= 2000),
    agreement_ends date,
    product        text    NOT NULL CHECK (product IN ('NOT_LOOKED_AT', 'GOOD', 'NOT_GOOD')),
    privacy        text    NOT NULL CHECK (privacy IN ('NOT_LOOKED_AT', 'GOOD', 'NOT_GOOD')),
    proposed_at    timestamptz NOT NULL,
    proposed_by    uuid    NOT NULL,
    proposed_name  text    NOT NULL CHECK (proposed_name <> ''),
    page           uuid    NOT NULL,
    UNIQUE (proposed_by, page),
    CONSTRAINT what_registers_says_what_it_wants CHECK (registers OR cardinality(fields) = 0)
);

CREATE INDEX app_name ON app (lower(name), id);
GRANT SELECT, INSERT, UPDATE (product, privacy, agreement, agreement_ends) ON app TO ${app};

-- The two who put an app on record: two offices, and two people.
CREATE TABLE app_sign_off
(
    app       uuid        NOT NULL REFERENCES app,
    office    text        NOT NULL CHECK (office IN ('PRINCIPAL', 'TECHNOLOGY')),
    by_id     uuid        NOT NULL,
    by_name   text        NOT NULL CHECK (by_name <> ''),
    signed_at timestamptz NOT NULL,
    PRIMARY KEY (app, office),
    CONSTRAINT one_person_signs_once UNIQUE (app, by_id)
);

CALL append_only('app_sign_off');
