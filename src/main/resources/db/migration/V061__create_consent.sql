-- The proof of consent and of its withdrawal: what was done, when, on which form, under which words.
CREATE TABLE consent (
    id           bigint      GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    subscriber   uuid        NOT NULL REFERENCES subscriber (id) ON DELETE CASCADE,
    act          text        NOT NULL CHECK (act IN ('asked', 'confirmed', 'left', 'returned')),
    at           timestamptz NOT NULL,
    form         text        NOT NULL,
    text_version text        NOT NULL
);
CREATE INDEX consent_subscriber ON consent (subscriber, at);
