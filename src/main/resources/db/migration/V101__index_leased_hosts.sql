CREATE INDEX source_leased ON source (leased_until, host) WHERE leased_until IS NOT NULL;
