-- What an archive records about a source, such as the box it lies in; not printed in it, and no decision about it.
CREATE TABLE tag (
    sha256 TEXT NOT NULL REFERENCES source (sha256),
    name   TEXT NOT NULL,
    value  TEXT NOT NULL,
    PRIMARY KEY (sha256, name)
) STRICT;

PRAGMA user_version = 3;
