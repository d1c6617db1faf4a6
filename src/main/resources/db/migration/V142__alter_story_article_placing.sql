-- How an article came to its first story.
ALTER TABLE story_article
    -- null for what was filed by older versions: the story it is in
    ADD COLUMN placed_in bigint,
    -- how like that story it was, and how like it had to be; null if likeness did not decide
    ADD COLUMN likeness double precision,
    ADD COLUMN bar double precision;
