CREATE TABLE story_article (
    article_id bigint PRIMARY KEY REFERENCES article,
    story_id   bigint NOT NULL REFERENCES story
);

CREATE INDEX story_article_story ON story_article (story_id);
