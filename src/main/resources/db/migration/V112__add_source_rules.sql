-- How a source is read beyond its address and selectors: see Rules.
ALTER TABLE source ADD COLUMN rules jsonb NOT NULL DEFAULT '{}';
