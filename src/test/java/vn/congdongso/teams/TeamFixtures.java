package vn.congdongso.teams;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.congdongso.documents.DocumentId;
import vn.congdongso.people.PersonId;
import vn.congdongso.shared.Outcome;
import vn.congdongso.teams.domain.Authority;
import vn.congdongso.teams.domain.BodyDraft;
import vn.congdongso.teams.domain.Closing;
import vn.congdongso.teams.domain.DecisionDraft;
import vn.congdongso.teams.domain.DecisionKind;
import vn.congdongso.teams.domain.DraftDecision;
import vn.congdongso.teams.domain.PaperIssue;
import vn.congdongso.teams.domain.RecordDecision;
import vn.congdongso.teams.domain.SeatDraft;
import vn.congdongso.teams.domain.Signer;
import vn.congdongso.teams.domain.SignerPost;
import vn.congdongso.units.UnitChronicle;
import vn.congdongso.units.UnitChronicle.NewUnit;
import vn.congdongso.units.UnitId;
import vn.congdongso.units.UnitLevel;
import vn.congdongso.units.UnitSummary;
import vn.congdongso.units.Units;

/** Ground and teams for tests, made the way people make them: units by the chronicle, teams by decisions. */
@Component
public class TeamFixtures {

    /** First day of every unit made here. */
    public static final LocalDate LONG_AGO = LocalDate.of(2020, 1, 1);

    /** First day of every team whose day a test does not name. */
    public static final LocalDate ESTABLISHED = LocalDate.of(2025, 8, 4);

    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final UnitChronicle chronicle;
    private final Units units;
    private final Teams teams;
    private final DraftDecision draftDecision;
    private final RecordDecision recordDecision;

    TeamFixtures(
            UnitChronicle chronicle,
            Units units,
            Teams teams,
            DraftDecision draftDecision,
            RecordDecision recordDecision) {
        this.chronicle = chronicle;
        this.units = units;
        this.teams = teams;
        this.draftDecision = draftDecision;
        this.recordDecision = recordDecision;
    }

    /** A nation, a province in it, a ward in that, and two residential groups. */
    public record Ground(UnitId nation, UnitId province, UnitId commune, List<UnitId> villages) {

        public UnitId village() {
            return villages.getFirst();
        }
    }

    /** @param members everyone but the leader, in the order of the list */
    public record Team(BodyId body, UnitId unit, PersonId leader, List<PersonId> members, DocumentId decision) {}

    public Ground aGround() {
        UnitId nation = unit(UnitLevel.NATION, "nước", "Việt Nam", null);
        UnitId province = unit(UnitLevel.PROVINCE, "tỉnh", "Quảng Ngãi", nation);
        UnitId commune = unit(UnitLevel.COMMUNE, "phường", "Cẩm Thành", province);
        return new Ground(nation, province, commune, List.of(aVillage(commune, "1"), aVillage(commune, "2")));
    }

    public UnitId aCommune(UnitId province, String typeName, String name) {
        return unit(UnitLevel.COMMUNE, typeName, name, province);
    }

    public UnitId aVillage(UnitId commune, String name) {
        return unit(UnitLevel.VILLAGE, "tổ dân phố", name, commune);
    }

    public UnitId unit(UnitLevel level, String typeName, String name, @Nullable UnitId parent) {
        return chronicle.establish(new NewUnit(level, typeName, name, null, parent, LONG_AGO, "Nghị quyết"));
    }

    /** The village's team with a leader and two members. */
    public Team aTeam(UnitId village) {
        return aTeam(village, ESTABLISHED, "Nguyễn Văn An", "Trần Thị Bình", "Lê Văn Cường");
    }

    public Team aTeam(UnitId village, LocalDate from, String leader, String... members) {
        UnitSummary unit = units.find(village, from).orElseThrow();
        String name = "Tổ công nghệ số cộng đồng " + unit.fullName();
        List<SeatDraft> seats = new ArrayList<>();
        seats.add(SeatDraft.named(SeatRole.LEADER, leader, "Trưởng " + unit.typeName()));
        for (String member : members) {
            seats.add(SeatDraft.named(SeatRole.MEMBER, member, ""));
        }
        UnitId agency = unit.level() == UnitLevel.COMMUNE ? village : parentOf(unit);
        DocumentId decision = issued(agency, from, aDraft(from, BodyDraft.team(name, village, seats)));
        BodySummary body = teams.ofUnit(village, from).stream()
                .filter(other -> other.name().equals(name))
                .findFirst()
                .orElseThrow();
        List<PersonId> persons =
                teams.members(body.id(), from).stream().map(Member::person).toList();
        return new Team(body.id(), village, persons.getFirst(), persons.subList(1, persons.size()), decision);
    }

    private static UnitId parentOf(UnitSummary unit) {
        if (unit.parent() == null) {
            throw new IllegalArgumentException(unit.fullName() + " has no commune");
        }
        return unit.parent();
    }

    /** A complete draft of a paper decision of that day that establishes the bodies. */
    public static DecisionDraft aDraft(LocalDate issuedOn, BodyDraft... bodies) {
        return DecisionDraft.blank(DecisionKind.ESTABLISH, Authority.CHAIR)
                .with(new PaperIssue(NUMBER.incrementAndGet(), issuedOn))
                .with(List.of(bodies))
                .with(Closing.EMPTY.signedBy(new Signer(SignerPost.CHAIR, "Nguyễn Văn Hưng")));
    }

    public DocumentId issued(UnitId agency, LocalDate day, DecisionDraft draft) {
        DocumentId document = accepted(draftDecision.keep(DraftDecision.Command.first(agency, draft)));
        accepted(recordDecision.record(new RecordDecision.Command(document, 1)));
        return document;
    }

    private static <T> T accepted(Outcome<T> outcome) {
        return outcome.orThrow();
    }
}
