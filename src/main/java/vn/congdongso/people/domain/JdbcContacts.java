package vn.congdongso.people.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.congdongso.people.Consent;
import vn.congdongso.people.ConsentChannel;
import vn.congdongso.people.ConsentGiven;
import vn.congdongso.people.Contact;
import vn.congdongso.people.ContactKind;
import vn.congdongso.people.ContactPurpose;
import vn.congdongso.people.Contacts;
import vn.congdongso.people.PersonId;
import vn.congdongso.people.PhoneNumbers;
import vn.congdongso.shared.Change;
import vn.congdongso.shared.Changes;
import vn.congdongso.shared.Outcome;
import vn.congdongso.shared.Today;
import vn.congdongso.shared.UseCase;
import vn.congdongso.shared.Uuid7;
import vn.congdongso.shared.VietnameseText;
import vn.congdongso.shared.Violation;
import vn.congdongso.units.UnitId;
import vn.congdongso.units.UnitSummary;
import vn.congdongso.units.Units;

@UseCase
class JdbcContacts implements Contacts {

    private static final int LONGEST_ADDRESS = 254;
    private static final int EARLIEST_YEAR = 2000;
    private static final Pattern ADDRESS = Pattern.compile("[^\\s@<>,;\"']+@[^\\s@<>,;\"']+\\.[^\\s@<>,;\"'.]{2,}");

    private final JdbcClient jdbc;
    private final Units units;
    private final Changes changes;
    private final Today today;

    JdbcContacts(JdbcClient jdbc, Units units, Changes changes, Today today) {
        this.jdbc = jdbc;
        this.units = units;
        this.changes = changes;
        this.today = today;
    }

    @Override
    public List<PersonId> withPhone(UnitId unit, String phone) {
        return withPhones(unit, List.of(phone)).getOrDefault(phone, List.of());
    }

    @Override
    public Map<String, List<PersonId>> withPhones(UnitId unit, Collection<String> phones) {
        Map<String, String> numbers = new LinkedHashMap<>();
        phones.forEach(text -> PhoneNumbers.normalise(text).ifPresent(e164 -> numbers.put(text, e164)));
        Map<String, List<PersonId>> byNumber = new HashMap<>();
        jdbc.sql("""
                        SELECT c.value, p.id
                        FROM people.contact c
                        JOIN people.consent g ON g.id = c.consent_id AND g.withdrawn_at IS NULL
                        JOIN people.person p ON p.id = c.person_id
                        WHERE c.kind = 'PHONE' AND c.value = ANY(:numbers)
                          AND (p.named_by = ANY(:units)
                               OR EXISTS (SELECT FROM people.office_holding h
                                          JOIN people.office o ON o.id = h.office_id
                                          WHERE h.person_id = p.id AND o.unit_id = ANY(:units)))
                        ORDER BY p.created_at, p.id
                        """)
                .param("numbers", numbers.values().toArray(String[]::new))
                .param("units", unitsOf(unit))
                .query((row, number) -> byNumber.computeIfAbsent(row.getString("value"), value -> new ArrayList<>())
                        .add(new PersonId(row.getObject("id", UUID.class))))
                .list();
        Map<String, List<PersonId>> found = new LinkedHashMap<>();
        numbers.forEach((text, e164) -> {
            if (byNumber.containsKey(e164)) {
                found.put(text, List.copyOf(byNumber.getOrDefault(e164, List.of())));
            }
        });
        return found;
    }

    private UUID[] unitsOf(UnitId unit) {
        return Stream.concat(Stream.of(unit), units.predecessors(unit).stream().map(UnitSummary::id))
                .map(UnitId::value)
                .toArray(UUID[]::new);
    }

