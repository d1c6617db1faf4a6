-- What Discord was last told about our commands, so that it is told again only when they change.
CREATE TABLE chat_registration (
    application_id text PRIMARY KEY,
    fingerprint text NOT NULL,
    registered_at timestamptz NOT NULL
);
