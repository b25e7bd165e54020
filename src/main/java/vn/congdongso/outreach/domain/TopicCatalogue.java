package vn.congdongso.outreach.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.congdongso.outreach.Pillar;
import vn.congdongso.outreach.Topic;
import vn.congdongso.outreach.Topics;

@Component
class TopicCatalogue implements Topics {

    private static final String COLUMNS = "code, pillar, name_vi, name_en, label_vi, label_en";

    private final JdbcClient jdbc;
    private final Recent<LocalDate, List<Topic>> recent = new Recent<>(day -> Optional.of(read(day)));

    TopicCatalogue(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Topic> on(LocalDate day) {
        return recent.get(day).orElseThrow();
    }

    @Override
    public Optional<Topic> find(String code, LocalDate day) {
        return on(day).stream().filter(topic -> topic.code().equals(code)).findFirst();
    }

    @Override
    public Optional<Topic> lastKnown(String code, LocalDate day) {
        return find(code, day).or(() -> latest(code));
    }

    private List<Topic> read(LocalDate day) {
        return jdbc.sql("SELECT " + COLUMNS
                        + " FROM outreach.topic WHERE valid @> CAST(:day AS date) ORDER BY sort, code")
                .param("day", day)
                .query(TopicCatalogue::topic)
                .list();
    }

    private Optional<Topic> latest(String code) {
        return jdbc.sql("SELECT " + COLUMNS + " FROM outreach.topic WHERE code = :code ORDER BY valid DESC LIMIT 1")
                .param("code", code)
                .query(TopicCatalogue::topic)
                .optional();
    }

    private static Topic topic(ResultSet row, int number) throws SQLException {
        return new Topic(
                row.getString("code"),
                Pillar.valueOf(row.getString("pillar")),
                row.getString("name_vi"),
                row.getString("name_en"),
                row.getString("label_vi"),
                row.getString("label_en"));
    }
}
