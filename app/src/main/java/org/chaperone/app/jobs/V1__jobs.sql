-- What is to be done by itself: rows of db-scheduler, which names the columns.
CREATE TABLE job
(
    task_name            text        NOT NULL,
    task_instance        text        NOT NULL,
    task_data            bytea,
    execution_time       timestamptz NOT NULL,
    picked               boolean     NOT NULL,
    picked_by            text,
    last_success         timestamptz,
    last_failure         timestamptz,
    consecutive_failures integer,
    last_heartbeat       timestamptz,
    version              bigint      NOT NULL,
    priority             smallint,
    PRIMARY KEY (task_name, task_instance)
);

CREATE INDEX job_due ON job (execution_time);
CREATE INDEX job_alive ON job (last_heartbeat);

GRANT SELECT, INSERT, UPDATE, DELETE ON job TO ${app};

-- How each job last ended.
CREATE TABLE job_outcome
(
    name     text        NOT NULL,
    about    text        NOT NULL,
    ended_at timestamptz NOT NULL,
    -- Failures in a row; 0 when it was done.
    attempts integer     NOT NULL CHECK (attempts >= 0),
    problem  text,
    PRIMARY KEY (name, about),
    CHECK ((attempts = 0) = (problem IS NULL))
);

CREATE INDEX job_outcome_failed ON job_outcome (ended_at DESC) WHERE problem IS NOT NULL;

GRANT SELECT, INSERT, UPDATE, DELETE ON job_outcome TO ${app};
