package vn.congdongso.documents.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;
import vn.congdongso.documents.DocumentId;
import vn.congdongso.documents.DocumentRelation;
import vn.congdongso.documents.DocumentStatus;
import vn.congdongso.documents.DocumentSummary;
import vn.congdongso.documents.Documents;
import vn.congdongso.documents.IssueCheck;
import vn.congdongso.documents.RelationKind;
import vn.congdongso.documents.model.DocumentKind;
import vn.congdongso.documents.model.OfficialDocument;
import vn.congdongso.documents.registers.SeriesOf;
import vn.congdongso.shared.Change;
import vn.congdongso.shared.Changes;
import vn.congdongso.shared.Outcome;
import vn.congdongso.shared.Rows;
import vn.congdongso.shared.UseCase;
import vn.congdongso.shared.Uuid7;
import vn.congdongso.shared.Violation;
import vn.congdongso.units.UnitId;

@UseCase
class JdbcDocuments implements Documents {

    private static final String LINE =
            "SELECT d.id, d.agency_id, d.kind, d.status, d.symbol, d.number, d.issued_on, d.subject"
                    + " FROM documents.document d ";

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final NumberSeries series;
    private final SeriesOf seriesOf;
    private final ObjectProvider<IssueCheck> checks;
    private final Changes changes;

    JdbcDocuments(
            JdbcClient jdbc,
            JsonMapper json,
            NumberSeries series,
            SeriesOf seriesOf,
            ObjectProvider<IssueCheck> checks,
            Changes changes) {
        this.checks = checks;
        this.jdbc = jdbc;
        // documents that an earlier program kept lack what later ones say
        this.json = json.rebuild()
                .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .build();
        this.series = series;
        this.seriesOf = seriesOf;
        this.changes = changes;
    }

    @Override
    public DocumentId draft(UnitId agency, OfficialDocument content) {
        DocumentId id = new DocumentId(Uuid7.next());
        jdbc.sql("""
                        INSERT INTO documents.document (id, agency_id, kind, symbol, status, subject, content)
                        VALUES (:id, :agency, :kind, :symbol, 'DRAFT', :subject, CAST(:content AS jsonb))
                        """)
                .param("id", id.value())
                .param("agency", agency.value())
                .param("kind", content.kind().name())
                .param("symbol", content.number().symbol())
                .param("subject", content.title())
                .param("content", json.writeValueAsString(content))
                .update();
        changes.record(Change.of("documents.document.drafted", "document", id, agency.value(), content.title()));
        return id;
    }

    @Override
    public void revise(DocumentId document, OfficialDocument content) {
        int revised = jdbc.sql("""
                        UPDATE documents.document
                        SET symbol = :symbol, subject = :subject, content = CAST(:content AS jsonb)
                        WHERE id = :id AND status IN ('DRAFT', 'IN_REVIEW')
                        """)
                .param("id", document.value())
                .param("symbol", content.number().symbol())
                .param("subject", content.title())
                .param("content", json.writeValueAsString(content))
                .update();
        if (revised != 1) {
            throw new IllegalStateException("no draft " + document + " to revise");
        }
        changes.record(Change.of("documents.document.revised", "document", document, null, content.title()));
    }

    @Override
    public Outcome<OfficialDocument> issue(DocumentId document, LocalDate issuedOn, @Nullable Integer ownNumber) {
        DocumentSummary line = locked(document);
        if (line.issued()) {
            return Outcome.accepted(content(document));
        }
        UnitId agency = line.agency();
        OfficialDocument content = content(document);
        List<Violation> violations = checks.orderedStream()
                .flatMap(check -> check.violations(document, agency, content, issuedOn).stream())
                .toList();
        if (!violations.isEmpty()) {
            return Outcome.refused(violations);
        }
        int year = issuedOn.getYear();
        if (ownNumber == null) {
            return Outcome.accepted(fix(
                    document,
                    agency,
                    issuedOn,
                    series.take(agency, year, seriesOf.series(agency, line.symbol(), issuedOn))));
        }
        series.passOver(agency, year, seriesOf.series(agency, line.symbol(), issuedOn), ownNumber);
        return byNumber(agency, line.symbol(), ownNumber, year)
                .map(holder -> Outcome.<OfficialDocument>refused(numberOfAnother(holder)))
                .orElseGet(() -> Outcome.accepted(fix(document, agency, issuedOn, ownNumber)));
    }

    private static Violation numberOfAnother(DocumentSummary holder) {
        return Violation.of(
                "number", "register.violation.number-of-another", holder.notation(), holder.day(), holder.subject());
    }

    private OfficialDocument fix(DocumentId document, UnitId agency, LocalDate issuedOn, int number) {
        OfficialDocument content = content(document).issued(number, issuedOn);
        jdbc.sql("""
                        UPDATE documents.document
                        SET status = 'ISSUED', number = :number, issued_on = :day, content = CAST(:content AS jsonb)
                        WHERE id = :id
                        """)
                .param("id", document.value())
                .param("number", number)
                .param("day", issuedOn)
                .param("content", json.writeValueAsString(content))
                .update();
        changes.record(Change.of(
                "documents.document.issued",
                "document",
                document,
                agency.value(),
                new Issued(content.number().text(), issuedOn)));
        return content;
    }

    private record Issued(String number, LocalDate day) {}

    private DocumentSummary locked(DocumentId document) {
        return jdbc.sql(LINE + "WHERE d.id = :id FOR UPDATE")
                .param("id", document.value())
                .query(JdbcDocuments::line)
                .optional()
                .orElseThrow(() -> new NoSuchElementException("no document " + document));
    }

