-- What bodies of a kind and their roles are called on a unit's ground, since when, and by which paper. Where nothing is
-- said, the words of the unit above hold.
CREATE TABLE teams.naming (
    unit_id         uuid      NOT NULL REFERENCES units.unit,
    kind            text      NOT NULL
                              CHECK (kind IN ('STEERING_COMMITTEE', 'STEERING_TEAM', 'COMMUNITY_TEAM', 'WORKING_GROUP')),
    level           text      NOT NULL CHECK (level IN ('PROVINCE', 'DISTRICT', 'COMMUNE', 'VILLAGE')),
    valid           daterange NOT NULL CHECK (NOT isempty(valid)),
    name            text      NOT NULL CHECK (length(name) BETWEEN 1 AND 150),
    leader          text      NOT NULL CHECK (length(leader) BETWEEN 1 AND 60),
    standing_deputy text      NOT NULL CHECK (length(standing_deputy) BETWEEN 1 AND 60),
    deputy          text      NOT NULL CHECK (length(deputy) BETWEEN 1 AND 60),
    member          text      NOT NULL CHECK (length(member) BETWEEN 1 AND 60),
    source          text      NOT NULL CHECK (length(source) <= 300),
    PRIMARY KEY (unit_id, kind, level, valid WITHOUT OVERLAPS)
);
