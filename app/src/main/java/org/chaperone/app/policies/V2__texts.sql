-- What the district says in the place of a pack's text. Version 1 is the pack's own.
CREATE TABLE policy_text
(
    id         uuid PRIMARY KEY DEFAULT uuidv7(),
    pack       text        NOT NULL,
    edition    text        NOT NULL,
    text       text        NOT NULL,
    version    integer     NOT NULL CHECK (version >= 2),
    title      text        NOT NULL CHECK (title <> ''),
    body       text        NOT NULL CHECK (body <> ''),
    written_by text        NOT NULL,
    written_at timestamptz NOT NULL,
    UNIQUE (pack, edition, text, version)
);

CALL append_only('policy_text');

-- That somebody doesn't want to be shown a text again. Not who has read what.
CREATE TABLE policy_text_put_away
(
    account uuid NOT NULL,
    pack    text NOT NULL,
    text    text NOT NULL,
    PRIMARY KEY (account, pack, text)
);

GRANT SELECT, INSERT ON policy_text_put_away TO ${app};
