package vn.congdongso.teams.domain;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.congdongso.people.OfficeId;
import vn.congdongso.people.PersonId;
import vn.congdongso.shared.Rows;
import vn.congdongso.shared.VietnameseText;
import vn.congdongso.teams.BodyId;
import vn.congdongso.teams.BodySummary;
import vn.congdongso.teams.Member;
import vn.congdongso.teams.Roster;
import vn.congdongso.teams.SeatHeld;
import vn.congdongso.teams.Teams;
import vn.congdongso.units.UnitId;

@Repository
class JdbcTeams implements Teams {

    static final String IN_UNITS = "WHERE b.unit_id = ANY(:units) AND b.valid @> CAST(:day AS date)";

    private final JdbcClient jdbc;
    private final UnitsBelow ground;
    private final Membership membership;
    private final SeatedPeople seatedPeople;
    private final SeatsInTime seatsInTime;

    JdbcTeams(
            JdbcClient jdbc,
            UnitsBelow ground,
            Membership membership,
            SeatedPeople seatedPeople,
            SeatsInTime seatsInTime) {
        this.jdbc = jdbc;
        this.ground = ground;
        this.membership = membership;
        this.seatedPeople = seatedPeople;
        this.seatsInTime = seatsInTime;
    }

    @Override
    public Optional<BodySummary> find(BodyId body, LocalDate day) {
        return Optional.ofNullable(findAll(List.of(body), day).get(body));
    }

    @Override
    public Optional<BodySummary> lastKnown(BodyId body, LocalDate day) {
        return jdbc.sql(BodyRows.VERSION + """
                        WHERE b.body_id = :body
                        ORDER BY b.valid @> CAST(:day AS date) DESC, lower(b.valid) <= CAST(:day AS date) DESC,
                                 lower(b.valid) DESC
                        LIMIT 1
                        """)
                .param("body", body.value())
                .param("day", day)
                .query(BodyRows::summary)
                .optional();
    }

    @Override
    public Map<BodyId, BodySummary> findAll(Collection<BodyId> bodies, LocalDate day) {
        return jdbc
                .sql(BodyRows.VERSION + "WHERE b.body_id = ANY(:bodies) AND b.valid @> CAST(:day AS date)")
                .param("bodies", bodies.stream().map(BodyId::value).toArray(UUID[]::new))
                .param("day", day)
                .query(BodyRows::summary)
                .list()
                .stream()
                .collect(Collectors.toMap(BodySummary::id, Function.identity()));
    }

    @Override
    public List<BodySummary> ofUnit(UnitId unit, LocalDate day) {
        return jdbc.sql(BodyRows.VERSION + """
                        WHERE b.unit_id = :unit AND b.valid @> CAST(:day AS date)
                        ORDER BY b.name COLLATE public.vi_natural
                        """)
                .param("unit", unit.value())
                .param("day", day)
                .query(BodyRows::summary)
                .list();
    }

    @Override
    public List<BodySummary> ofUnits(Collection<UnitId> units, LocalDate day) {
        return jdbc.sql(BodyRows.VERSION + IN_UNITS + " ORDER BY b.name COLLATE public.vi_natural, b.body_id")
                .param("units", units.stream().map(UnitId::value).toArray(UUID[]::new))
                .param("day", day)
                .query(BodyRows::summary)
                .list();
    }

    @Override
    public List<BodySummary> below(UnitId ancestor, LocalDate day) {
        List<UUID> places = ground.withAllBelow(ancestor, day);
        List<BodySummary> found = jdbc.sql(BodyRows.VERSION + IN_UNITS)
                .param("units", places.toArray(UUID[]::new))
                .param("day", day)
                .query(BodyRows::summary)
                .list();
        Map<UUID, Integer> ranks = HashMap.newHashMap(places.size());
        places.forEach(place -> ranks.put(place, ranks.size()));
        return found.stream()
                .sorted(Comparator.<BodySummary, Integer>comparing(
                                body -> ranks.getOrDefault(body.unit().value(), 0))
                        .thenComparing(BodySummary::name, VietnameseText.order()))
                .toList();
    }

    @Override
    public List<BodySummary> ofPerson(PersonId person, LocalDate day) {
        List<BodyId> bodies = membership.seatsOf(person, day).stream()
                .map(Membership.Held::body)
                .distinct()
                .toList();
        Map<BodyId, BodySummary> found = findAll(bodies, day);
        return bodies.stream().map(found::get).toList();
    }

    @Override
    public List<BodyId> withPredecessors(BodyId body) {
        return jdbc.sql("""
                        WITH RECURSIVE line (body_id) AS (
                            SELECT CAST(:body AS uuid)
                            UNION
                            SELECT s.predecessor_id FROM line JOIN teams.succession s ON s.successor_id = line.body_id
                        )
                        SELECT body_id FROM line ORDER BY body_id <> :body, body_id
                        """).param("body", body.value()).query(Rows.ID).list().stream()
                .map(BodyId::new)
                .toList();
    }

    @Override
    public List<Member> members(BodyId body, LocalDate day) {
        return seatedPeople.of(body, day).stream()
                .map(SeatedPeople.Seated::member)
                .toList();
    }

    @Override
    public List<SeatHeld> seatsOf(PersonId person) {
        return seatsInTime.ofPerson(person);
    }

    @Override
    public List<SeatHeld> seatsOf(Collection<OfficeId> offices, LocalDate day) {
        return seatsInTime.ofOffices(offices, day);
    }

    @Override
    public List<Roster> rosters(Collection<UnitId> units, LocalDate day) {
        Rosters found = new Rosters();
        jdbc.sql(Rosters.IN_UNITS)
                .param("units", units.stream().map(UnitId::value).toArray(UUID[]::new))
                .param("day", day)
                .query(found);
        return found.all();
    }
}
