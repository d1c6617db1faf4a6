-- The last visits to each source, for the operator; older ones are dropped as new ones come.
CREATE TABLE source_visit (
    source_id bigint NOT NULL REFERENCES source ON DELETE CASCADE,
    -- also the first_seen of the entries that it brought
    at timestamptz NOT NULL,
    health text NOT NULL,
    problem text,
    PRIMARY KEY (source_id, at)
);
