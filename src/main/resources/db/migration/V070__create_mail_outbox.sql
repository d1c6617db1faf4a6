-- Mail written while no mail server is configured.
CREATE TABLE mail_outbox (
    id        bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    created   timestamptz NOT NULL,
    recipient text        NOT NULL,
    subject   text        NOT NULL,
    message   bytea       NOT NULL
);