    @Override
    public Optional<DocumentSummary> find(DocumentId document) {
        return Optional.ofNullable(findAll(List.of(document)).get(document));
    }

    @Override
    public Map<DocumentId, DocumentSummary> findAll(Collection<DocumentId> documents) {
        return jdbc
                .sql(LINE + "WHERE d.id = ANY(:ids)")
                .param("ids", documents.stream().map(DocumentId::value).toArray(UUID[]::new))
                .query(JdbcDocuments::line)
                .list()
                .stream()
                .collect(Collectors.toMap(DocumentSummary::id, Function.identity()));
    }

    @Override
    public OfficialDocument content(DocumentId document) {
        return jdbc.sql("SELECT content::text FROM documents.document WHERE id = :id")
                .param("id", document.value())
                .query((row, number) -> json.readValue(row.getString(1), OfficialDocument.class))
                .optional()
                .orElseThrow(() -> new NoSuchElementException("no document " + document));
    }

    @Override
    public Optional<DocumentSummary> byNumber(UnitId agency, String symbol, int number, int year) {
        return jdbc.sql(
                        LINE
                                + "WHERE d.agency_id = :agency AND d.year = :year AND d.symbol = :symbol AND d.number = :number")
                .param("agency", agency.value())
                .param("year", year)
                .param("symbol", symbol)
                .param("number", number)
                .query(JdbcDocuments::line)
                .optional();
    }

    @Override
    public List<DocumentRelation> relations(DocumentId document) {
        List<Related> related = jdbc.sql("""
                        SELECT from_id, kind, to_id FROM documents.relation
                        WHERE from_id = :id OR to_id = :id
                        ORDER BY made_at, kind
                        """)
                .param("id", document.value())
                .query((row, number) -> new Related(
                        new DocumentId(row.getObject("from_id", UUID.class)),
                        RelationKind.valueOf(row.getString("kind")),
                        new DocumentId(row.getObject("to_id", UUID.class))))
                .list();
        Map<DocumentId, DocumentSummary> lines = findAll(
                related.stream().flatMap(one -> Stream.of(one.from(), one.to())).toList());
        return related.stream()
                .map(one -> new DocumentRelation(line(lines, one.from()), one.kind(), line(lines, one.to())))
                .toList();
    }

    private record Related(DocumentId from, RelationKind kind, DocumentId to) {}

    private static DocumentSummary line(Map<DocumentId, DocumentSummary> lines, DocumentId id) {
        return Objects.requireNonNull(lines.get(id));
    }

    @Override
    public Set<DocumentId> replaced(Collection<DocumentId> documents) {
        return jdbc
                .sql("""
                        SELECT DISTINCT r.to_id FROM documents.relation r
                        JOIN documents.document f ON f.id = r.from_id AND f.status = 'ISSUED'
                        WHERE r.to_id = ANY(:ids) AND r.kind = 'REPLACES'
                        """)
                .param("ids", documents.stream().map(DocumentId::value).toArray(UUID[]::new))
                .query(Rows.ID)
                .stream()
                .map(DocumentId::new)
                .collect(Collectors.toSet());
    }

    @Override
    public int nextNumber(UnitId agency, String symbol, int year) {
        return series.next(agency, year, seriesOf.series(agency, symbol, LocalDate.of(year, 12, 31)));
    }

    @Override
    public Page list(Filter filter, int page, int size) {
        String matching = """
                WHERE d.agency_id = ANY(:agencies)
                  AND (CAST(:kind AS text) IS NULL OR d.kind = :kind)
                  AND (CAST(:status AS text) IS NULL OR d.status = :status)
                  AND (CAST(:year AS integer) IS NULL OR d.year = :year)
                  AND (:words = '' OR public.vi_key(concat_ws(' ', d.number, d.symbol, d.subject))
                                      LIKE '%' || public.vi_key(:words) || '%')
                """;
        long total = matching(filter, "SELECT count(*) FROM documents.document d " + matching)
                .query(Rows.COUNT)
                .single();
        List<DocumentSummary> documents = matching(filter, LINE + matching + """
                        ORDER BY d.number IS NOT NULL, d.issued_on DESC NULLS FIRST, d.number DESC, d.id DESC
                        LIMIT :size OFFSET :skip
                        """)
                .param("size", size)
                .param("skip", (long) (page - 1) * size)
                .query(JdbcDocuments::line)
                .list();
        return new Page(documents, total);
    }

    private JdbcClient.StatementSpec matching(Filter filter, String sql) {
        return jdbc.sql(sql)
                .param("agencies", filter.agencies().stream().map(UnitId::value).toArray(UUID[]::new))
                .param("kind", filter.kind() == null ? null : filter.kind().name())
                .param(
                        "status",
                        filter.status() == null ? null : filter.status().name())
                .param("year", filter.year())
                .param("words", filter.words());
    }

    private static DocumentSummary line(ResultSet row, int number) throws SQLException {
        return new DocumentSummary(
                new DocumentId(row.getObject("id", UUID.class)),
                new UnitId(row.getObject("agency_id", UUID.class)),
                DocumentKind.valueOf(row.getString("kind")),
                DocumentStatus.valueOf(row.getString("status")),
                row.getString("symbol"),
                row.getObject("number", Integer.class),
                row.getObject("issued_on", LocalDate.class),
                row.getString("subject"));
    }
}
