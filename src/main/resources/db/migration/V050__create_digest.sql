-- A digest is frozen: the document is what every channel and page renders, for good.
CREATE TABLE digest (
    edition     text        NOT NULL,
    number      int         NOT NULL,
    period_from timestamptz NOT NULL,
    period_to   timestamptz NOT NULL,
    document    text        NOT NULL,
    composed    timestamptz NOT NULL,
    PRIMARY KEY (edition, number),
    UNIQUE (edition, period_to)
);
