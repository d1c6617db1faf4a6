-- The last regrouping that the last consolidation knew of takes the place of the last merge.
ALTER TABLE story_filing
    DROP COLUMN merge_revision,
    ADD COLUMN consolidated_regrouping bigint NOT NULL DEFAULT 0;
