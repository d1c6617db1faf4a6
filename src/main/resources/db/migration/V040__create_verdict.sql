-- The verdict that stands on each story.
CREATE TABLE verdict (
    story_id    bigint      PRIMARY KEY REFERENCES story ON DELETE CASCADE,
    -- the story's revision that was judged: a newer one is judged anew
    revision    bigint      NOT NULL,
    subject     text        NOT NULL,
    label       text        NOT NULL,
    -- when the story's last article came: the verdict knows nothing later
    as_of       timestamptz NOT NULL,
    judged_at   timestamptz NOT NULL,
    verdict     jsonb       NOT NULL
);

CREATE INDEX verdict_label ON verdict (label);
