-- Counts every change of a story, so that a reader of changes has to remember one number.
CREATE SEQUENCE story_revision;

CREATE TABLE story_thread (
    id           bigint      GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    -- organisation and family of artefacts, such as "ai2 olmo"
    subject_key  text        NOT NULL,
    subject      text        NOT NULL,
    -- when its last article was published: after 120 days, a new thread begins
    last_article timestamptz NOT NULL
);

CREATE INDEX story_thread_subject ON story_thread (subject_key, last_article);

-- Its id is the id of its first article, so that every replica counts alike.
CREATE TABLE story (
    id        bigint PRIMARY KEY,
    thread_id bigint REFERENCES story_thread,
    revision  bigint NOT NULL UNIQUE DEFAULT nextval('story_revision')
);

CREATE INDEX story_thread_id ON story (thread_id);
