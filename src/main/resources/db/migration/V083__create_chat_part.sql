-- The messages of a delivery: opened before they are handed over, done when the platform said so.
CREATE TABLE chat_part (
    delivery_token uuid NOT NULL,
    part integer NOT NULL,
    opened_at timestamptz NOT NULL,
    receipt text,
    PRIMARY KEY (delivery_token, part)
);
