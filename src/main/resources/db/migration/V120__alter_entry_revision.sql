-- What an entry said when it was last read, and how often that has changed since it was first seen.
ALTER TABLE entry
    -- letters and fingerprint of title and text, see Content; null for entries of older versions
    ADD COLUMN content text,
    ADD COLUMN revision integer NOT NULL DEFAULT 0,
    ADD COLUMN changed_at timestamptz,
    -- in the order of the changes, over all entries; null if it never changed
    ADD COLUMN change_number bigint;

CREATE SEQUENCE entry_change;

CREATE UNIQUE INDEX entry_changed ON entry (change_number) WHERE change_number IS NOT NULL;
