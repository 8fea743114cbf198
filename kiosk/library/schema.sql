-- The contract between whoever writes a release (kiosk/publishing) and whoever reads it (kiosk/library).
--
-- A release is one file, written once and from then on only read. Every table is STRICT. Row numbers are handed out in
-- a stable order by the writer, nothing in the file tells when or where it was built, so the same collection gives the
-- same bytes. Pages count from 0. Lists that are only ever shown are JSON arrays. Hashes are SHA-256, lower-case hex.

PRAGMA application_id = 0x4B494F53; -- 'KIOS'
PRAGMA user_version = 1;            -- raised when an older program could no longer read it

-- One row: the collection as a whole, and the text of Before you continue.
CREATE TABLE release (
    id              TEXT NOT NULL PRIMARY KEY,  -- collection id, edition and the first 12 digits of `inputs`
    collection      TEXT NOT NULL,
    title           TEXT NOT NULL,
    edition         TEXT NOT NULL,
    language        TEXT NOT NULL,              -- BCP 47
    publisher       TEXT NOT NULL,
    rights          TEXT NOT NULL,
    starter         INTEGER NOT NULL CHECK (starter IN (0, 1)),
    advisory_title  TEXT NOT NULL,
    advisory_text   TEXT NOT NULL,
    inputs          TEXT NOT NULL,              -- hash over the collection's files, as built
    documents       INTEGER NOT NULL,
    pages           INTEGER NOT NULL            -- pages of documents
) STRICT;

-- One cover on the shelf each.
CREATE TABLE section (
    number          INTEGER NOT NULL PRIMARY KEY, -- order on the shelf, from 1
    id              TEXT NOT NULL UNIQUE,
    title           TEXT NOT NULL,
    summary         TEXT NOT NULL,
    also_known_as   TEXT NOT NULL CHECK (json_valid(also_known_as))
) STRICT;

-- The PDFs, films and sounds, by hash; the bytes lie beside this file in objects/.
CREATE TABLE object (
    hash            TEXT NOT NULL PRIMARY KEY CHECK (length(hash) = 64),
    size_bytes      INTEGER NOT NULL,
    media_type      TEXT NOT NULL,              -- 'application/pdf', 'video/mp4', …
    name            TEXT NOT NULL               -- the editor's file name, for export
) STRICT;

-- One thing that a person can open.
CREATE TABLE resource (
    number          INTEGER NOT NULL PRIMARY KEY, -- order: by section, then as in collection.toml
    id              TEXT NOT NULL UNIQUE,         -- stable slug
    section         INTEGER NOT NULL REFERENCES section (number),
    kind            TEXT NOT NULL CHECK (kind IN ('page', 'document', 'film', 'audio')),
    title           TEXT NOT NULL,
    summary         TEXT NOT NULL,
    language        TEXT NOT NULL,
    audience        TEXT NOT NULL CHECK (audience IN ('professional', 'public', 'young')),
    also_known_as   TEXT NOT NULL CHECK (json_valid(also_known_as)),
    keywords        TEXT NOT NULL CHECK (json_valid(keywords)),
    minutes         INTEGER,
    set_number      INTEGER,                    -- its number in a set ('briefing 3')
    published       TEXT NOT NULL,              -- '', 'YYYY', 'YYYY-MM' or 'YYYY-MM-DD'
    edition_note    TEXT NOT NULL,
    starter         INTEGER NOT NULL CHECK (starter IN (0, 1)),
    rights          TEXT NOT NULL,
    owner           TEXT NOT NULL,
    reviewed_by     TEXT,                       -- somebody looked for what to warn of
    reviewed_on     TEXT,
    review_by       TEXT,
    show_from       TEXT,
    show_until      TEXT,
    source_url      TEXT,
    source_label    TEXT,
    object          TEXT REFERENCES object (hash), -- NULL for kind 'page'
    pages           INTEGER NOT NULL DEFAULT 0, -- of a document
    seconds         REAL,                       -- of a film or sound
    tagged          INTEGER NOT NULL DEFAULT 0 CHECK (tagged IN (0, 1)) -- the text view comes from a tag tree
) STRICT;

-- What a list is made of, counted and filtered by, so that no list reads the rows themselves.
CREATE INDEX resource_by_section ON resource (
    section, number, kind, language, minutes, pages, reviewed_by, reviewed_on, show_from, show_until
);

-- Other forms and languages of a resource.
CREATE TABLE alternate (
    resource        INTEGER NOT NULL REFERENCES resource (number),
    ordinal         INTEGER NOT NULL,
    form            TEXT NOT NULL,
    language        TEXT NOT NULL,
    object          TEXT NOT NULL REFERENCES object (hash),
    PRIMARY KEY (resource, ordinal)
) STRICT, WITHOUT ROWID;

