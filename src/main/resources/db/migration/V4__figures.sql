-- Grows with every change, so that whoever holds what was read from here knows when it is old.
CREATE TABLE generation (
    id     INTEGER PRIMARY KEY CHECK (id = 1),
    number INTEGER NOT NULL
) STRICT;

INSERT INTO generation (id, number) VALUES (1, 0);

CREATE TRIGGER reading_came AFTER INSERT ON reading
BEGIN UPDATE generation SET number = number + 1; END;

CREATE TRIGGER decision_came AFTER INSERT ON journal
BEGIN UPDATE generation SET number = number + 1; END;

CREATE TRIGGER source_changed AFTER UPDATE ON source
BEGIN UPDATE generation SET number = number + 1; END;

CREATE TRIGGER unread_came AFTER INSERT ON unread
BEGIN UPDATE generation SET number = number + 1; END;

CREATE TRIGGER unread_went AFTER DELETE ON unread
BEGIN UPDATE generation SET number = number + 1; END;

CREATE TRIGGER tag_came AFTER INSERT ON tag
BEGIN UPDATE generation SET number = number + 1; END;

CREATE TRIGGER tag_went AFTER DELETE ON tag
BEGIN UPDATE generation SET number = number + 1; END;

-- What the indicators of the crosswalk come to in a report. Follows from readings and journal and can be made anew:
-- basis names all that it follows from, and a row with another basis says nothing.
CREATE TABLE figures (
    report  INTEGER PRIMARY KEY REFERENCES report (number),
    basis   TEXT NOT NULL,
    content TEXT NOT NULL
) STRICT;

PRAGMA user_version = 4;
