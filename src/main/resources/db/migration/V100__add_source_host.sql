-- Who is asked for a source: host and port, without user, "www." and the usual port, as the HTTP client sees it.
-- Replicas claim whole hosts, so that no site is asked by two of them at a time.
ALTER TABLE source ADD COLUMN host text NOT NULL GENERATED ALWAYS AS (
    regexp_replace(
        regexp_replace(
            regexp_replace(lower(address), '^[a-z]+://(?:[^/?#@]*@)?(?:www\.(?=[^/?#]*\.))?', ''),
            '[/?#].*$', ''),
        CASE WHEN lower(address) LIKE 'https:%' THEN '\.?(?::443)?$' ELSE '\.?(?::80)?$' END, '')) STORED;
