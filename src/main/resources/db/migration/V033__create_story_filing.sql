-- How far the articles have been filed: what a replica compares its memory with.
CREATE TABLE story_filing (
    filed_article        bigint NOT NULL,
    consolidated_article bigint NOT NULL,
    merge_revision       bigint NOT NULL
);

INSERT INTO story_filing VALUES (0, 0, 0);
