-- The sources that fail now, with the time when the desk first saw each of them fail.
CREATE TABLE desk_failing_source (
    source bigint      PRIMARY KEY REFERENCES source ON DELETE CASCADE,
    since  timestamptz NOT NULL
);
