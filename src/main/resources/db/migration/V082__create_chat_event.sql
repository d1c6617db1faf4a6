-- Events that were acted on: platforms send some of them again.
CREATE TABLE chat_event (
    platform text NOT NULL,
    event_id text NOT NULL,
    received_at timestamptz NOT NULL,
    PRIMARY KEY (platform, event_id)
);
CREATE INDEX chat_event_received_at ON chat_event (received_at);