-- What a resource brings up.
CREATE TABLE advisory (
    number          INTEGER NOT NULL PRIMARY KEY,
    id              TEXT NOT NULL UNIQUE,
    resource        INTEGER NOT NULL REFERENCES resource (number),
    topics          TEXT NOT NULL CHECK (json_valid(topics)),
    extent          TEXT NOT NULL CHECK (trim(extent) <> ''),
    note            TEXT NOT NULL
) STRICT;

CREATE INDEX advisory_by_resource ON advisory (resource, number);

-- Where in the resource it does: all of it (every bound NULL), pages, or seconds.
CREATE TABLE advisory_place (
    advisory        INTEGER NOT NULL REFERENCES advisory (number),
    ordinal         INTEGER NOT NULL,
    first_page      INTEGER,
    last_page       INTEGER,
    start_s         REAL,
    end_s           REAL,
    PRIMARY KEY (advisory, ordinal),
    CHECK ((first_page IS NULL) = (last_page IS NULL)),
    CHECK ((start_s IS NULL) = (end_s IS NULL)),
    CHECK (first_page IS NULL OR start_s IS NULL)
) STRICT, WITHOUT ROWID;

-- One page of a document.
CREATE TABLE page (
    resource        INTEGER NOT NULL REFERENCES resource (number),
    page            INTEGER NOT NULL,
    label           TEXT NOT NULL,              -- the page label ('iv'), or the number from 1
    width_pt        REAL NOT NULL,
    height_pt       REAL NOT NULL,
    apology         INTEGER NOT NULL DEFAULT 0 CHECK (apology IN (0, 1)), -- could not be read when built
    PRIMARY KEY (resource, page)
) STRICT, WITHOUT ROWID;

-- A small picture of a page, PNG.
CREATE TABLE thumbnail (
    resource        INTEGER NOT NULL REFERENCES resource (number),
    page            INTEGER NOT NULL,
    width_px        INTEGER NOT NULL,
    height_px       INTEGER NOT NULL,
    png             BLOB NOT NULL,
    PRIMARY KEY (resource, page)
) STRICT;

-- The outline (bookmarks) of a document, in order.
CREATE TABLE outline (
    resource        INTEGER NOT NULL REFERENCES resource (number),
    ordinal         INTEGER NOT NULL,
    level           INTEGER NOT NULL,           -- from 1
    title           TEXT NOT NULL,
    page            INTEGER,                    -- NULL where it leads nowhere
    top             REAL,                       -- share of the page's height, 0 at the top
    PRIMARY KEY (resource, ordinal)
) STRICT, WITHOUT ROWID;

-- Links on pages: to a page of the same document, or to an address (shown, never opened).
CREATE TABLE link (
    resource        INTEGER NOT NULL REFERENCES resource (number),
    page            INTEGER NOT NULL,
    ordinal         INTEGER NOT NULL,
    x0              REAL NOT NULL,              -- shares of the page, origin top left
    y0              REAL NOT NULL,
    x1              REAL NOT NULL,
    y1              REAL NOT NULL,
    target_page     INTEGER,
    target_top      REAL,
    uri             TEXT,
    PRIMARY KEY (resource, page, ordinal),
    CHECK ((target_page IS NULL) <> (uri IS NULL))
) STRICT, WITHOUT ROWID;

-- The text view: blocks in reading order. Pages of kind 'page' are nothing but this.
CREATE TABLE block (
    resource        INTEGER NOT NULL REFERENCES resource (number),
    ordinal         INTEGER NOT NULL,
    page            INTEGER,                    -- NULL outside documents
    kind            TEXT NOT NULL CHECK (kind IN ('heading', 'paragraph', 'item', 'quote', 'row', 'figure', 'link')),
    level           INTEGER NOT NULL,
    marker          TEXT NOT NULL,
    text            TEXT NOT NULL,
    target          TEXT NOT NULL,
    x0              REAL,                       -- where it stands on its page, as shares of it; NULL where unknown
    y0              REAL,
    x1              REAL,
    y1              REAL,
    PRIMARY KEY (resource, ordinal)
) STRICT, WITHOUT ROWID;

-- A page of a long document is asked for alone.
CREATE INDEX block_by_page ON block (resource, page);

-- Captions and transcripts. A transcript without times has NULL bounds.
CREATE TABLE cue (
    resource        INTEGER NOT NULL REFERENCES resource (number),
    role            TEXT NOT NULL CHECK (role IN ('caption', 'transcript')),
    ordinal         INTEGER NOT NULL,
    start_s         REAL,
    end_s           REAL,
    text            TEXT NOT NULL,
    PRIMARY KEY (resource, role, ordinal)
) STRICT, WITHOUT ROWID;

