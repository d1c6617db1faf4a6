-- A Slack workspace or a Discord server that added Docket.
CREATE TABLE chat_installation (
    platform text NOT NULL,
    workspace text NOT NULL, -- empty: direct messages in Discord
    added_at timestamptz NOT NULL,
    removed_at timestamptz,
    PRIMARY KEY (platform, workspace)
);
