CREATE TABLE source (
    sha256 TEXT PRIMARY KEY NOT NULL CHECK (length(sha256) = 64),
    name   TEXT NOT NULL,
    size   INTEGER NOT NULL CHECK (size >= 0),
    kind   TEXT NOT NULL
) STRICT;

-- AUTOINCREMENT: the number of a report is permanent and never given to another.
CREATE TABLE report (
    number  INTEGER PRIMARY KEY AUTOINCREMENT,
    sha256  TEXT NOT NULL REFERENCES source (sha256),
    ordinal INTEGER NOT NULL CHECK (ordinal >= 1),
    UNIQUE (sha256, ordinal)
) STRICT;

-- agency, year and form repeat what content holds, so that a listing need not unpack it.
CREATE TABLE reading (
    id              INTEGER PRIMARY KEY AUTOINCREMENT,
    report          INTEGER NOT NULL REFERENCES report (number),
    program_version TEXT NOT NULL,
    mappings        TEXT NOT NULL,
    at              TEXT NOT NULL,
    agency          TEXT,
    year            INTEGER,
    form            TEXT,
    content         BLOB NOT NULL,
    document        BLOB NOT NULL
) STRICT;

CREATE INDEX reading_by_report ON reading (report, id);

CREATE TABLE unread (
    sha256          TEXT PRIMARY KEY NOT NULL REFERENCES source (sha256),
    reason          TEXT NOT NULL,
    arguments       TEXT NOT NULL,
    program_version TEXT NOT NULL,
    at              TEXT NOT NULL
) STRICT;

-- entry is exactly the text that hash is over.
CREATE TABLE journal (
    number INTEGER PRIMARY KEY NOT NULL,
    entry  TEXT NOT NULL,
    hash   TEXT NOT NULL
) STRICT;

CREATE TRIGGER journal_entries_never_change BEFORE UPDATE ON journal
BEGIN
    SELECT RAISE(ABORT, 'the journal is append-only');
END;

CREATE TRIGGER journal_entries_never_go BEFORE DELETE ON journal
BEGIN
    SELECT RAISE(ABORT, 'the journal is append-only');
END;

PRAGMA user_version = 1;
