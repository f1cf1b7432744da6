-- What must be kept can't be changed or removed: not by the application, which lacks the grants,
-- and not by a slip of the owner, whom the triggers stop.

CREATE FUNCTION refuse_change() RETURNS trigger
    LANGUAGE plpgsql AS
$$
BEGIN
    RAISE EXCEPTION '% is append-only: % refused', TG_TABLE_NAME, TG_OP
        USING ERRCODE = 'restrict_violation';
END
$$;

-- To be called for a table once it is made.
CREATE PROCEDURE append_only(kept regclass)
    LANGUAGE plpgsql AS
$$
BEGIN
    EXECUTE format('CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON %s
                    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()', kept);
    EXECUTE format('REVOKE ALL ON %s FROM PUBLIC, %I', kept, '${app}');
    EXECUTE format('GRANT SELECT, INSERT ON %s TO %I', kept, '${app}');
END
$$;
