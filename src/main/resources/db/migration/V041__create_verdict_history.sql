-- Every verdict that ever stood, by subject: what "what changed" compares with.
CREATE TABLE verdict_history (
    story_id    bigint      NOT NULL REFERENCES story ON DELETE CASCADE,
    revision    bigint      NOT NULL,
    -- the subject in lower case without blanks and hyphens; empty ones are not kept
    subject_key text        NOT NULL,
    as_of       timestamptz NOT NULL,
    verdict     jsonb       NOT NULL,
    PRIMARY KEY (story_id, revision)
);

CREATE INDEX verdict_history_subject ON verdict_history (subject_key, as_of);
