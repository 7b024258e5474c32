-- Zoneboard store, version 1.
--
-- Every journaled table is system-versioned: a row in T is what holds now, a row in T_past is what held once.
-- change_set is the set of changes that put the row there, retired_by the one that took it away. Before and after
-- of a change set, the vintages of a figure, "as it was known on a date" and undo are all read from these columns.
-- T_past has the columns of T in the same order, then retired_by; the store moves rows without naming columns.
--
-- A statement ends at a blank line.

CREATE TABLE change_sets (
    id INTEGER PRIMARY KEY,
    at TEXT NOT NULL,                     -- ISO 8601, UTC
    who TEXT NOT NULL,
    why TEXT NOT NULL,                    -- shown in the history and as the name of the undo step
    undoes INTEGER REFERENCES change_sets (id)
) STRICT;

CREATE TABLE areas (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    code TEXT NOT NULL UNIQUE,
    name_zh TEXT NOT NULL,
    name_en TEXT NOT NULL,
    kind INTEGER NOT NULL CHECK (kind BETWEEN 0 AND 5), -- province, city, district, zone, town, other
    parent_id INTEGER REFERENCES areas (id) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL,
    home INTEGER NOT NULL CHECK (home IN (0, 1)),
    change_set INTEGER NOT NULL REFERENCES change_sets (id)
) STRICT;

CREATE TABLE areas_past (
    id INTEGER NOT NULL,
    code TEXT NOT NULL,
    name_zh TEXT NOT NULL,
    name_en TEXT NOT NULL,
    kind INTEGER NOT NULL,
    parent_id INTEGER,
    position INTEGER NOT NULL,
    home INTEGER NOT NULL,
    change_set INTEGER NOT NULL,
    retired_by INTEGER NOT NULL
) STRICT;

CREATE TABLE categories (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    code TEXT NOT NULL UNIQUE,
    name_zh TEXT NOT NULL,
    name_en TEXT NOT NULL,
    position INTEGER NOT NULL,
    change_set INTEGER NOT NULL REFERENCES change_sets (id)
) STRICT;

CREATE TABLE categories_past (
    id INTEGER NOT NULL,
    code TEXT NOT NULL,
    name_zh TEXT NOT NULL,
    name_en TEXT NOT NULL,
    position INTEGER NOT NULL,
    change_set INTEGER NOT NULL,
    retired_by INTEGER NOT NULL
) STRICT;

CREATE TABLE indicators (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    code TEXT NOT NULL UNIQUE,
    name_zh TEXT NOT NULL,
    name_en TEXT NOT NULL,
    unit TEXT NOT NULL,
    kind INTEGER NOT NULL CHECK (kind BETWEEN 0 AND 3),         -- flow, stock, mean, rate
    polarity INTEGER NOT NULL CHECK (polarity BETWEEN 0 AND 2), -- higher, lower, neutral
    decimals INTEGER NOT NULL CHECK (decimals BETWEEN 0 AND 9),
    category_id INTEGER REFERENCES categories (id) DEFERRABLE INITIALLY DEFERRED,
    part_of_id INTEGER REFERENCES indicators (id) DEFERRABLE INITIALLY DEFERRED,
    formula TEXT NOT NULL,
    pinyin TEXT NOT NULL,
    headline INTEGER NOT NULL CHECK (headline IN (0, 1)),
    position INTEGER NOT NULL,
    change_set INTEGER NOT NULL REFERENCES change_sets (id)
) STRICT;

CREATE TABLE indicators_past (
    id INTEGER NOT NULL,
    code TEXT NOT NULL,
    name_zh TEXT NOT NULL,
    name_en TEXT NOT NULL,
    unit TEXT NOT NULL,
    kind INTEGER NOT NULL,
    polarity INTEGER NOT NULL,
    decimals INTEGER NOT NULL,
    category_id INTEGER,
    part_of_id INTEGER,
    formula TEXT NOT NULL,
    pinyin TEXT NOT NULL,
    headline INTEGER NOT NULL,
    position INTEGER NOT NULL,
    change_set INTEGER NOT NULL,
    retired_by INTEGER NOT NULL
) STRICT;

CREATE TABLE aliases (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    text TEXT NOT NULL,
    indicator_id INTEGER REFERENCES indicators (id) DEFERRABLE INITIALLY DEFERRED,
    area_id INTEGER REFERENCES areas (id) DEFERRABLE INITIALLY DEFERRED,
    change_set INTEGER NOT NULL REFERENCES change_sets (id),
    CHECK ((indicator_id IS NULL) <> (area_id IS NULL))
) STRICT;

CREATE UNIQUE INDEX aliases_text ON aliases (text, (indicator_id IS NULL));

CREATE TABLE aliases_past (
    id INTEGER NOT NULL,
    text TEXT NOT NULL,
    indicator_id INTEGER,
    area_id INTEGER,
    change_set INTEGER NOT NULL,
    retired_by INTEGER NOT NULL
) STRICT;

