package vn.congdongso.composition.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static vn.congdongso.composition.domain.Strength.MAY;
import static vn.congdongso.composition.domain.Strength.MUST;
import static vn.congdongso.composition.domain.Strength.SHOULD;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import vn.congdongso.teams.BodyKind;
import vn.congdongso.teams.SeatRole;

class ExaminationTests {

    private static final Examined.Seat HEAD = seat(SeatRole.LEADER, "Trưởng thôn");
    private static final Examined.Seat YOUTH = seat(SeatRole.DEPUTY, "Bí thư Chi đoàn");
    private static final Examined.Seat WOMAN = seat(SeatRole.MEMBER, "Chi hội trưởng Phụ nữ");
    private static final Examined.Seat SILENT = seat(SeatRole.MEMBER, "");

    @Nested
    class AHolder {

        private final Clause leader =
                new Clause.Holder(MUST, "khoản 1", SeatRole.LEADER, List.of("Trưởng {thôn}", "Bí thư Chi bộ"));
        private final Clause deputy = new Clause.Holder(MUST, "", SeatRole.DEPUTY, List.of("Bí thư chi đoàn"));

        @Test
        void isAnyOfTheAlternatives() {
            assertThat(found(leader, HEAD)).isEmpty();
            assertThat(found(leader, seat(SeatRole.LEADER, "Bí thư chi bộ thôn")))
                    .isEmpty();
        }

        @Test
        void whoIsSomebodyElseIsNamed() {
            assertThat(found(leader, seat(SeatRole.LEADER, "Công an viên")))
                    .containsExactly(deviation(
                            "composition.deviation.other-in-role", 0, "Trưởng thôn / Bí thư Chi bộ", "Công an viên"));
        }

        @Test
        void whoIsMissingIsMissed() {
            assertThat(found(deputy, HEAD, WOMAN))
                    .containsExactly(deviation("composition.deviation.nobody-in-role", 2, "Bí thư chi đoàn"));
        }

        @Test
        void mayBeTheStandingDeputy() {
            assertThat(found(deputy, seat(SeatRole.STANDING_DEPUTY, "Bí thư Chi đoàn")))
                    .isEmpty();
        }

        @Test
        void isOneOfSeveral() {
            assertThat(found(deputy, seat(SeatRole.DEPUTY, "Phó Trưởng thôn"), YOUTH))
                    .isEmpty();
            assertThat(found(deputy, seat(SeatRole.DEPUTY, "Phó Trưởng thôn"), seat(SeatRole.DEPUTY, "Công an viên")))
                    .extracting(Deviation::key)
                    .containsExactly("composition.deviation.none-in-role");
        }

        @Test
        void ofUnknownPositionIsNoDeviation() {
            assertThat(found(leader, seat(SeatRole.LEADER, "")))
                    .extracting(Deviation::standing)
                    .containsExactly(Standing.UNDECIDABLE);
        }

        @Test
        void ofACommitteeIsCalledItsHead() {
            Examined committee = new Examined(BodyKind.STEERING_COMMITTEE, "xã", List.of(WOMAN), null, 1);
            assertThat(Examination.of(List.of(leader), committee).getFirst().args())
                    .first()
                    .isEqualTo(4);
        }
    }

    @Nested
    class ANumberOfMembers {

        @Test
        void isExactOrBetweenTwo() {
            Clause three = new Clause.Members(MUST, "", Whom.ALL, 3, 3);
            assertThat(found(three, HEAD, YOUTH, WOMAN)).isEmpty();
            assertThat(found(three, HEAD, YOUTH))
                    .containsExactly(deviation("composition.deviation.not-exactly", 0, 3, 2L));
            assertThat(found(three, HEAD, YOUTH, WOMAN, SILENT))
                    .extracting(Deviation::key)
                    .containsExactly("composition.deviation.not-exactly");
            Clause from2To5 = new Clause.Members(MUST, "", Whom.WITHOUT_LEADER, 2, 5);
            assertThat(found(from2To5, HEAD, YOUTH, WOMAN)).isEmpty();
            assertThat(found(from2To5, HEAD, YOUTH))
                    .containsExactly(deviation("composition.deviation.too-few", 2, 2, 1L));
            assertThat(found(from2To5, HEAD, SILENT, SILENT, SILENT, SILENT, SILENT, SILENT))
                    .containsExactly(deviation("composition.deviation.too-many", 2, 5, 6L));
        }

