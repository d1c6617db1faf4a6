-- A feed or a page that we read, and how visits to it go.
CREATE TABLE source (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    slug text NOT NULL UNIQUE,
    name text NOT NULL,
    publisher text NOT NULL,
    kind text NOT NULL CHECK (kind IN ('FEED', 'PAGE')),
    -- what the catalogue says, and what we ask for since the publisher moved for good
    listed_address text NOT NULL UNIQUE,
    address text NOT NULL,
    site text,
    selector_list text,
    selector_title text,
    selector_link text,
    selector_date text,
    selector_text text,
    section text NOT NULL,
    language text NOT NULL,
    authority smallint NOT NULL CHECK (authority BETWEEN 1 AND 3),

    paused boolean NOT NULL DEFAULT false,
    health text NOT NULL DEFAULT 'NEW' CHECK (health IN ('NEW', 'WELL', 'WAITING', 'FAILING', 'GONE')),
    problem text,
    failures integer NOT NULL DEFAULT 0,
    etag text,
    last_modified text,
    body_hash text,
    moved_to text,
    moved_since timestamptz,
    last_visit timestamptz,
    last_success timestamptz,
    next_visit timestamptz NOT NULL,
    rhythm_seconds bigint NOT NULL DEFAULT 3600,
    -- a visit under way; a lease rather than a row lock, for a visit may take half a minute
    leased_until timestamptz
);

CREATE INDEX source_due ON source (next_visit) WHERE NOT paused;
