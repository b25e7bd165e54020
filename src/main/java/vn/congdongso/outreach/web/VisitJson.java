package vn.congdongso.outreach.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.congdongso.households.HouseholdId;
import vn.congdongso.outreach.Beneficiary;
import vn.congdongso.outreach.Hindrance;
import vn.congdongso.outreach.Pillar;
import vn.congdongso.outreach.TeamProgress;
import vn.congdongso.outreach.Topic;
import vn.congdongso.outreach.VisitManner;
import vn.congdongso.outreach.VisitResult;
import vn.congdongso.outreach.domain.Circumstances;
import vn.congdongso.outreach.domain.LogVisits;
import vn.congdongso.outreach.domain.Visit;
import vn.congdongso.outreach.domain.VisitEntry;
import vn.congdongso.webui.Problems;

/** What the programming interface of the log sends and takes. */
final class VisitJson {

    private VisitJson() {}

    /** The body of a visit to be stored; fields that are not named here are passed over. */
    record Sent(
            @Schema(description = "code of a topic of the catalogue", example = "vneid", maxLength = 40)
            String topic,

            @Schema(minimum = "1", maximum = "500", example = "3")
            int people,

            VisitResult result,

            @Schema(description = "not after today, at most 31 days ago", example = "2026-11-22")
            LocalDate day,

            @Schema(description = "HOME where it is left out") @Nullable
            VisitManner manner,

            @Schema(description = "RESIDENTS where it is left out") @Nullable
            Beneficiary beneficiary,

            @Schema(description = "why it was not possible; only with NOT_DONE") @Nullable
            Hindrance hindrance,

            @Schema(maxLength = Circumstances.LONGEST_NOTE) @Nullable
            String note,

            @Schema(description = "of the register of the village in which the team worked") @Nullable
            UUID household,

            @Schema(description = "when the member comes again, at most 90 days later; only with CONTINUES") @Nullable
            LocalDate again) {}

    /** The body of a batch. */
    record SentMany(@Schema(description = "at most 100") List<SentOne> visits) {}

    /** A visit of a batch: its id and the fields of a single one. */
    record SentOne(
            UUID id,
            String topic,
            int people,
            VisitResult result,
            LocalDate day,
            @Nullable VisitManner manner,
            @Nullable Beneficiary beneficiary,
            @Nullable Hindrance hindrance,
            @Nullable String note,
            @Nullable UUID household,
            @Nullable LocalDate again) {}

    /** @param visits one answer for each, in the order of the batch */
    record Answered(List<Answer> visits) {}

    /**
     * @param id as it was sent
     * @param violations in the caller's language; only of what was refused
     */
    record Answer(@Nullable String id, LogVisits.State state, List<Problems.Mistake> violations) {}

    /** @param matters what else is open in the same household, the earliest due first */
    record Receipt(UUID id, LocalDate day, Month month, List<OpenMatter> matters) {

        static Receipt of(Visit visit, TeamProgress.Month month, List<OpenMatter> matters) {
            return new Receipt(visit.id().value(), visit.day(), Month.of(YearMonth.from(visit.day()), month), matters);
        }
    }

    record OpenMatter(String topic, String label, LocalDate due) {}

    /** @param target absent while nothing has been assigned to the team */
    record Month(
            @Schema(type = "string", example = "2026-11") YearMonth month,
            long people,
            @Nullable Long target) {

        static Month of(YearMonth month, TeamProgress.Month progress) {
            return new Month(month, progress.people(), progress.target());
        }
    }

    record Stored(
            UUID id,
            String topic,
            int people,
            VisitResult result,
            LocalDate day,
            VisitManner manner,
            Beneficiary beneficiary,
            @Nullable Hindrance hindrance,
            String note,
            @Nullable UUID household,
            @Nullable LocalDate again,
            Instant recordedAt) {

        static Stored of(Visit visit) {
            HouseholdId household = visit.circumstances().household();
            return new Stored(
                    visit.id().value(),
                    visit.topic(),
                    visit.people(),
                    visit.result(),
                    visit.day(),
                    visit.circumstances().manner(),
                    visit.circumstances().beneficiary(),
                    visit.circumstances().hindrance(),
                    visit.circumstances().note(),
                    household == null ? null : household.value(),
                    visit.circumstances().again(),
                    visit.recordedAt());
        }
    }

    /** What a send said, as far as it could be read. */
    record Said(
            @Nullable String topic,
            @Nullable Integer people,
            @Nullable VisitResult result,
            @Nullable LocalDate day) {

        static Said of(VisitEntry entry) {
            return new Said(entry.topic(), entry.people(), entry.result(), entry.day());
        }
    }

    /** @param next cursor of the page that follows, absent on the last page */
    record Listed(List<Stored> visits, @Nullable String next) {}

    record TopicView(String code, Pillar pillar, String name, String label) {

        static TopicView of(Topic topic, Locale locale) {
            return new TopicView(topic.code(), topic.pillar(), topic.name(locale), topic.label(locale));
        }
    }
}