        @Test
        void countsThoseWhomItNames() {
            Examined.Seat guest = new Examined.Seat(SeatRole.MEMBER, "Chủ tịch Hội Nông dân", true);
            assertThat(found(new Clause.Members(MUST, "", Whom.WITHOUT_INVITED, 2, 2), HEAD, YOUTH, guest))
                    .isEmpty();
            assertThat(found(new Clause.Members(MUST, "", Whom.DEPUTIES, null, 0), HEAD, YOUTH))
                    .hasSize(1);
            assertThat(found(new Clause.Members(MUST, "", Whom.ORDINARY, 2, null), HEAD, YOUTH, WOMAN, guest))
                    .isEmpty();
            assertThat(found(new Clause.Members(MUST, "", Whom.INVITED, 1, 1), HEAD, guest))
                    .isEmpty();
        }
    }

    @Nested
    class ACategory {

        private final Clause women = new Clause.AtLeast(MUST, "", 1, "cán bộ Hội Phụ nữ", List.of("*Phụ nữ"));

        @Test
        void isThereOrMissing() {
            assertThat(found(women, HEAD, WOMAN)).isEmpty();
            assertThat(found(women, HEAD, YOUTH))
                    .containsExactly(deviation("composition.deviation.category-missing", "cán bộ Hội Phụ nữ", 1, 0L));
        }

        @Test
        void isUnknownWhilePositionsAreNotWritten() {
            assertThat(found(women, HEAD, SILENT))
                    .extracting(Deviation::standing)
                    .containsExactly(Standing.UNDECIDABLE);
        }

        @Test
        void ofOthersLeavesOutWhomEarlierClausesName() {
            Clause others = new Clause.AtLeast(MUST, "", 2, "nhân sự", List.of());
            List<Clause> clauses = List.of(women, others);
            Examined short1 = body(HEAD, YOUTH, WOMAN, SILENT);
            assertThat(Examination.of(clauses, short1))
                    .extracting(Deviation::clause, Deviation::args)
                    .contains(tuple(1, List.<Object>of("nhân sự", 2, 1L)));
            assertThat(Examination.of(clauses, body(HEAD, YOUTH, WOMAN, SILENT, SILENT)))
                    .isEmpty();
        }

        @Test
        void canBeUnwanted() {
            Clause nobody = new Clause.Nobody(MUST, "", "doanh nghiệp", List.of("*Viettel", "*VNPT"));
            assertThat(found(nobody, HEAD, YOUTH)).isEmpty();
            assertThat(found(nobody, HEAD, seat(SeatRole.MEMBER, "Phụ trách Trung tâm Viettel Tứ Kỳ")))
                    .containsExactly(deviation(
                            "composition.deviation.category-forbidden",
                            "doanh nghiệp",
                            "Phụ trách Trung tâm Viettel Tứ Kỳ"));
        }
    }

    @Nested
    class MembersByHouseholds {

        @Test
        void areAtLeastOneForEachBegunNumber() {
            Clause per50 = new Clause.PerHouseholds(MUST, "", true, 50, false, null);
            assertThat(Examination.of(List.of(per50), counted(100L, HEAD, YOUTH, WOMAN)))
                    .isEmpty();
            assertThat(Examination.of(List.of(per50), counted(101L, HEAD, YOUTH, WOMAN)))
                    .containsExactly(deviation("composition.deviation.too-few-for-households", 3L, 101L, 2L));
        }

        @Test
        void ofAProvinceAreAtMostOneForEach220ButThreeAlways() {
            Clause binhDuong = new Clause.PerHouseholds(MUST, "", false, 220, false, 3);
            assertThat(Examination.of(List.of(binhDuong), counted(90L, HEAD, YOUTH, WOMAN, SILENT)))
                    .isEmpty();
            assertThat(Examination.of(List.of(binhDuong), counted(879L, HEAD, YOUTH, WOMAN, SILENT, SILENT)))
                    .containsExactly(deviation("composition.deviation.too-many-for-households", 3L, 879L, 4L));
            assertThat(Examination.of(List.of(binhDuong), counted(880L, HEAD, YOUTH, WOMAN, SILENT, SILENT)))
                    .isEmpty();
        }

        @Test
        void cannotBeToldWithoutThem() {
            Clause per50 = new Clause.PerHouseholds(MUST, "", true, 50, true, null);
            assertThat(Examination.of(List.of(per50), counted(null, HEAD)))
                    .extracting(Deviation::standing, Deviation::key)
                    .containsExactly(tuple(Standing.UNDECIDABLE, "composition.deviation.households-unknown"));
        }
    }

