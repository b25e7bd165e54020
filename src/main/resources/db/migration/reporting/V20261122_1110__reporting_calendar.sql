CREATE SCHEMA reporting;

-- A reporting regime: which days a period holds and how long after its last day reports are due. Regimes conflict
-- between authorities and change; the one in force on a period's last day governs that period.
CREATE TABLE reporting.regime (
    code           text      NOT NULL CHECK (code <> ''),
    valid          daterange NOT NULL CHECK (NOT isempty(valid)),
    -- 1: the calendar month; 15: from the 15th of the month before to the 14th (NĐ 09/2019/NĐ-CP, Điều 12)
    first_day      smallint  NOT NULL CHECK (first_day BETWEEN 1 AND 28),
    team_days      smallint  NOT NULL CHECK (team_days BETWEEN 1 AND 60),
    commune_days   smallint  NOT NULL CHECK (commune_days BETWEEN team_days AND 60),
    legal_basis    text      NOT NULL,
    PRIMARY KEY (code, valid WITHOUT OVERLAPS)
);

INSERT INTO reporting.regime (code, valid, first_day, team_days, commune_days, legal_basis)
VALUES ('MONTH', daterange('2022-03-01', NULL), 1, 2, 5,
        'Nghị định 09/2019/NĐ-CP, Điều 8 khoản 5: hạn gửi sau ngày chốt số liệu ít nhất một ngày làm việc; '
        || 'kỳ và hạn cụ thể theo chế độ báo cáo của tỉnh');

-- Public holidays on which nothing falls due (Bộ luật Dân sự 2015, Điều 148 khoản 5; Bộ luật Lao động 2019, Điều 112).
-- Holidays of the lunar calendar are added year by year when they are announced.
CREATE TABLE reporting.holiday (
    day  date PRIMARY KEY,
    name text NOT NULL
);

INSERT INTO reporting.holiday (day, name)
SELECT make_date(year, feast.month, feast.day), feast.name
FROM generate_series(2022, 2035) AS year
CROSS JOIN (VALUES (1, 1, 'Tết Dương lịch'),
                   (4, 30, 'Ngày Chiến thắng'),
                   (5, 1, 'Ngày Quốc tế lao động'),
                   (9, 2, 'Quốc khánh')) AS feast (month, day, name);
