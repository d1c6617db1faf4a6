-- A story that is merged into another is deleted, and its verdicts must not stand in the way. Nor may
-- they stay: a part of an event is no earlier story to compare the whole event with.
ALTER TABLE verdict
    DROP CONSTRAINT verdict_story_id_fkey,
    ADD CONSTRAINT verdict_story_id_fkey FOREIGN KEY (story_id) REFERENCES story ON DELETE CASCADE;

ALTER TABLE verdict_history
    DROP CONSTRAINT verdict_history_story_id_fkey,
    ADD CONSTRAINT verdict_history_story_id_fkey FOREIGN KEY (story_id) REFERENCES story ON DELETE CASCADE;
