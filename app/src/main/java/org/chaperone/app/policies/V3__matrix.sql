-- What the district has put in the place of a cell of its pack's information matrix. The newest row of a cell holds.
CREATE TABLE matrix_cell
(
    id             uuid PRIMARY KEY DEFAULT uuidv7(),
    pack           text        NOT NULL,
    information    text        NOT NULL,
    audience       text        NOT NULL,
    identification text        NOT NULL,
    cell           text        NOT NULL CHECK (cell IN ('ALLOW', 'CONSENT', 'NEVER', 'UNSET')),
    because        text        NOT NULL CHECK (because <> ''),
    set_by         text        NOT NULL,
    set_at         timestamptz NOT NULL
);

CREATE INDEX matrix_cell_newest ON matrix_cell (pack, information, audience, identification, id DESC);

CALL append_only('matrix_cell');
