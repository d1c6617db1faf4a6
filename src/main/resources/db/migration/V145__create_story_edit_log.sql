-- What editors did, with what it moved and what undid it.
CREATE VIEW story_edit_log AS
SELECT edit.id, edit.kind, edit.edited_at, edit.editor, edit.reason,
       regrouping.from_id, regrouping.into_id, regrouping.articles,
       edit.undoes, undo.id AS undone_by
FROM story_edit edit
JOIN story_regrouping regrouping ON regrouping.id = edit.id
LEFT JOIN story_edit undo ON undo.undoes = edit.id;
