-- What the district prints itself: office phones, addresses, mail and web domains. What was removed stays on record.
CREATE TABLE public_contact
(
    id         uuid PRIMARY KEY DEFAULT uuidv7(),
    kind       text        NOT NULL CHECK (kind IN ('PHONE', 'EMAIL', 'ADDRESS', 'DOMAIN')),
    contact    text        NOT NULL CHECK (contact <> '' AND length(contact) <= 200),
    -- The same for the same contact, however it is written.
    key        text        NOT NULL CHECK (key <> ''),
    about      text        NOT NULL CHECK (length(about) <= 200),
    added_by   text        NOT NULL,
    added_at   timestamptz NOT NULL,
    removed_by text,
    removed_at timestamptz,
    CHECK ((removed_by IS NULL) = (removed_at IS NULL))
);

CREATE UNIQUE INDEX public_contact_once ON public_contact (kind, key) WHERE removed_at IS NULL;

GRANT SELECT, INSERT, UPDATE (removed_by, removed_at) ON public_contact TO ${app};
