-- The texts that an article had before the one it has now, so that what was quoted can be looked up.
CREATE TABLE article_version (
    article_id bigint NOT NULL REFERENCES article ON DELETE CASCADE,
    -- 1 for the first text
    version integer NOT NULL,
    title text NOT NULL,
    body text NOT NULL,
    -- when this text was first seen
    seen_at timestamptz NOT NULL,
    -- why it was replaced: a fuller text was found, or the publisher changed it
    why text NOT NULL CHECK (why IN ('FULLER', 'REVISED')),
    PRIMARY KEY (article_id, version)
);