CREATE TABLE sources (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    code TEXT NOT NULL UNIQUE,
    title_zh TEXT NOT NULL,
    title_en TEXT NOT NULL,
    publisher TEXT NOT NULL,
    date TEXT NOT NULL,                   -- ISO 8601 day, empty where unknown
    synthetic INTEGER NOT NULL CHECK (synthetic IN (0, 1)),
    change_set INTEGER NOT NULL REFERENCES change_sets (id)
) STRICT;

CREATE TABLE sources_past (
    id INTEGER NOT NULL,
    code TEXT NOT NULL,
    title_zh TEXT NOT NULL,
    title_en TEXT NOT NULL,
    publisher TEXT NOT NULL,
    date TEXT NOT NULL,
    synthetic INTEGER NOT NULL,
    change_set INTEGER NOT NULL,
    retired_by INTEGER NOT NULL
) STRICT;

-- Qualifiers: 0 exact, 1 about, 2 more_than, 3 less_than. Status: 0 expected, 1 preliminary, 2 actual, 3 final.
-- Growth unit: 0 percent, 1 points. Basis: 0 unknown, 1 nominal, 2 comparable.
-- The store numbers figures itself, above every number in figures and figures_past: none is given twice.
CREATE TABLE figures (
    id INTEGER PRIMARY KEY,
    indicator_id INTEGER NOT NULL REFERENCES indicators (id),
    area_id INTEGER NOT NULL REFERENCES areas (id),
    year INTEGER NOT NULL CHECK (year BETWEEN 1900 AND 2200),
    months INTEGER NOT NULL CHECK (months BETWEEN 1 AND 12),
    source_id INTEGER REFERENCES sources (id), -- null: the source is not stated
    status INTEGER NOT NULL CHECK (status BETWEEN 0 AND 3),
    value REAL CHECK (value BETWEEN -1e300 AND 1e300),
    decimals INTEGER CHECK (decimals BETWEEN 0 AND 15),
    qualifier INTEGER CHECK (qualifier BETWEEN 0 AND 3),
    growth REAL CHECK (growth BETWEEN -1e300 AND 1e300),
    growth_decimals INTEGER CHECK (growth_decimals BETWEEN 0 AND 15),
    growth_qualifier INTEGER CHECK (growth_qualifier BETWEEN 0 AND 3),
    growth_unit INTEGER CHECK (growth_unit BETWEEN 0 AND 1),
    growth_basis INTEGER CHECK (growth_basis BETWEEN 0 AND 2),
    share REAL CHECK (share BETWEEN -1e300 AND 1e300),
    share_decimals INTEGER CHECK (share_decimals BETWEEN 0 AND 15),
    share_qualifier INTEGER CHECK (share_qualifier BETWEEN 0 AND 3),
    share_of TEXT,
    rank INTEGER,
    section TEXT,
    quote TEXT,
    note TEXT,
    change_set INTEGER NOT NULL REFERENCES change_sets (id),
    CHECK (value IS NOT NULL OR growth IS NOT NULL OR share IS NOT NULL)
) STRICT;

-- Null differs from null in a unique index: 0 stands for a source that is not stated.
CREATE UNIQUE INDEX figures_key ON figures (indicator_id, area_id, year, months, ifnull(source_id, 0));

CREATE TABLE figures_past (
    id INTEGER NOT NULL,
    indicator_id INTEGER NOT NULL,
    area_id INTEGER NOT NULL,
    year INTEGER NOT NULL,
    months INTEGER NOT NULL,
    source_id INTEGER,
    status INTEGER NOT NULL,
    value REAL,
    decimals INTEGER,
    qualifier INTEGER,
    growth REAL,
    growth_decimals INTEGER,
    growth_qualifier INTEGER,
    growth_unit INTEGER,
    growth_basis INTEGER,
    share REAL,
    share_decimals INTEGER,
    share_qualifier INTEGER,
    share_of TEXT,
    rank INTEGER,
    section TEXT,
    quote TEXT,
    note TEXT,
    change_set INTEGER NOT NULL,
    retired_by INTEGER NOT NULL
) STRICT;

CREATE INDEX figures_past_id ON figures_past (id);

-- Kinds of target: 0 level, 1 growth (percent), 2 share (percent), 3 at least last year's value.
CREATE TABLE targets (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    indicator_id INTEGER NOT NULL REFERENCES indicators (id),
    area_id INTEGER NOT NULL REFERENCES areas (id),
    year INTEGER NOT NULL CHECK (year BETWEEN 1900 AND 2200),
    kind INTEGER NOT NULL CHECK (kind BETWEEN 0 AND 3),
    value REAL CHECK (abs(value) < 1e300),
    base_year INTEGER CHECK (base_year < year),   -- set for a path of several years
    stays_low INTEGER NOT NULL DEFAULT 0 CHECK (stays_low IN (0, 1)), -- a flow that should stay low (能耗)
    weight REAL NOT NULL DEFAULT 1 CHECK (weight >= 0),
    owner TEXT NOT NULL DEFAULT '',
    note TEXT NOT NULL DEFAULT '',
    source_id INTEGER REFERENCES sources (id),
    change_set INTEGER NOT NULL REFERENCES change_sets (id),
    CHECK ((kind = 3) = (value IS NULL))
) STRICT;

