-- The password of the desk, as a salted hash. There is one.
CREATE TABLE desk_password (
    only_one   boolean PRIMARY KEY DEFAULT true CHECK (only_one),
    salt       bytea   NOT NULL,
    hash       bytea   NOT NULL,
    iterations integer NOT NULL CHECK (iterations > 0)
);
