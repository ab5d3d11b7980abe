-- The name of the file that a source was in; null for one that stood on the disk.
ALTER TABLE source ADD COLUMN container TEXT;

PRAGMA user_version = 2;
