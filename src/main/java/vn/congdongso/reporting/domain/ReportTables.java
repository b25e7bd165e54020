package vn.congdongso.reporting.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.congdongso.documents.model.Table;
import vn.congdongso.documents.model.TableColumn;
import vn.congdongso.documents.model.TableRow;
import vn.congdongso.outreach.Topics;
import vn.congdongso.reporting.domain.Snapshot.TeamFigures;

/** The two tables of a commune's report: what each team did, and what was shown. */
@Component
class ReportTables {

    private final Topics topics;

    ReportTables(Topics topics) {
        this.topics = topics;
    }

    Table byTeam(Snapshot figures) {
        List<TableRow> rows = new ArrayList<>();
        for (TeamFigures team : figures.teams()) {
            rows.add(TableRow.of(cells(
                    String.valueOf(rows.size() + 1),
                    team.name(),
                    team.figures(),
                    team.figures().people())));
        }
        rows.add(TableRow.total(cells("", "Tổng cộng", figures.total(), figures.peopleTowardsTarget())));
        return Table.titled(
                List.of("STT", "Tổ", "Chỉ tiêu (người)", "Thực hiện (người)", "Tỷ lệ (%)", "Số lượt"),
                List.of(
                        TableColumn.centred(1),
                        TableColumn.text(7),
                        TableColumn.figures(2),
                        TableColumn.figures(2),
                        TableColumn.figures(2),
                        TableColumn.figures(2)),
                rows);
    }

    /** What was shown most comes first. */
    Table byTopic(ReportFigures figures, LocalDate day) {
        List<TableRow> rows = new ArrayList<>();
        figures.topics().entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .forEach(topic -> rows.add(TableRow.of(
                        String.valueOf(rows.size() + 1),
                        name(topic.getKey(), day),
                        PaperFigures.count(topic.getValue()),
                        PaperFigures.share(topic.getValue(), figures.people()))));
        rows.add(TableRow.total("", "Tổng cộng", PaperFigures.count(figures.people()), ""));
        return Table.titled(
                List.of("STT", "Nội dung hướng dẫn", "Số người", "Tỷ trọng (%)"),
                List.of(TableColumn.centred(1), TableColumn.text(9), TableColumn.figures(3), TableColumn.figures(3)),
                rows);
    }

    private String name(String topic, LocalDate day) {
        return topics.lastKnown(topic, day).map(found -> found.nameVi()).orElse(topic);
    }

    private static String[] cells(String number, String name, ReportFigures figures, long towardsTarget) {
        return new String[] {
            number,
            name,
            PaperFigures.target(figures.target()),
            PaperFigures.count(figures.people()),
            PaperFigures.share(towardsTarget, figures.target()),
            PaperFigures.count(figures.visits())
        };
    }
}
