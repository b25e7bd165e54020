package vn.congdongso.reporting.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import vn.congdongso.documents.model.Block;
import vn.congdongso.documents.model.DashItem;
import vn.congdongso.documents.model.DateLine;
import vn.congdongso.documents.model.DocumentKind;
import vn.congdongso.documents.model.DocumentNumber;
import vn.congdongso.documents.model.Heading;
import vn.congdongso.documents.model.IssuingBody;
import vn.congdongso.documents.model.OfficialDocument;
import vn.congdongso.documents.model.Paragraph;
import vn.congdongso.documents.model.Punctuation;
import vn.congdongso.documents.model.Run;
import vn.congdongso.outreach.VisitResult;
import vn.congdongso.reporting.Period;

/** A commune's report as an official document (NĐ 30/2020/NĐ-CP, Phụ lục III, mẫu 1.4). */
@Component
class ReportPaper {

    static final String SYMBOL = "BC-UBND";

    private final ReportTables tables;

    ReportPaper(ReportTables tables) {
        this.tables = tables;
    }

    /** Without number; the day stays blank where none is given. */
    OfficialDocument write(Reporter commune, Period period, Snapshot figures, Words words, Signing signing) {
        String name = commune.commune().fullName();
        String committee = "Ủy ban nhân dân " + name;
        String subject = "hoạt động của Tổ công nghệ số cộng đồng " + monthOf(period);
        LocalDate day = signing.day();
        return OfficialDocument.draft(
                        DocumentKind.BAO_CAO,
                        IssuingBody.of(committee.toUpperCase(Locale.ROOT), committee),
                        DocumentNumber.blank(SYMBOL),
                        day == null
                                ? DateLine.blank(signing.place(), period.to().getYear())
                                : DateLine.on(signing.place(), day))
                .title("Kết quả " + subject)
                .to(signing.addressee())
                .body(opening(committee, subject, period))
                .body(results(figures, period, words.results()))
                .body(part("II", "KHÓ KHĂN, VƯỚNG MẮC", words.difficulties()))
                .body(part("III", "KIẾN NGHỊ, ĐỀ XUẤT", words.proposals()))
                .body(part("IV", "NHIỆM VỤ TRỌNG TÂM THÁNG TỚI", words.nextTasks()))
                .body(plain(Punctuation.end("Trên đây là báo cáo kết quả " + subject + " của " + committee)))
                .signed(signing.by().of("ỦY BAN NHÂN DÂN", signing.signer()))
                .sentTo(signing.recipientLines())
                .write();
    }

    private static String monthOf(Period period) {
        return "tháng %d năm %d"
                .formatted(period.month().getMonthValue(), period.month().getYear());
    }

    private static Block opening(String committee, String subject, Period period) {
        return plain("Thực hiện chế độ báo cáo định kỳ, %s báo cáo kết quả %s (từ %s đến hết %s) như sau:"
                .formatted(committee, subject, DateLine.written(period.from()), DateLine.written(period.to())));
    }

    private List<Block> results(Snapshot figures, Period period, String words) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Heading.group("I", "KẾT QUẢ THỰC HIỆN"));
        blocks.add(Heading.clause("1", "Kết quả theo tổ"));
        blocks.add(plain(summary(figures)));
        blocks.add(tables.byTeam(figures));
        if (figures.someWithoutTarget()) {
            blocks.add(plain("Tỷ lệ tính trên các tổ được giao chỉ tiêu."));
        }
        if (!figures.missing().isEmpty()) {
            blocks.add(plain("Chưa tổng hợp báo cáo của: " + String.join("; ", figures.missing()) + "."));
        }
        if (!figures.total().topics().isEmpty()) {
            blocks.add(Heading.clause("2", "Kết quả theo nội dung hướng dẫn"));
            blocks.add(tables.byTopic(figures.total(), period.to()));
        }
        if (!words.isEmpty()) {
            blocks.add(Heading.clause(figures.total().topics().isEmpty() ? "2" : "3", "Kết quả khác"));
            blocks.addAll(paragraphs(words));
        }
        return blocks;
    }

    private static String summary(Snapshot figures) {
        ReportFigures total = figures.total();
        String target = total.target() == null || total.target() == 0
                ? ""
                : ", đạt %s%% chỉ tiêu được giao (%s người)"
                        .formatted(
                                PaperFigures.share(figures.peopleTowardsTarget(), total.target()),
                                PaperFigures.count(total.target()));
        return ("Có %s/%s tổ báo cáo. Trong tháng, các tổ đã thực hiện %s lượt hỗ trợ, hướng dẫn %s người%s; trong đó"
                        + " làm được %s người, hẹn lại %s người, chưa làm được %s người. Tháng trước hướng dẫn %s người.")
                .formatted(
                        PaperFigures.count(figures.teams().size()),
                        PaperFigures.count(
                                figures.teams().size() + figures.missing().size()),
                        PaperFigures.count(total.visits()),
                        PaperFigures.count(total.people()),
                        target,
                        PaperFigures.count(total.of(VisitResult.DONE)),
                        PaperFigures.count(total.of(VisitResult.CONTINUES)),
                        PaperFigures.count(total.of(VisitResult.NOT_DONE)),
                        PaperFigures.count(total.peopleBefore()));
    }

    private static List<Block> part(String number, String title, String words) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Heading.group(number, title));
        blocks.addAll(words.isEmpty() ? List.of(plain("Không có.")) : paragraphs(words));
        return blocks;
    }

    private static List<Block> paragraphs(String words) {
        return words.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .map(ReportPaper::line)
                .toList();
    }

    /** A line that begins with a dash is an item of a list. */
    private static Block line(String text) {
        return text.startsWith("- ")
                ? new DashItem(List.of(Run.plain(text.substring(2).strip())))
                : plain(text);
    }

    /** Stars that a person typed are stars, not bold. */
    private static Block plain(String text) {
        return new Paragraph(List.of(Run.plain(text)), false);
    }
}
