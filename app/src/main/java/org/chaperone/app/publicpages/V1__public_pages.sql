-- Whoever answers from memory is told when the register or the seals change; see OfficialListening.
CREATE FUNCTION tell_of_official_pages() RETURNS trigger
    LANGUAGE plpgsql AS
$$
BEGIN
    PERFORM pg_notify('chaperone_official_pages', '');
    RETURN NULL;
END
$$;

CREATE TRIGGER tell_of_official_pages AFTER INSERT OR UPDATE ON outlet
    FOR EACH STATEMENT EXECUTE FUNCTION tell_of_official_pages();

-- A seal of approval, bound to the address that the page had.
CREATE TABLE page_seal
(
    code      text PRIMARY KEY CHECK (code ~ '^[a-z2-7]{16}$'),
    outlet    uuid        NOT NULL REFERENCES outlet,
    address   text        NOT NULL CHECK (address <> ''),
    -- Ed25519, over the code and the address.
    signature bytea       NOT NULL CHECK (length(signature) = 64),
    issued_at timestamptz NOT NULL,
    issued_by text        NOT NULL CHECK (issued_by <> '')
);

CREATE INDEX page_seal_outlet ON page_seal (outlet, issued_at DESC);

CREATE TABLE page_seal_withdrawal
(
    code           text PRIMARY KEY REFERENCES page_seal,
    withdrawn_at   timestamptz NOT NULL,
    withdrawn_by   uuid        NOT NULL,
    withdrawn_name text        NOT NULL CHECK (withdrawn_name <> ''),
    reason         text        NOT NULL CHECK (length(reason) BETWEEN 1 AND 1000)
);

CALL append_only('page_seal');
CALL append_only('page_seal_withdrawal');
