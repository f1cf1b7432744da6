-- Each time a login was sealed. What was sealed stands apart, and goes when the next one takes its place.
CREATE TABLE escrow_deposit
(
    id        uuid PRIMARY KEY,
    outlet    uuid        NOT NULL REFERENCES outlet,
    number    int         NOT NULL CHECK (number > 0),
    sealed_at timestamptz NOT NULL,
    sealed_by uuid        NOT NULL,
    by_name   text        NOT NULL CHECK (by_name <> ''),
    -- Which parts it has, never what they are.
    parts     text[]      NOT NULL CHECK (cardinality(parts) > 0),
    UNIQUE (outlet, number),
    UNIQUE (id, outlet, sealed_by)
);

CALL append_only('escrow_deposit');

-- Ciphertext: the login under a key of its own, and that key under the one that is outside the database.
CREATE TABLE escrow_seal
(
    deposit     uuid PRIMARY KEY REFERENCES escrow_deposit,
    key_id      bigint NOT NULL,
    wrapped_key bytea  NOT NULL,
    sealed      bytea  NOT NULL
);

GRANT SELECT, INSERT, DELETE, UPDATE (key_id, wrapped_key) ON escrow_seal TO ${app};

-- An emergency in which somebody needs a login, and all that came of it.
CREATE TABLE escrow_opening
(
    id            uuid PRIMARY KEY DEFAULT uuidv7(),
    outlet        uuid        NOT NULL,
    deposit       uuid        NOT NULL,
    sealed_by     uuid        NOT NULL,
    asked_at      timestamptz NOT NULL,
    asked_by      uuid        NOT NULL,
    asked_name    text        NOT NULL CHECK (asked_name <> ''),
    emergency     text        NOT NULL CHECK (emergency <> ''),
    words         text        NOT NULL CHECK (length(words) BETWEEN 20 AND 1000),
    -- Until then somebody agrees, and from then on it is opened.
    expires_at    timestamptz NOT NULL CHECK (expires_at > asked_at),
    answered_at   timestamptz,
    answered_by   uuid,
    answered_name text CHECK (answered_name <> ''),
    agreed        boolean,
    opened_at     timestamptz,
    reviewed_at   timestamptz,
    reviewed_by   uuid,
    reviewed_name text CHECK (reviewed_name <> ''),
    -- Whether the reviewer saw an emergency in it, and their words.
    justified     boolean,
    finding       text CHECK (length(finding) BETWEEN 1 AND 1000),
    FOREIGN KEY (deposit, outlet, sealed_by) REFERENCES escrow_deposit (id, outlet, sealed_by),
    CONSTRAINT nobody_reads_back_what_they_sealed CHECK (asked_by <> sealed_by),
    CONSTRAINT a_second_person_agrees CHECK (answered_by <> asked_by),
    CONSTRAINT answered_whole
        CHECK (num_nulls(answered_at, answered_by, answered_name, agreed) IN (0, 4)),
    CONSTRAINT opened_only_when_agreed_and_in_time
        CHECK (opened_at IS NULL OR coalesce(agreed, false) AND opened_at <= expires_at),
    CONSTRAINT a_third_person_reviews
        CHECK (reviewed_by IS NULL OR reviewed_by <> asked_by AND reviewed_by <> answered_by),
    CONSTRAINT reviewed_whole_and_after_it_was_opened
        CHECK (num_nulls(reviewed_at, reviewed_by, reviewed_name, justified, finding) = 5
               OR num_nulls(reviewed_at, reviewed_by, reviewed_name, justified, finding) = 0 AND opened_at IS NOT NULL)
);

-- Not opened again before the last opening was reviewed.
CREATE UNIQUE INDEX escrow_opening_unreviewed ON escrow_opening (outlet) WHERE opened_at IS NOT NULL AND reviewed_at IS NULL;
CREATE INDEX escrow_opening_outlet ON escrow_opening (outlet, id);

GRANT SELECT, INSERT,
      UPDATE (expires_at, answered_at, answered_by, answered_name, agreed, opened_at, reviewed_at, reviewed_by, reviewed_name,
              justified, finding)
   ON escrow_opening TO ${app};

-- What was answered, opened or reviewed stays as it was.
CREATE FUNCTION escrow_opening_keeps() RETURNS trigger
    LANGUAGE plpgsql AS
$$
BEGIN
    IF TG_OP = 'DELETE'
        OR OLD.answered_at IS NOT NULL AND (NEW.answered_at, NEW.answered_by, NEW.agreed, NEW.expires_at)
                                           IS DISTINCT FROM (OLD.answered_at, OLD.answered_by, OLD.agreed, OLD.expires_at)
        OR OLD.opened_at IS NOT NULL AND NEW.opened_at IS DISTINCT FROM OLD.opened_at
        OR OLD.reviewed_at IS NOT NULL
    THEN
        RAISE EXCEPTION 'escrow_opening keeps what happened: % refused', TG_OP USING ERRCODE = 'restrict_violation';
    END IF;
    RETURN NEW;
END
$$;

CREATE TRIGGER keeps BEFORE UPDATE OR DELETE ON escrow_opening FOR EACH ROW EXECUTE FUNCTION escrow_opening_keeps();
