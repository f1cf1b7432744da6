-- What whoever runs the installation does to accounts, each with who and when.

ALTER TABLE account
    -- None until somebody who was invited has chosen one.
    ALTER COLUMN password DROP NOT NULL,
    ADD COLUMN signed_in_at timestamptz,
    -- Without accents and capitals, to find by.
    ADD COLUMN search_text text NOT NULL GENERATED ALWAYS AS
        (lower(regexp_replace(normalize(name || ' ' || email, NFKD), '[\u0300-\u036f]+', '', 'g'))) STORED;

-- A role that was taken stays, with who took it.
ALTER TABLE account_role
    ADD COLUMN id       uuid PRIMARY KEY DEFAULT uuidv7(),
    ADD COLUMN given_by uuid REFERENCES account,
    ADD COLUMN given_at timestamptz,
    ADD COLUMN taken_by uuid REFERENCES account,
    ADD COLUMN taken_at timestamptz,
    DROP CONSTRAINT account_role_account_role_school_key,
    ADD CONSTRAINT account_role_given_by_another CHECK (given_by <> account),
    ADD CONSTRAINT account_role_taken_by_another CHECK (taken_by <> account),
    ADD CONSTRAINT account_role_taken_by_somebody CHECK ((taken_by IS NULL) = (taken_at IS NULL)),
    ADD CONSTRAINT account_role_of_a_school CHECK ((school IS NOT NULL) = (role IN ('TEACHER', 'PRINCIPAL')));

UPDATE account_role
   SET given_at = opened_at
  FROM account
 WHERE account.id = account_role.account;

ALTER TABLE account_role
    ALTER COLUMN given_at SET NOT NULL;

CREATE UNIQUE INDEX account_role_held ON account_role (account, role, school) NULLS NOT DISTINCT WHERE taken_at IS NULL;

CREATE TABLE account_deactivation
(
    id        uuid PRIMARY KEY DEFAULT uuidv7(),
    account   uuid        NOT NULL REFERENCES account,
    made_by   uuid        NOT NULL REFERENCES account,
    made_at   timestamptz NOT NULL,
    lifted_by uuid REFERENCES account,
    lifted_at timestamptz,
    CONSTRAINT account_deactivation_by_another CHECK (made_by <> account AND lifted_by <> account),
    CHECK ((lifted_by IS NULL) = (lifted_at IS NULL))
);

CREATE UNIQUE INDEX account_deactivation_holds ON account_deactivation (account) WHERE lifted_at IS NULL;

-- The one way to choose a password without knowing the one before. A newer link takes the place of an older.
CREATE TABLE account_link
(
    account    uuid PRIMARY KEY REFERENCES account,
    -- SHA-256 of the secret in the address.
    digest     bytea       NOT NULL UNIQUE CHECK (length(digest) = 32),
    made_by    uuid        NOT NULL REFERENCES account,
    made_at    timestamptz NOT NULL,
    expires_at timestamptz NOT NULL CHECK (expires_at > made_at),
    CONSTRAINT account_link_by_another CHECK (made_by <> account)
);

ALTER TABLE session
    -- What a person calls it by when they end it.
    ADD COLUMN id      uuid NOT NULL UNIQUE DEFAULT uuidv7(),
    ADD COLUMN address text NOT NULL DEFAULT '',
    ADD COLUMN agent   text NOT NULL DEFAULT '';

-- Two administrators who put each other out at the same moment wait here, and the second is stopped.
CREATE FUNCTION keep_an_administrator() RETURNS trigger
    LANGUAGE plpgsql AS
$$
BEGIN
    LOCK TABLE account IN SHARE ROW EXCLUSIVE MODE;
    IF NOT EXISTS (SELECT
                     FROM account_role
                     JOIN account ON account.id = account_role.account
                    WHERE role = 'ADMINISTRATOR' AND taken_at IS NULL AND password IS NOT NULL
                      AND NOT EXISTS (SELECT FROM account_deactivation
                                       WHERE account_deactivation.account = account_role.account
                                         AND lifted_at IS NULL))
       AND EXISTS (SELECT FROM account_role WHERE account = NEW.account AND role = 'ADMINISTRATOR')
    THEN
        RAISE EXCEPTION 'the last administrator stays'
            USING ERRCODE = 'restrict_violation', CONSTRAINT = 'account_last_administrator';
    END IF;
    RETURN NULL;
END
$$;

CREATE TRIGGER keep_an_administrator
    AFTER UPDATE ON account_role
    FOR EACH ROW WHEN (NEW.role = 'ADMINISTRATOR' AND NEW.taken_at IS NOT NULL)
    EXECUTE FUNCTION keep_an_administrator();

CREATE TRIGGER keep_an_administrator
    AFTER INSERT ON account_deactivation
    FOR EACH ROW EXECUTE FUNCTION keep_an_administrator();

REVOKE DELETE ON account_role FROM ${app};
GRANT UPDATE (taken_by, taken_at) ON account_role TO ${app};
GRANT SELECT, INSERT, UPDATE (lifted_by, lifted_at) ON account_deactivation TO ${app};
GRANT SELECT, INSERT, UPDATE, DELETE ON account_link TO ${app};
