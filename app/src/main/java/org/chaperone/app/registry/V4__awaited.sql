-- A page that was approved and has no address on the register yet.
CREATE TABLE outlet_awaited
(
    request     uuid PRIMARY KEY,
    title       text        NOT NULL CHECK (title <> ''),
    class_page  boolean     NOT NULL,
    -- By their id in the directory; whoever asked.
    requester   text        NOT NULL CHECK (requester <> ''),
    school      text CHECK (school <> ''),
    classes     text[]      NOT NULL,
    about       text        NOT NULL,
    -- By their ids in the directory: who was said to run it.
    staff       text[]      NOT NULL,
    approved_at timestamptz NOT NULL,
    ended_at    timestamptz,
    -- Null when the approval ended first.
    outlet      uuid REFERENCES outlet,
    CHECK (outlet IS NULL OR ended_at IS NOT NULL)
);

CREATE INDEX outlet_awaited_open ON outlet_awaited (requester) WHERE ended_at IS NULL;
GRANT SELECT, INSERT, UPDATE ON outlet_awaited TO ${app};

-- Who was said to run a page when it was asked for has it without a telephone number when none is known of them.
ALTER TABLE outlet_administrator
    DROP CONSTRAINT outlet_administrator_phone_check,
    ADD COLUMN request uuid,
    ADD CONSTRAINT whoever_is_named_comes_with_a_telephone_number
        CHECK (length(phone) <= 40 AND (phone <> '' OR request IS NOT NULL));

GRANT UPDATE (phone, email) ON outlet_administrator TO ${app};
