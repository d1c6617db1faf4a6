-- Hosts that asked to be left alone, for every replica to know and after a restart too.
CREATE TABLE host_hold (
    host text PRIMARY KEY,
    held_until timestamptz NOT NULL
);
