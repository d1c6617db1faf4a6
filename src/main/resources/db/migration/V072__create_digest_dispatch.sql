-- The digests that went into the outbox; a reader who joins later gets the next one.
CREATE TABLE digest_dispatch (
    edition  text        NOT NULL,
    number   integer     NOT NULL,
    enqueued timestamptz NOT NULL,
    PRIMARY KEY (edition, number)
);
