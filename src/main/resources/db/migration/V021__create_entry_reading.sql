-- How the reading of an entry went. No row: not yet tried.
CREATE TABLE entry_reading (
    entry_id bigint PRIMARY KEY REFERENCES entry ON DELETE CASCADE,
    outcome text NOT NULL CHECK (outcome IN ('FILED', 'SAME', 'EMPTY', 'WAITING')),
    article_id bigint REFERENCES article,
    attempts integer NOT NULL,
    -- what kept us from the page, in a sentence for the operator
    problem text,
    next_try timestamptz,
    CHECK ((outcome = 'WAITING') = (next_try IS NOT NULL))
);

CREATE INDEX entry_reading_waiting ON entry_reading (next_try) WHERE outcome = 'WAITING';
CREATE INDEX entry_reading_article ON entry_reading (article_id);
