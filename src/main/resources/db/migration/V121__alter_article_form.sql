-- How an article may be shown, and whether it is whole.
ALTER TABLE article
    -- small safe HTML of the text; null if there is none
    ADD COLUMN html text,
    -- the page shows the beginning only, and the rest to those who pay
    ADD COLUMN teaser boolean NOT NULL DEFAULT false;

CREATE INDEX article_updated ON article (updated, id) WHERE updated IS NOT NULL;
