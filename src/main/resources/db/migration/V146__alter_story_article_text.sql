-- Which text of an article it was filed by: a replica that starts anew places by the same.
ALTER TABLE story_article
    -- 1 for the first, as in article_version; null for what was filed by older versions
    ADD COLUMN text_version integer;
