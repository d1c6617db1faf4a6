-- One item as a source gave it.
CREATE TABLE entry (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    source_id bigint NOT NULL REFERENCES source ON DELETE CASCADE,
    -- what makes it one entry and not another of its source: see EntryKey
    key text NOT NULL,
    guid text NOT NULL,
    link text,
    title text NOT NULL,
    author text,
    published timestamptz,
    first_seen timestamptz NOT NULL,
    html text NOT NULL,
    is_full boolean NOT NULL,
    UNIQUE (source_id, key)
);
