-- An email reader of one edition. Letters are the mails of the subscription itself: to confirm, or
-- to say that it exists already; at most one is due, and few are written a day.
CREATE TABLE subscriber (
    id            uuid        PRIMARY KEY,
    edition       text        NOT NULL,
    address       text        NOT NULL,
    address_key   text        NOT NULL,
    language      text        NOT NULL,
    state         text        NOT NULL CHECK (state IN ('asked', 'confirmed', 'left')),
    paused        boolean     NOT NULL DEFAULT false,
    created       timestamptz NOT NULL,
    confirmed     timestamptz,
    letters       integer     NOT NULL DEFAULT 0,
    letter_due    timestamptz,
    letter_last   timestamptz,
    letters_today integer     NOT NULL DEFAULT 0,
    letter_note   text        NOT NULL DEFAULT '',
    UNIQUE (edition, address_key)
);
CREATE INDEX subscriber_letter_due ON subscriber (letter_due) WHERE letter_due IS NOT NULL;
CREATE INDEX subscriber_reading ON subscriber (edition, address_key)
    WHERE state = 'confirmed' AND NOT paused;
