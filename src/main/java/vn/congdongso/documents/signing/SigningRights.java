package vn.congdongso.documents.signing;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.congdongso.documents.model.DocumentKind;
import vn.congdongso.documents.model.SignatureForm;
import vn.congdongso.shared.Rows;
import vn.congdongso.shared.Validity;
import vn.congdongso.units.UnitId;

/** The rights to sign that agencies have recorded. */
@Repository
public class SigningRights {

    private static final String ROW = """
            SELECT id, agency_id, body_name, kinds, form, on_behalf_of, title, person_name, seal_of, content, legal_basis,
                   lower(valid) AS valid_from, upper(valid) AS valid_until
            FROM documents.signing_right
            """;

    private final JdbcClient jdbc;

    SigningRights(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param total how many there are on all pages */
    public record Page(List<SigningRight> rights, long total) {}

    public List<SigningRight> on(UnitId agency, LocalDate day) {
        return jdbc.sql(ROW + """
                        WHERE agency_id = :agency AND valid @> CAST(:day AS date)
                        ORDER BY title COLLATE public.vi_natural, person_name COLLATE public.vi_natural, id
                        """)
                .param("agency", agency.value())
                .param("day", day)
                .query(SigningRights::right)
                .list();
    }

    /** Those that hold on the day or later first. */
    public Page list(UnitId agency, LocalDate day, int page, int size) {
        List<SigningRight> rights = jdbc.sql(ROW + """
                        WHERE agency_id = :agency
                        ORDER BY coalesce(upper(valid) <= :day, false), title COLLATE public.vi_natural,
                                 person_name COLLATE public.vi_natural, lower(valid) DESC, id
                        LIMIT :size OFFSET :skip
                        """)
                .param("agency", agency.value())
                .param("day", day)
                .param("size", size)
                .param("skip", (long) (page - 1) * size)
                .query(SigningRights::right)
                .list();
        long total = jdbc.sql("SELECT count(*) FROM documents.signing_right WHERE agency_id = :agency")
                .param("agency", agency.value())
                .query(Rows.COUNT)
                .single();
        return new Page(rights, total);
    }

    public Optional<SigningRight> find(UUID right) {
        return jdbc.sql(ROW + "WHERE id = :id")
                .param("id", right)
                .query(SigningRights::right)
                .optional();
    }

    /** Rights that hold on some day from {@code from} to {@code until}. */
    List<SigningRight> within(UnitId agency, LocalDate from, @Nullable LocalDate until) {
        return jdbc.sql(ROW
                        + "WHERE agency_id = :agency AND valid && daterange(:from, CAST(:until AS date)) ORDER BY id")
                .param("agency", agency.value())
                .param("from", from)
                .param("until", until)
                .query(SigningRights::right)
                .list();
    }

    /** Lets one at a time write down rights of an agency; held until the end of the transaction. */
    void lock(UnitId agency) {
        jdbc.sql("SELECT pg_advisory_xact_lock(hashtextextended(:what, 0))::text")
                .param("what", "signing rights " + agency)
                .query((row, number) -> number)
                .list();
    }

    void add(SigningRight right) {
        jdbc.sql("""
                        INSERT INTO documents.signing_right (id, agency_id, body_name, kinds, form, on_behalf_of, title,
                                                             person_name, seal_of, content, legal_basis, valid)
                        VALUES (:id, :agency, :body, :kinds, :form, :behalf, :title, :person, :seal, :content, :basis,
                                daterange(:from, CAST(:until AS date)))
                        """)
                .param("id", right.id())
                .param("agency", right.agency().value())
                .param("body", right.body())
                .param("kinds", right.kinds().stream().map(Enum::name).sorted().toArray(String[]::new))
                .param("form", right.form().name())
                .param("behalf", right.onBehalfOf())
                .param("title", right.title())
                .param("person", right.person())
                .param("seal", right.sealOf())
                .param("content", right.content())
                .param("basis", right.legalBasis())
                .param("from", right.valid().from())
                .param("until", right.valid().until())
                .update();
    }

    void end(UUID right, LocalDate until) {
        jdbc.sql("UPDATE documents.signing_right SET valid = daterange(lower(valid), :until) WHERE id = :id")
                .param("id", right)
                .param("until", until)
                .update();
    }

    private static SigningRight right(ResultSet row, int number) throws SQLException {
        return new SigningRight(
                row.getObject("id", UUID.class),
                new UnitId(row.getObject("agency_id", UUID.class)),
                row.getString("body_name"),
                kinds(row.getArray("kinds")),
                SignatureForm.valueOf(row.getString("form")),
                row.getString("on_behalf_of"),
                row.getString("title"),
                row.getString("person_name"),
                row.getString("seal_of"),
                row.getString("content"),
                row.getString("legal_basis"),
                new Validity(
                        row.getObject("valid_from", LocalDate.class), row.getObject("valid_until", LocalDate.class)));
    }

    private static Set<DocumentKind> kinds(Array stored) throws SQLException {
        Set<DocumentKind> kinds = EnumSet.noneOf(DocumentKind.class);
        for (String name : (String[]) stored.getArray()) {
            kinds.add(DocumentKind.valueOf(name));
        }
        return kinds;
    }
}
