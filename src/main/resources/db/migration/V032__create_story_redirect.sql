-- A merged story's id leads on for good.
CREATE TABLE story_redirect (
    from_id  bigint PRIMARY KEY,
    into_id  bigint NOT NULL REFERENCES story,
    revision bigint NOT NULL UNIQUE DEFAULT nextval('story_revision')
);

CREATE INDEX story_redirect_into ON story_redirect (into_id);
