-- Keys that all replicas share and nobody has to configure.
CREATE TABLE secret (
    name  text  PRIMARY KEY,
    value bytea NOT NULL
);
