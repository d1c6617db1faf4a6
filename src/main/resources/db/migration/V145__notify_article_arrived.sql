-- Tells every replica that there is something to file, as soon as it can be seen.
CREATE FUNCTION article_arrived() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    NOTIFY docket_article;
    RETURN NULL;
END
$$;

CREATE TRIGGER article_arrived AFTER INSERT ON article
    FOR EACH STATEMENT EXECUTE FUNCTION article_arrived();
