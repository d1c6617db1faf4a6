-- The link to the page with older articles.
ALTER TABLE source ADD COLUMN selector_next text;
