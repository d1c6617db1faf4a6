-- A story leads to the one that took it in, even when that one has gone into a third: so a merge
-- can be undone without forgetting where the others lead.
ALTER TABLE story_redirect DROP CONSTRAINT story_redirect_into_id_fkey;
