-- A share can end, and begin again. Who could read an answer, and from when to when, stays.
ALTER TABLE kept_answer_share
    DROP CONSTRAINT kept_answer_share_pkey,
    ADD COLUMN id       uuid PRIMARY KEY DEFAULT uuidv7(),
    ADD COLUMN ended_at timestamptz CHECK (ended_at >= shared_at);

CREATE UNIQUE INDEX kept_answer_share_holds ON kept_answer_share (answer, with_account) WHERE ended_at IS NULL;

DROP TRIGGER append_only ON kept_answer_share;

CREATE FUNCTION refuse_all_but_ending() RETURNS trigger
    LANGUAGE plpgsql AS
$$
BEGIN
    IF TG_OP = 'UPDATE' THEN
        IF OLD.ended_at IS NULL
           AND (OLD.id, OLD.answer, OLD.with_account, OLD.with_name, OLD.shared_at)
               = (NEW.id, NEW.answer, NEW.with_account, NEW.with_name, NEW.shared_at)
        THEN
            RETURN NEW;
        END IF;
    END IF;
    RAISE EXCEPTION '% keeps its rows: % refused', TG_TABLE_NAME, TG_OP
        USING ERRCODE = 'restrict_violation';
END
$$;

CREATE TRIGGER only_ending
    BEFORE UPDATE OR DELETE ON kept_answer_share
    FOR EACH ROW EXECUTE FUNCTION refuse_all_but_ending();

-- Who asked reads it anyway.
CREATE FUNCTION refuse_sharing_with_oneself() RETURNS trigger
    LANGUAGE plpgsql AS
$$
BEGIN
    IF EXISTS (SELECT FROM kept_answer WHERE id = NEW.answer AND asked_by = NEW.with_account) THEN
        RAISE EXCEPTION 'an answer is not shared with who asked it'
            USING ERRCODE = 'check_violation', CONSTRAINT = 'kept_answer_share_with_another';
    END IF;
    RETURN NEW;
END
$$;

CREATE TRIGGER with_another
    BEFORE INSERT ON kept_answer_share
    FOR EACH ROW EXECUTE FUNCTION refuse_sharing_with_oneself();

GRANT UPDATE (ended_at) ON kept_answer_share TO ${app};
