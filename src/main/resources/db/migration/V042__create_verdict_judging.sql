-- How far the changes of stories have been judged.
CREATE TABLE verdict_judging (
    revision bigint NOT NULL
);

INSERT INTO verdict_judging VALUES (0);
