-- As Spring Session JDBC expects it; only officials who have signed in have a row here.
CREATE TABLE access.spring_session (
    primary_id            char(36) NOT NULL PRIMARY KEY,
    session_id            char(36) NOT NULL,
    creation_time         bigint   NOT NULL,
    last_access_time      bigint   NOT NULL,
    max_inactive_interval integer  NOT NULL,
    expiry_time           bigint   NOT NULL,
    principal_name        varchar(100)
);

CREATE UNIQUE INDEX spring_session_id ON access.spring_session (session_id);
CREATE INDEX spring_session_expiry ON access.spring_session (expiry_time);
CREATE INDEX spring_session_principal ON access.spring_session (principal_name);

CREATE TABLE access.spring_session_attributes (
    session_primary_id char(36)     NOT NULL REFERENCES access.spring_session ON DELETE CASCADE,
    attribute_name     varchar(200) NOT NULL,
    attribute_bytes    bytea        NOT NULL,
    PRIMARY KEY (session_primary_id, attribute_name)
);