CREATE UNIQUE INDEX targets_key ON targets (indicator_id, area_id, year, (base_year IS NULL));

CREATE TABLE targets_past (
    id INTEGER NOT NULL,
    indicator_id INTEGER NOT NULL,
    area_id INTEGER NOT NULL,
    year INTEGER NOT NULL,
    kind INTEGER NOT NULL,
    value REAL,
    base_year INTEGER,
    stays_low INTEGER NOT NULL,
    weight REAL NOT NULL,
    owner TEXT NOT NULL,
    note TEXT NOT NULL,
    source_id INTEGER,
    change_set INTEGER NOT NULL,
    retired_by INTEGER NOT NULL
) STRICT;

-- A work line groups milestones (工作线); an aim is a checklist of conditions (争创国家级高新区).
CREATE TABLE work_lines (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    code TEXT NOT NULL UNIQUE,
    area_id INTEGER NOT NULL REFERENCES areas (id),
    year INTEGER NOT NULL,
    name_zh TEXT NOT NULL,
    name_en TEXT NOT NULL,
    aim INTEGER NOT NULL CHECK (aim IN (0, 1)),
    position INTEGER NOT NULL,
    source_id INTEGER REFERENCES sources (id),
    change_set INTEGER NOT NULL REFERENCES change_sets (id)
) STRICT;

CREATE TABLE work_lines_past (
    id INTEGER NOT NULL,
    code TEXT NOT NULL,
    area_id INTEGER NOT NULL,
    year INTEGER NOT NULL,
    name_zh TEXT NOT NULL,
    name_en TEXT NOT NULL,
    aim INTEGER NOT NULL,
    position INTEGER NOT NULL,
    source_id INTEGER,
    change_set INTEGER NOT NULL,
    retired_by INTEGER NOT NULL
) STRICT;

CREATE TABLE milestones (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    work_line_id INTEGER NOT NULL REFERENCES work_lines (id),
    name_zh TEXT NOT NULL,
    name_en TEXT NOT NULL,
    due TEXT NOT NULL DEFAULT '',         -- ISO 8601 day, empty where none is set
    done TEXT NOT NULL DEFAULT '',
    progress INTEGER NOT NULL DEFAULT 0 CHECK (progress BETWEEN 0 AND 100),
    owner TEXT NOT NULL DEFAULT '',
    evidence TEXT NOT NULL DEFAULT '',
    position INTEGER NOT NULL,
    change_set INTEGER NOT NULL REFERENCES change_sets (id)
) STRICT;

CREATE TABLE milestones_past (
    id INTEGER NOT NULL,
    work_line_id INTEGER NOT NULL,
    name_zh TEXT NOT NULL,
    name_en TEXT NOT NULL,
    due TEXT NOT NULL,
    done TEXT NOT NULL,
    progress INTEGER NOT NULL,
    owner TEXT NOT NULL,
    evidence TEXT NOT NULL,
    position INTEGER NOT NULL,
    change_set INTEGER NOT NULL,
    retired_by INTEGER NOT NULL
) STRICT;

-- A finding of the audit that somebody has looked at; quiet as long as the fingerprint of its figures is the same.
CREATE TABLE acknowledgements (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    rule TEXT NOT NULL,
    subject TEXT NOT NULL,
    fingerprint TEXT NOT NULL,
    reason TEXT NOT NULL,
    change_set INTEGER NOT NULL REFERENCES change_sets (id),
    UNIQUE (rule, subject)
) STRICT;

CREATE TABLE acknowledgements_past (
    id INTEGER NOT NULL,
    rule TEXT NOT NULL,
    subject TEXT NOT NULL,
    fingerprint TEXT NOT NULL,
    reason TEXT NOT NULL,
    change_set INTEGER NOT NULL,
    retired_by INTEGER NOT NULL
) STRICT;

-- Settings that belong to the store and travel with it (report templates, thresholds, import mappings), as JSON text.
CREATE TABLE settings (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    key TEXT NOT NULL UNIQUE,
    value TEXT NOT NULL,
    change_set INTEGER NOT NULL REFERENCES change_sets (id)
) STRICT;

CREATE TABLE settings_past (
    id INTEGER NOT NULL,
    key TEXT NOT NULL,
    value TEXT NOT NULL,
    change_set INTEGER NOT NULL,
    retired_by INTEGER NOT NULL
) STRICT;
