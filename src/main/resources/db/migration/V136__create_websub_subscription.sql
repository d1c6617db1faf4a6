-- What we have agreed, or wish to agree, with a hub. One callback address belongs to each.
CREATE TABLE websub_subscription (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    -- empty since the source was removed: the hub has yet to be told
    source_id bigint REFERENCES source ON DELETE SET NULL,
    hub text NOT NULL,
    topic text NOT NULL,
    -- our own address when we asked; the callback starts with it
    base text NOT NULL,
    stage text NOT NULL CHECK (stage IN ('WANTED', 'ASKED', 'ACTIVE', 'RENEWING', 'DENIED', 'LEAVING')),
    -- requests since the hub last answered for good
    attempts integer NOT NULL DEFAULT 0,
    lease_until timestamptz,
    next_step timestamptz NOT NULL,
    problem text,
    -- a push that has not yet become a visit
    push_waiting boolean NOT NULL DEFAULT false,
    last_push timestamptz
);

CREATE INDEX websub_subscription_due ON websub_subscription (next_step);
CREATE UNIQUE INDEX websub_subscription_live ON websub_subscription (source_id) WHERE stage <> 'LEAVING';
CREATE INDEX websub_subscription_pushed ON websub_subscription (source_id) WHERE push_waiting;
