-- Sitemaps, releases on GitHub, organisations on Hugging Face, and any JSON.
ALTER TABLE source
    DROP CONSTRAINT source_kind_check,
    ADD CONSTRAINT source_kind_check CHECK (kind IN ('FEED', 'PAGE', 'SITEMAP', 'RELEASES', 'HUB', 'JSON'));
