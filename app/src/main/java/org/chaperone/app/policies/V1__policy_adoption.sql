-- By which edition of which pack the district acts, from which day. The latest day that has come wins; on one day, the
-- latest entry.
CREATE TABLE policy_adoption
(
    id            uuid PRIMARY KEY DEFAULT uuidv7(),
    pack          text        NOT NULL,
    edition       text        NOT NULL,
    in_force_from date        NOT NULL,
    needs_vote    boolean     NOT NULL,
    decided_on    date,
    vote          text CHECK (vote <> ''),
    adopted_by    text        NOT NULL,
    adopted_at    timestamptz NOT NULL,
    CHECK (NOT needs_vote OR (decided_on IS NOT NULL AND vote IS NOT NULL)),
    CHECK (decided_on <= in_force_from OR NOT needs_vote)
);

CREATE INDEX policy_adoption_in_force ON policy_adoption (in_force_from DESC, id DESC);

CALL append_only('policy_adoption');
