-- What a source usually shows, by which a change of its layout is noticed; 0 items: not known yet.
ALTER TABLE source
    ADD COLUMN usual_items integer NOT NULL DEFAULT 0,
    ADD COLUMN usually_dated boolean NOT NULL DEFAULT false,
    ADD COLUMN usually_linked boolean NOT NULL DEFAULT false,
    -- a sentence on the last visit that is no problem, such as what was left out
    ADD COLUMN note text;