    @Test
    void bodiesInAUnitCanBeOneSeveralOrNone() {
        Examined one = new Examined(BodyKind.COMMUNITY_TEAM, "thôn", List.of(HEAD), null, 1);
        Examined two = new Examined(BodyKind.COMMUNITY_TEAM, "thôn", List.of(HEAD), null, 2);
        Clause exactlyOne = new Clause.BodiesPerUnit(MUST, "", 1, 1);
        Clause several = new Clause.BodiesPerUnit(MUST, "", 1, null);
        Clause communeOnly = new Clause.BodiesPerUnit(MUST, "", null, 0);

        assertThat(Examination.of(List.of(exactlyOne, several), one)).isEmpty();
        assertThat(Examination.of(List.of(exactlyOne, several), two))
                .containsExactly(deviation("composition.deviation.too-many-bodies", 1, 2));
        assertThat(Examination.of(List.of(communeOnly), one))
                .containsExactly(deviation("composition.deviation.no-bodies-here", 1));
        assertThat(Examination.of(List.of(new Clause.BodiesPerUnit(MUST, "", 2, null)), one))
                .containsExactly(deviation("composition.deviation.too-few-bodies", 2, 1));
    }

    @Test
    void whoIsToBeInvitedIsNoMemberLikeOthers() {
        Clause invited = new Clause.Invited(MUST, "", List.of("Chủ tịch Hội Nông dân"));
        assertThat(found(invited, new Examined.Seat(SeatRole.MEMBER, "Chủ tịch Hội Nông dân xã", true)))
                .isEmpty();
        assertThat(found(invited, seat(SeatRole.MEMBER, "Chủ tịch Hội Nông dân xã")))
                .extracting(Deviation::key)
                .containsExactly("composition.deviation.member-not-invited");
        assertThat(found(invited, HEAD))
                .extracting(Deviation::key)
                .containsExactly("composition.deviation.not-invited");
    }

    @Test
    void onlyWhatBindsIsADeviation() {
        Clause must = new Clause.Members(MUST, "", Whom.ALL, 9, null);
        Clause should = new Clause.Members(SHOULD, "", Whom.ALL, 9, null);
        Clause may = new Clause.Members(MAY, "", Whom.ALL, 9, null);

        assertThat(Standing.worst(Examination.of(List.of(must, should, may), body(HEAD))))
                .isEqualTo(Standing.DEVIATES);
        assertThat(Standing.worst(Examination.of(List.of(should, may), body(HEAD))))
                .isEqualTo(Standing.ADVISED);
        assertThat(Examination.of(List.of(may), body(HEAD))).isEmpty();
    }

    /** "3–9 members, at least one official of the women's union, no more than 2 deputies": in no document that is shipped. */
    @Test
    void aRuleThatNobodyHasWrittenYetNeedsNoCode() {
        List<Clause> rule = List.of(
                new Clause.Members(MUST, "", Whom.ALL, 3, 9),
                new Clause.AtLeast(MUST, "", 1, "cán bộ Hội Phụ nữ", List.of("*Phụ nữ")),
                new Clause.Members(MUST, "", Whom.DEPUTIES, null, 2));

        assertThat(Examination.of(rule, body(HEAD, YOUTH, WOMAN))).isEmpty();
        assertThat(Examination.of(rule, body(HEAD, YOUTH, YOUTH, seat(SeatRole.STANDING_DEPUTY, "Phó Bí thư Chi bộ"))))
                .extracting(Deviation::clause)
                .containsExactly(1, 2);
    }

    private static List<Deviation> found(Clause clause, Examined.Seat... seats) {
        return Examination.of(List.of(clause), body(seats));
    }

    private static Examined body(Examined.Seat... seats) {
        return new Examined(BodyKind.COMMUNITY_TEAM, "thôn", Arrays.asList(seats), null, 1);
    }

    private static Examined counted(@Nullable Long households, Examined.Seat... seats) {
        return new Examined(BodyKind.COMMUNITY_TEAM, "thôn", Arrays.asList(seats), households, 1);
    }

    private static Examined.Seat seat(SeatRole role, String position) {
        return new Examined.Seat(role, position, false);
    }

    private static Deviation deviation(String key, Object... args) {
        return new Deviation(0, Standing.DEVIATES, key, List.of(args));
    }
}