CREATE TABLE contact (
    number          INTEGER NOT NULL PRIMARY KEY,
    id              TEXT NOT NULL UNIQUE,
    name            TEXT NOT NULL,
    for_            TEXT NOT NULL,
    audience        TEXT NOT NULL CHECK (json_valid(audience)),
    about           TEXT NOT NULL CHECK (json_valid(about)),
    topics          TEXT NOT NULL CHECK (json_valid(topics)),
    danger_now      INTEGER NOT NULL CHECK (danger_now IN (0, 1)),
    channels        TEXT NOT NULL CHECK (json_valid(channels)), -- [{kind, value, then, language}]
    hours           TEXT CHECK (hours IS NULL OR json_valid(hours)), -- {words, always, periods, bank_holidays}
    closed_then     TEXT NOT NULL CHECK (json_valid(closed_then)),
    languages       TEXT NOT NULL CHECK (json_valid(languages)),
    cost            TEXT NOT NULL,
    checked         TEXT NOT NULL,
    review_by       TEXT
) STRICT;

CREATE TABLE session (
    number          INTEGER NOT NULL PRIMARY KEY,
    id              TEXT NOT NULL UNIQUE,
    title           TEXT NOT NULL,
    summary         TEXT NOT NULL
) STRICT;

CREATE TABLE step (
    session         INTEGER NOT NULL REFERENCES session (number),
    ordinal         INTEGER NOT NULL,
    kind            TEXT NOT NULL,
    title           TEXT NOT NULL,
    minutes         INTEGER NOT NULL,
    min_minutes     INTEGER,
    optional        INTEGER NOT NULL CHECK (optional IN (0, 1)),
    text            TEXT NOT NULL,
    notes           TEXT NOT NULL,
    resource        INTEGER REFERENCES resource (number),
    first_page      INTEGER,
    last_page       INTEGER,
    start_s         REAL,
    end_s           REAL,
    PRIMARY KEY (session, ordinal)
) STRICT, WITHOUT ROWID;

-- What people say, and what it means here. `folded` is the search form of `say` (see library/forms.py).
CREATE TABLE everyday (
    ordinal         INTEGER NOT NULL,
    folded          TEXT NOT NULL,
    language        TEXT NOT NULL,
    means           TEXT NOT NULL CHECK (json_valid(means)),
    distress        INTEGER NOT NULL CHECK (distress IN (0, 1)),
    PRIMARY KEY (folded, ordinal)
) STRICT, WITHOUT ROWID;

-- What search finds: one row a title, a page of a document, a part of a page, a stretch of a transcript.
-- Low numbers are what matters most: titles first, then pages of kind 'page', transcripts, documents.
CREATE TABLE passage (
    number          INTEGER NOT NULL PRIMARY KEY,
    resource        INTEGER NOT NULL REFERENCES resource (number),
    role            TEXT NOT NULL CHECK (role IN ('title', 'page', 'part', 'cue')),
    page            INTEGER,                    -- of a document
    start_s         REAL,                       -- of a film or sound
    end_s           REAL,
    heading         TEXT NOT NULL,              -- the headings on it, for rank
    body            TEXT NOT NULL
) STRICT;

CREATE INDEX passage_by_resource ON passage (resource, page);

-- The index holds words as library/forms.py folds them: `words` as typed (for prefixes), `forms` as their stems (so that
-- inflected, British and American forms meet), `heading` the stems of headings. Each column has one token for each token
-- of the passage, so offsets fit the passage's own text. Contentless: the text is in `passage`.
-- Beginnings of words are looked for in `words`, in the order of the words themselves: those that many passages have
-- stand in `common_block`, so the index keeps no beginnings of its own.
CREATE VIRTUAL TABLE passage_index USING fts5 (
    heading, words, forms,
    content = '', columnsize = 1, detail = full,
    tokenize = "unicode61 remove_diacritics 2"
);

-- The same passages by each two stems that stand side by side in a heading or the text, as one token ('of+the'): what a
-- large library answers words in quotes from. Empty but in a large release.
CREATE VIRTUAL TABLE pair_index USING fts5 (
    pairs,
    content = '', columnsize = 0, detail = none,
    tokenize = "unicode61 remove_diacritics 0 tokenchars '+'"
);

-- One row: what ranking asks of all passages together.
CREATE TABLE index_fact (
    passages        INTEGER NOT NULL,
    tokens          INTEGER NOT NULL            -- that the index counts, in all columns
) STRICT;

-- Who holds a common word, and how well: library/chief.py says how. Empty but in a large release. `name` is a stem,
-- two of them with '+' between that stand side by side, or the first two to six letters of a word with '*'.
CREATE TABLE common_block (
    name            TEXT NOT NULL,
    block           INTEGER NOT NULL,           -- passages 65,536 * block + 1 and on
    holders         INTEGER NOT NULL,
    best            BLOB NOT NULL,
    levels          BLOB NOT NULL,              -- '' where `best` has all
    UNIQUE (name, block)
) STRICT;

-- The release's own words, for near words when a search finds nothing. `open_count` counts passages under no advisory,
-- of resources that a public visit may see: a public visit is offered words with open_count > 0 only.
CREATE TABLE word (
    word            TEXT NOT NULL PRIMARY KEY,
    count           INTEGER NOT NULL,
    open_count      INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- Words that begin alike and are about as long, the most usual first.
CREATE INDEX word_by_start ON word (substr(word, 1, 1), length(word), count DESC, open_count);
