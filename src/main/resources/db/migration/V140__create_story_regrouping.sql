-- Articles that went from one story into another after they had been filed: what the clustering
-- merged and what an editor did. Followed in the order of their ids, each behind the article that
-- had been filed last, they lead every replica to the same stories.
CREATE TABLE story_regrouping (
    id            bigint   GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    after_article bigint   NOT NULL,
    from_id       bigint   NOT NULL,
    into_id       bigint   NOT NULL,
    articles      bigint[] NOT NULL,
    -- where an editor did it: those that stayed behind, which are kept apart from these
    left_articles bigint[] NOT NULL,
    -- where an editor did it: those that were there, which are kept apart from these no longer
    met_articles  bigint[] NOT NULL
);

CREATE INDEX story_regrouping_from ON story_regrouping (from_id);
CREATE INDEX story_regrouping_into ON story_regrouping (into_id);
CREATE INDEX story_regrouping_articles ON story_regrouping USING gin (articles);
