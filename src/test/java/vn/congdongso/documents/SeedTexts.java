package vn.congdongso.documents;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.congdongso.documents.model.DocumentKind;
import vn.congdongso.documents.writing.DocumentText;
import vn.congdongso.documents.writing.DocumentText.AnnexText;
import vn.congdongso.documents.writing.DocumentText.Closing;
import vn.congdongso.documents.writing.DocumentText.Head;
import vn.congdongso.documents.writing.DocumentText.Paper;
import vn.congdongso.documents.writing.PartialDay;

/**
 * The real documents as a clerk types them into the form: each part into its field, words and slips as they stand, lines
 * that the copy broke joined again.
 */
public final class SeedTexts {

    private static final Pattern STARTS_ANEW = Pattern.compile(
            "^([-+*] |\\d+\\.|[a-zđ][).] |[IVX]+\\. |Điều \\d|Căn cứ|Theo đề nghị|Kính gửi|Nơi nhận|Thực hiện|\\().*");
    private static final int FULL_LINE = 62;
    private static final Pattern TITLE = Pattern.compile("(PHÓ )?CHỦ TỊCH|TRƯỞNG PHÒNG");
    private static final Pattern LEADER = Pattern.compile("Tổ trưởng: Ông ([^,]+),");
    private static final List<String> INVENTED =
            List.of("Lê Đức Tài", "Trần Quốc Khánh", "Nguyễn Thị Thu", "Vũ Thị Hạnh", "Đinh Xuân Lộc");

    private SeedTexts() {}

    /** The words of the whole copy, without its markup. */
    public static List<String> words(String text) {
        return Arrays.stream(Normalizer.normalize(text, Normalizer.Form.NFC)
                        .replaceAll("[*|·]", " ")
                        .split("[\\s\\u00a0]+"))
                .filter(word -> !word.isEmpty() && !word.equals("-"))
                .toList();
    }

    /** Without the copy's markup, lines joined that were broken in the middle of a sentence. */
    public static String clean(int seed) {
        String text = Normalizer.normalize(Seeds.text(seed), Normalizer.Form.NFC)
                .replace("\r", "")
                .replaceAll("\\[bookmark: \\w+]", "")
                .replaceAll("(?m)^#+\\s+", "")
                .replace("****", "\n")
                .replace("PHỤ LỤC**", "PHỤ LỤC\n")
                .replaceAll("\\*\\*+", "")
                .replaceAll("(?m)(?<!^)\\*|^\\*(?=\\S)", "")
                .replace('\u00a0', ' ');
        List<String> lines = new ArrayList<>();
        for (String line :
                text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList()) {
            String before = lines.isEmpty() ? "." : lines.getLast();
            boolean broken = !before.matches(".*[.;:/]$")
                    && !STARTS_ANEW.matcher(line).matches()
                    && !line.equals(line.toUpperCase(java.util.Locale.ROOT));
            boolean goesOn =
                    Character.isLowerCase(line.charAt(0)) || before.length() >= FULL_LINE || before.endsWith(",");
            if (broken && goesOn) {
                lines.set(lines.size() - 1, before + " " + line);
            } else {
                lines.add(line);
            }
        }
        return String.join("\n", lines);
    }

    /** What stands after one line up to another, neither of them; each known by its beginning. */
    public static String between(String text, String from, String to) {
        List<String> lines = text.lines().toList();
        int start = from.isEmpty() ? 0 : index(lines, from, 0) + 1;
        int end = to.isEmpty() ? lines.size() : index(lines, to, start);
        return String.join("\n", lines.subList(start, end));
    }

    private static int index(List<String> lines, String beginning, int from) {
        for (int i = from; i < lines.size(); i++) {
            if (lines.get(i).startsWith(beginning)) {
                return i;
            }
        }
        throw new IllegalArgumentException("no line begins with " + beginning);
    }

    private static String from(String text, String beginning) {
        List<String> lines = text.lines().toList();
        return String.join("\n", lines.subList(index(lines, beginning, 0), lines.size()));
    }

    public static DocumentText of(int seed) {
        return switch (seed) {
            case 0 -> consolidation(clean(0));
            case 1 -> wardTeam(clean(1));
            case 2 -> provinceLetter(clean(2));
            case 3 -> proposal(clean(3));
            default -> mergeLetter(clean(4));
        };
    }

    private static DocumentText consolidation(String text) {
        return new DocumentText(
                DocumentKind.QUYET_DINH,
                new Head("", "ỦY BAN NHÂN DÂN\nXÃ ĐỨC TÂN", "Ủy ban nhân dân xã Đức Tân", "Đức Tân", "QĐ-UBND"),
                null,
                between(text, "QUYẾT ĐỊNH", "CHỦ TỊCH ỦY BAN"),
                List.of(),
                "CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ ĐỨC TÂN",
                between(text, "CHỦ TỊCH ỦY BAN", "QUYẾT ĐỊNH:").lines().toList(),
                between(text, "QUYẾT ĐỊNH:", "Nơi nhận"),
                List.of(),
                new Closing(
                        List.of("CHỦ TỊCH"),
                        signer(text),
                        "",
                        between(text, "Nơi nhận", "CHỦ TỊCH").lines().toList()),
                null);
    }

