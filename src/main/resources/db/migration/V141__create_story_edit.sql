-- What editors did to stories, when and why.
CREATE TABLE story_edit (
    id        bigint      PRIMARY KEY REFERENCES story_regrouping,
    kind      text        NOT NULL CHECK (kind IN ('MERGE', 'SPLIT', 'MOVE', 'UNDO')),
    edited_at timestamptz NOT NULL,
    editor    text        NOT NULL,
    reason    text        NOT NULL,
    -- an edit is undone once
    undoes    bigint      UNIQUE REFERENCES story_edit,
    CHECK ((kind = 'UNDO') = (undoes IS NOT NULL))
);
