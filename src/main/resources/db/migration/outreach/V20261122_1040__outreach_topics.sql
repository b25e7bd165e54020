CREATE SCHEMA outreach;

-- What teams show to people. Topics come and go with the papers that set the teams their tasks, so each has its days.
CREATE TABLE outreach.topic (
    code     text      NOT NULL CHECK (code ~ '^[a-z][a-z0-9-]{1,39}$'),
    valid    daterange NOT NULL CHECK (NOT isempty(valid) AND NOT lower_inf(valid)),
    pillar   text      NOT NULL CHECK (pillar IN ('GOVERNMENT', 'ECONOMY', 'SOCIETY', 'PROPAGANDA')),
    name_vi  text      NOT NULL CHECK (length(name_vi) BETWEEN 1 AND 80),
    name_en  text      NOT NULL CHECK (length(name_en) BETWEEN 1 AND 80),
    -- stands on a button of half a phone's width
    label_vi text      NOT NULL CHECK (length(label_vi) BETWEEN 1 AND 16),
    label_en text      NOT NULL CHECK (length(label_en) BETWEEN 1 AND 16),
    sort     smallint  NOT NULL,
    PRIMARY KEY (code, valid WITHOUT OVERLAPS)
);

-- The tasks that decisions on the teams repeat since CV 793/BTTTT-THH of 5 March 2022: spreading the word, digital
-- government, digital economy, digital society; the examples are those of the communes' decisions of 2022 to 2025 and
-- the five basic skills of CV 3240/BTTTT-CĐSQG of 8 August 2024.
INSERT INTO outreach.topic (sort, code, valid, pillar, name_vi, name_en, label_vi, label_en) VALUES
    (1, 'vneid', '[2022-03-05,)', 'GOVERNMENT',
     'Cài đặt và dùng VNeID', 'Setting up and using VNeID', 'VNeID', 'VNeID'),
    (2, 'public-services', '[2022-03-05,)', 'GOVERNMENT',
     'Nộp hồ sơ dịch vụ công trực tuyến', 'Applying for public services online', 'Dịch vụ công', 'Public services'),
    (3, 'health-record', '[2022-03-05,)', 'SOCIETY',
     'Cài đặt và dùng sổ sức khỏe điện tử', 'Setting up the electronic health record', 'Sổ sức khỏe', 'Health record'),
    (4, 'e-payment', '[2022-03-05,)', 'ECONOMY',
     'Thanh toán điện tử, ví điện tử', 'Electronic payment and wallets', 'Thanh toán', 'E-payment'),
    (5, 'online-shop', '[2022-03-05,)', 'ECONOMY',
     'Mở và quản lý gian hàng số', 'Opening and keeping an online shop', 'Gian hàng số', 'Online shop'),
    (6, 'marketplace', '[2022-03-05,)', 'ECONOMY',
     'Mua bán trên sàn thương mại điện tử', 'Buying and selling on online marketplaces', 'Mua bán qua sàn', 'Marketplaces'),
    (7, 'online-safety', '[2022-03-05,)', 'SOCIETY',
     'Tự bảo vệ trên mạng, tránh lừa đảo', 'Staying safe online, avoiding fraud', 'An toàn mạng', 'Online safety'),
    (8, 'field-report', '[2022-03-05,)', 'GOVERNMENT',
     'Gửi phản ánh hiện trường', 'Reporting a local problem by app', 'Gửi phản ánh', 'Local reports'),
    (9, 'land-information', '[2022-03-05,)', 'GOVERNMENT',
     'Tra cứu thông tin đất đai', 'Looking up land information', 'Đất đai', 'Land'),
    (10, 'digital-address', '[2022-03-05,)', 'GOVERNMENT',
     'Tạo và dùng địa chỉ số', 'Getting and using a digital address', 'Địa chỉ số', 'Digital address'),
    (11, 'online-learning', '[2022-03-05,)', 'SOCIETY',
     'Học trực tuyến, bình dân học vụ số', 'Learning online, digital literacy classes', 'Học trực tuyến', 'Online learning'),
    (12, 'digital-policy', '[2022-03-05,)', 'PROPAGANDA',
     'Tuyên truyền chủ trương chuyển đổi số', 'Explaining the digital transformation policy', 'Tuyên truyền', 'Policy talks');
