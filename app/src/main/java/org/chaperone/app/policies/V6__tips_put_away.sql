-- When it was put away, and that it can be brought back.
ALTER TABLE policy_text_put_away
    ADD COLUMN put_away_at timestamptz NOT NULL DEFAULT now();

ALTER TABLE policy_text_put_away
    ALTER COLUMN put_away_at DROP DEFAULT;

GRANT DELETE ON policy_text_put_away TO ${app};
