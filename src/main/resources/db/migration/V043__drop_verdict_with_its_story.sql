-- A story that is merged into another is deleted, and its verdict must not stand in the way.
ALTER TABLE verdict
    DROP CONSTRAINT verdict_story_id_fkey,
    ADD CONSTRAINT verdict_story_id_fkey FOREIGN KEY (story_id) REFERENCES story ON DELETE CASCADE;
