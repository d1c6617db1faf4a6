-- Entries that said something else after they had been read are read again.
ALTER TABLE entry_reading
    ADD COLUMN rereads integer NOT NULL DEFAULT 0,
    -- when to do so next; null if there is no need
    ADD COLUMN reread_at timestamptz;

CREATE INDEX entry_reading_again ON entry_reading (reread_at) WHERE reread_at IS NOT NULL;
