-- A permanent redirect is believed once it was met on several days, not once it was first met some days ago.
ALTER TABLE source
    ADD COLUMN moved_days integer NOT NULL DEFAULT 0,
    ADD COLUMN moved_last date;
