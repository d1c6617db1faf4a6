-- A sample of the word sequences of an article, by which copies and excerpts of it are found; it
-- takes the place of the fingerprint, which told nothing of excerpts and little of edited copies.
ALTER TABLE article
    ADD COLUMN sketch integer[] NOT NULL DEFAULT '{}',
    DROP COLUMN fingerprint;

CREATE INDEX article_sketch ON article USING gin (sketch);
