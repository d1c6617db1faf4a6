-- How far the changes of entries have been noticed.
CREATE TABLE article_progress (
    last_change bigint NOT NULL
);

INSERT INTO article_progress (last_change) VALUES (0);
