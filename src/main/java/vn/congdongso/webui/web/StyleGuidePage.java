package vn.congdongso.webui.web;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import vn.congdongso.shared.Violation;
import vn.congdongso.webui.FormView;
import vn.congdongso.webui.Option;
import vn.congdongso.webui.Paging;
import vn.congdongso.webui.Standing;

/** Example content for every component. Names of places and figures are made up. */
public record StyleGuidePage(StyleGuideSection section, boolean phone, FormView form, Paging paging) {

    private static final int ROWS = 45;
    private static final int ON_A_PAGE = 5;

    static StyleGuidePage of(StyleGuideSection section, boolean phone, int page) {
        return new StyleGuidePage(
                section,
                phone,
                section == StyleGuideSection.MISTAKES ? refused() : filled(),
                new Paging(page, ON_A_PAGE, ROWS));
    }

    /** @param target 0: none set */
    public record Row(String place, long value, long target, Standing standing) {}

    public List<Row> rows() {
        return List.of(
                new Row("Tổ dân phố Liên Hiệp 1", 44, 40, Standing.MET),
                new Row("Tổ dân phố Ngọc Án", 31, 40, Standing.NEAR),
                new Row("Thôn Phước Vĩnh", 9, 40, Standing.BEHIND),
                new Row("Thôn Đồng Trung", 1_250, 1_500, Standing.NEAR),
                new Row("Thôn Kà Khu", 0, 0, Standing.NO_DATA));
    }

    public FormView unanswered() {
        return FormView.empty();
    }

    public FormView fixed() {
        return FormView.of(Map.of("fixed", "Phường Cẩm Thành"));
    }

    public List<Option> places() {
        return List.of(
                Option.of("ngoc-an", "Ngọc Án"),
                Option.of("phuoc-vinh", "Phước Vĩnh"),
                Option.of("lien-hiep-1", "Liên Hiệp 1"));
    }

    public String number() {
        return "99/QĐ-UBND";
    }

    public LocalDate day() {
        return LocalDate.of(2025, 8, 15);
    }

    public YearMonth month() {
        return YearMonth.of(2025, 8);
    }

    public List<String> swatches() {
        return List.of(
                "swatch-cham-950",
                "swatch-cham-800",
                "swatch-cham-600",
                "swatch-cham-100",
                "swatch-nghe-500",
                "swatch-nghe-800",
                "swatch-nghe-100",
                "swatch-giay-50",
                "swatch-giay-100",
                "swatch-giay-200",
                "swatch-muc-900",
                "swatch-muc-700",
                "swatch-muc-500",
                "swatch-la-700",
                "swatch-la-100",
                "swatch-son-700",
                "swatch-son-100");
    }

    private static FormView filled() {
        return FormView.of(Map.of(
                "name", "Nguyễn Thị Kiều Oanh",
                "note", "Ba hộ hẹn lại tuần sau.",
                "people", "12",
                "day", "22/11/2026",
                "place", "ngoc-an",
                "turnout", "few",
                "result", "done",
                "consent", "true",
                "count", "1"));
    }

    private static FormView refused() {
        return FormView.of(Map.of(
                        "name", "",
                        "note", "Đã hướng dẫn ".repeat(20),
                        "people", "10.000",
                        "day", "31/02/2026",
                        "count", "0"))
                .with(List.of(
                        Violation.of("name", "webui.guide.violation.name"),
                        Violation.of("note", "webui.guide.violation.note", 200),
                        Violation.of("people", "webui.guide.violation.people", 1, 500),
                        Violation.of("day", "webui.guide.violation.day"),
                        Violation.of("place", "webui.guide.violation.place"),
                        Violation.of("turnout", "webui.guide.violation.turnout"),
                        Violation.of("result", "webui.guide.violation.result"),
                        Violation.of("consent", "webui.guide.violation.consent"),
                        Violation.of("count", "webui.guide.violation.count", 1, 500)));
    }
}