    @Override
    public Outcome<Contact> keep(PersonId person, ContactKind kind, String value, ConsentGiven consent) {
        Optional<Violation> refusal = refusal(kind, value, consent, today.today());
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
        }
        String clean = cleaned(kind, value).orElseThrow();
        UUID consentId = Uuid7.next();
        jdbc.sql("""
                        INSERT INTO people.consent (id, person_id, kind, purpose, notice_version, text_hash, channel,
                                                    given_on, recorded_at, recorded_by)
                        VALUES (:id, :person, :kind, :purpose, :version, :hash, :channel, :on, :now, :by)
                        """)
                .param("id", consentId)
                .param("person", person.value())
                .param("kind", kind.name())
                .param("purpose", consent.purpose().name())
                .param("version", consent.noticeVersion())
                .param("hash", consent.textHash())
                .param("channel", consent.channel().name())
                .param("on", consent.on())
                .param("now", moment(today.now()))
                .param("by", consent.recordedBy())
                .update();
        jdbc.sql("""
                        INSERT INTO people.contact (person_id, kind, value, consent_id)
                        VALUES (:person, :kind, :value, :consent)
                        ON CONFLICT (person_id, kind)
                        DO UPDATE SET value = excluded.value, consent_id = excluded.consent_id
                        """)
                .param("person", person.value())
                .param("kind", kind.name())
                .param("value", clean)
                .param("consent", consentId)
                .update();
        // which number it is stays out of the trail: it goes when the consent is withdrawn
        changes.record(Change.of(
                "people.contact.kept",
                "person",
                person,
                null,
                new Kept(kind, consent.purpose(), consent.channel(), consent.noticeVersion(), consentId)));
        return Outcome.accepted(new Contact(person, kind, clean, consent.purpose(), consentId));
    }

    @Override
    public List<Contact> of(PersonId person) {
        return jdbc.sql("""
                        SELECT c.person_id, c.kind, c.value, g.purpose, c.consent_id
                        FROM people.contact c
                        JOIN people.consent g ON g.id = c.consent_id AND g.withdrawn_at IS NULL
                        WHERE c.person_id = :person
                        ORDER BY array_position(ARRAY['PHONE', 'ZALO', 'EMAIL'], c.kind)
                        """)
                .param("person", person.value())
                .query(JdbcContacts::contact)
                .list();
    }

    @Override
    public List<Consent> consentsOf(PersonId person) {
        return jdbc.sql("""
                        SELECT id, kind, purpose, notice_version, channel, given_on, withdrawn_at
                        FROM people.consent WHERE person_id = :person ORDER BY recorded_at DESC, id DESC
                        """)
                .param("person", person.value())
                .query((row, number) -> new Consent(
                        row.getObject("id", UUID.class),
                        ContactKind.valueOf(row.getString("kind")),
                        ContactPurpose.valueOf(row.getString("purpose")),
                        row.getString("notice_version"),
                        ConsentChannel.valueOf(row.getString("channel")),
                        row.getObject("given_on", LocalDate.class),
                        Optional.ofNullable(row.getObject("withdrawn_at", OffsetDateTime.class))
                                .map(OffsetDateTime::toInstant)
                                .orElse(null)))
                .list();
    }

    static Optional<Violation> refusal(ContactKind kind, String value, ConsentGiven consent, LocalDate today) {
        if (consent.on().isAfter(today) || consent.on().getYear() < EARLIEST_YEAR) {
            return Optional.of(Violation.of("consentOn", "directory.violation.consent-ahead"));
        }
        return cleaned(kind, value).isEmpty()
                ? Optional.of(Violation.of(fieldOf(kind), "directory.violation." + fieldOf(kind)))
                : Optional.empty();
    }

    static OffsetDateTime moment(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private static String fieldOf(ContactKind kind) {
        return switch (kind) {
            case PHONE -> "phone";
            case EMAIL -> "email";
            case ZALO -> "zalo";
        };
    }

    private static Optional<String> cleaned(ContactKind kind, String value) {
        return switch (kind) {
            case PHONE -> PhoneNumbers.normalise(value);
            case EMAIL ->
                Optional.of(VietnameseText.clean(value))
                        .filter(text -> text.length() <= LONGEST_ADDRESS)
                        .filter(text -> ADDRESS.matcher(text).matches());
            case ZALO -> Optional.of(value).filter(text -> text.equals("true") || text.equals("false"));
        };
    }

    private static Contact contact(ResultSet row, int number) throws SQLException {
        return new Contact(
                new PersonId(row.getObject("person_id", UUID.class)),
                ContactKind.valueOf(row.getString("kind")),
                row.getString("value"),
                ContactPurpose.valueOf(row.getString("purpose")),
                row.getObject("consent_id", UUID.class));
    }

    private record Kept(
            ContactKind kind, ContactPurpose purpose, ConsentChannel channel, String noticeVersion, UUID consent) {}
}
