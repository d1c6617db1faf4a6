-- One digest to one recipient on one channel. A delivery is due from "due" on; claiming it moves
-- "due" to the end of the claim, so that a crash makes it due again.
CREATE TABLE delivery (
    id       bigint      GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    edition  text        NOT NULL,
    number   integer     NOT NULL,
    channel  text        NOT NULL,
    address  text        NOT NULL,
    language text        NOT NULL,
    token    uuid        NOT NULL UNIQUE,
    state    text        NOT NULL DEFAULT 'waiting'
             CHECK (state IN ('waiting', 'sent', 'kept', 'refused', 'unanswered')),
    created  timestamptz NOT NULL,
    due      timestamptz NOT NULL,
    attempts integer     NOT NULL DEFAULT 0,
    settled  timestamptz,
    note     text        NOT NULL DEFAULT '',
    UNIQUE (edition, number, channel, address)
);
CREATE INDEX delivery_due ON delivery (due, id) WHERE state = 'waiting';
CREATE INDEX delivery_failed ON delivery (settled DESC) WHERE state IN ('refused', 'unanswered');
