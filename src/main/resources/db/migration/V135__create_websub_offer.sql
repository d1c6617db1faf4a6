-- The hub that a source names, as last read in it: a fact about the source, whatever we do about it.
CREATE TABLE websub_offer (
    source_id bigint PRIMARY KEY REFERENCES source ON DELETE CASCADE,
    -- both empty since the source names none any more
    hub text,
    topic text,
    since timestamptz NOT NULL,
    CHECK ((hub IS NULL) = (topic IS NULL))
);