    private static DocumentText wardTeam(String text) {
        return new DocumentText(
                DocumentKind.QUYET_DINH,
                new Head(
                        "",
                        "UỶ BAN NHÂN DÂN\nPHƯỜNG CẨM THÀNH",
                        "Ủy ban nhân dân phường Cẩm Thành",
                        "Cẩm Thành",
                        "QĐ-UBND"),
                new Paper(null, PartialDay.parse("2025").orElseThrow()),
                "Về việc thành lập Tổ công nghệ số cộng đồng phường Cẩm Thành",
                List.of(),
                "ỦY BAN NHÂN DÂN PHƯỜNG CẨM THÀNH",
                between(text, "ỦY BAN NHÂN DÂN PHƯỜNG CẨM THÀNH", "QUYẾT ĐỊNH:")
                        .lines()
                        .toList(),
                between(text, "QUYẾT ĐỊNH:", "Nơi nhận"),
                List.of(),
                new Closing(
                        List.of("TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH"),
                        signer(text),
                        "",
                        between(text, "Nơi nhận", "TM. ỦY").lines().toList()),
                null);
    }

    private static DocumentText provinceLetter(String text) {
        String annex = from(text, "PHỤ LỤC");
        return new DocumentText(
                DocumentKind.CONG_VAN,
                new Head("", "ỦY BAN NHÂN DÂN\nTỈNH QUẢNG NGÃI", "UBND tỉnh Quảng Ngãi", "Quảng Ngãi", "UBND-KGVX"),
                paper(3730, LocalDate.of(2022, 7, 27)),
                "triển khai Tổ Công nghệ số cộng đồng trên địa bàn tỉnh",
                between(text, "Kính gửi", "Thực hiện Công văn").lines().toList(),
                "",
                List.of(),
                "Thực hiện Công văn"
                        + from(text, "Thực hiện Công văn")
                                .split("Nơi nhận", -1)[0]
                                .substring("Thực hiện Công văn".length()),
                List.of(new AnnexText(
                        "PHỤ LỤC",
                        "Hướng dẫn triển khai Tổ công nghệ số cộng đồng trên địa bàn tỉnh Quảng Ngãi",
                        false,
                        from(annex, "I. MỤC ĐÍCH"))),
                new Closing(
                        List.of("KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"),
                        signer(text),
                        "",
                        between(text, "Nơi nhận", "KT. CHỦ").lines().toList()),
                null);
    }

    private static DocumentText proposal(String text) {
        return new DocumentText(
                DocumentKind.TO_TRINH,
                new Head(
                        "ỦY BAN NHÂN DÂN\nHUYỆN TỨ KỲ",
                        "PHÒNG VĂN HÓA VÀ THÔNG TIN",
                        "Phòng Văn hóa và Thông tin huyện",
                        "Tứ Kỳ",
                        "TTr-VHTT"),
                null,
                between(text, "TỜ TRÌNH", "Kính gửi"),
                List.of("Chủ tịch UBND huyện Tứ Kỳ."),
                "",
                between(text, "Kính gửi", "Phòng Văn hóa").lines().toList(),
                from(text, "Phòng Văn hóa").split("Nơi nhận", -1)[0],
                List.of(),
                new Closing(
                        List.of("TRƯỞNG PHÒNG"),
                        signer(text),
                        "",
                        between(text, "Nơi nhận", "TRƯỞNG PHÒNG").lines().toList()),
                null);
    }

    private static DocumentText mergeLetter(String text) {
        return new DocumentText(
                DocumentKind.CONG_VAN,
                new Head(
                        "",
                        "ỦY BAN NHÂN DÂN\nHUYỆN HƯƠNG SƠN",
                        "Ủy ban nhân dân huyện Hương Sơn",
                        "Hương Sơn",
                        "UBND-VHTT"),
                paper(840, LocalDate.of(2023, 5, 22)),
                between(text, "Hương Sơn, ngày", "Kính gửi"),
                between(text, "Kính gửi", "Thực hiện Văn bản").lines().toList(),
                "",
                List.of(),
                from(text, "Thực hiện Văn bản").split("Nơi nhận", -1)[0],
                List.of(),
                new Closing(
                        List.of("TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"),
                        signer(text),
                        "",
                        between(text, "Nơi nhận", "TM. ỦY").lines().toList()),
                null);
    }

    /** The line below the last title of the one who signs. */
    private static String signer(String text) {
        List<String> lines = from(text, "Nơi nhận").lines().toList();
        int title = IntStream.range(0, lines.size())
                .filter(i -> TITLE.matcher(lines.get(i)).matches())
                .reduce((first, second) -> second)
                .orElseThrow();
        return lines.get(title + 1);
    }

    /** Whom the proposal names to lead. */
    public static String proposedLeader() {
        Matcher named = LEADER.matcher(clean(3));
        return named.find() ? named.group(1) : "";
    }

    /** The same words under invented names: those who really signed and lead are not shown to the world. */
    public static DocumentText underOtherNames(int seed) {
        DocumentText text = of(seed);
        Closing closing = text.closing();
        return new DocumentText(
                text.kind(),
                text.head(),
                text.paper(),
                text.title(),
                text.addressees(),
                text.authority(),
                text.bases(),
                text.body().replace(proposedLeader(), "Phạm Quang Huy"),
                text.annexes(),
                new Closing(
                        closing.signing(),
                        INVENTED.get(seed),
                        closing.secretary(),
                        closing.recipients().stream()
                                .map(line -> line.replaceFirst(" \\(\\p{Lu}\\p{Ll}+\\)(?=\\.$)", ""))
                                .toList()),
                text.effectiveOn());
    }

    private static @Nullable Paper paper(int number, LocalDate day) {
        return new Paper(number, PartialDay.of(day));
    }
}
