-- Up to when the operator was told what fails. There is one row, from the first alert on.
CREATE TABLE desk_alert (
    only_one boolean     PRIMARY KEY DEFAULT true CHECK (only_one),
    told     timestamptz NOT NULL
);
