package vn.congdongso.territory.domain;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.congdongso.shared.Today;
import vn.congdongso.shared.Uuid7;

/** Files between the dry run and the loading, so that what was looked at is what is loaded. */
@Repository
public class CountryUploads {

    private static final Duration KEPT = Duration.ofDays(1);

    private final JdbcClient jdbc;
    private final Today today;

    CountryUploads(JdbcClient jdbc, Today today) {
        this.jdbc = jdbc;
        this.today = today;
    }

    @Transactional
    public UUID keep(Map<String, byte[]> files) {
        Instant now = today.now();
        jdbc.sql("DELETE FROM territory.upload WHERE sent_at < :before")
                .param("before", now.minus(KEPT).atOffset(ZoneOffset.UTC))
                .update();
        UUID id = Uuid7.next();
        files.forEach((name, content) -> jdbc.sql("""
                        INSERT INTO territory.upload (id, name, content, sent_at) VALUES (:id, :name, :content, :now)
                        """)
                .param("id", id)
                .param("name", name)
                .param("content", content)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update());
        return id;
    }

    /** Empty when it is not known or forgotten. */
    public Map<String, byte[]> files(UUID id) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        jdbc.sql("SELECT name, content FROM territory.upload WHERE id = :id ORDER BY name")
                .param("id", id)
                .query(row -> {
                    files.put(row.getString("name"), row.getBytes("content"));
                });
        return files;
    }
}
