-- One readable, canonical, deduplicated text.
CREATE TABLE article (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    -- the source that stands for it: of several that list the same page, the one with most authority
    source_id bigint NOT NULL REFERENCES source,
    url text NOT NULL,
    -- equal for all addresses of one page: see AddressKey
    url_key text NOT NULL UNIQUE,
    title text NOT NULL,
    body text NOT NULL,
    language text NOT NULL,
    author text,
    image text,
    links text[] NOT NULL,
    published timestamptz,
    gathered timestamptz NOT NULL,
    updated timestamptz,
    -- SimHash of the text; null if it is too short for one
    fingerprint bigint,
    -- the article of another publisher that this one repeats
    copy_of bigint REFERENCES article
);

CREATE INDEX article_gathered ON article (gathered);
