package vn.congdongso.teams.domain;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.congdongso.shared.Rows;
import vn.congdongso.shared.VietnameseText;
import vn.congdongso.teams.BodySummary;
import vn.congdongso.units.UnitId;

/** Bodies that somebody may see, page by page. */
@Repository
public class TeamSearch {

    private static final String SEEN = """
            FROM teams.body_version b
            JOIN units.unit_version u ON u.unit_id = b.unit_id AND u.valid @> CAST(:day AS date)
            WHERE b.valid @> CAST(:day AS date)
              AND (b.body_id = ANY(:bodies)
                   OR u.path <@ ARRAY(SELECT top.path FROM units.unit_version top
                                      WHERE top.unit_id = ANY(:tops) AND top.valid @> CAST(:day AS date)))
              AND (:text = '' OR b.name_key LIKE '%' || :text || '%')
            """;

    private final JdbcClient jdbc;

    TeamSearch(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * @param tops units on whose ground everything may be seen
     * @param bodies those that may be seen besides
     * @param text part of a name, with marks or without
     */
    public record Question(Collection<UnitId> tops, Collection<UUID> bodies, String text, LocalDate day) {}

    public long count(Question question) {
        return with(jdbc.sql("SELECT count(*) " + SEEN), question)
                .query(Rows.COUNT)
                .single();
    }

    public List<BodySummary> page(Question question, long offset, int size) {
        return with(jdbc.sql("SELECT " + BodyRows.COLUMNS + " " + SEEN + """
                                ORDER BY nlevel(u.path), subpath(u.path, 0, -1), u.name COLLATE public.vi_natural,
                                         b.name COLLATE public.vi_natural
                                OFFSET :offset LIMIT :size
                                """), question)
                .param("offset", offset)
                .param("size", size)
                .query(BodyRows::summary)
                .list();
    }

    private static JdbcClient.StatementSpec with(JdbcClient.StatementSpec sql, Question question) {
        return sql.param("day", question.day())
                .param("tops", question.tops().stream().map(UnitId::value).toArray(UUID[]::new))
                .param("bodies", question.bodies().toArray(UUID[]::new))
                .param("text", VietnameseText.key(question.text()));
    }
}
