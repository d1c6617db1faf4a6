-- A channel that subscribed to an edition.
CREATE TABLE chat_room (
    platform text NOT NULL,
    workspace text NOT NULL,
    channel text NOT NULL,
    edition text NOT NULL,
    language text NOT NULL,
    subscribed_at timestamptz NOT NULL,
    lost_at timestamptz,
    lost_reason text, -- the platform's own word
    PRIMARY KEY (platform, workspace, channel),
    FOREIGN KEY (platform, workspace) REFERENCES chat_installation
);
