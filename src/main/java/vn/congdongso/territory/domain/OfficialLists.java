package vn.congdongso.territory.domain;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.congdongso.shared.VietnameseText;
import vn.congdongso.territory.domain.OfficialMapping.Relation;
import vn.congdongso.units.UnitLevel;

/**
 * The official lists as they were sent: the three levels of before the reform, the two of after it, who became whose, and
 * what changed since. A file is known by its headings, whatever it is called.
 */
final class OfficialLists {

    private static final List<String> TYPES =
            List.of("thành phố", "tỉnh", "quận", "huyện", "thị xã", "thị trấn", "phường", "xã", "đặc khu");

    final List<OfficialUnit> before = new ArrayList<>();
    final List<OfficialUnit> after = new ArrayList<>();
    final List<OfficialMapping> mappings = new ArrayList<>();
    final List<OfficialChange> changes = new ArrayList<>();
    final List<OfficialProblem> problems = new ArrayList<>();

    static OfficialLists read(Map<String, byte[]> files) {
        OfficialLists lists = new OfficialLists();
        files.forEach(lists::read);
        lists.unique(lists.before);
        lists.unique(lists.after);
        return lists;
    }

    private void read(String file, byte[] content) {
        try {
            OfficialTable table = OfficialTable.read(file, content);
            if (table.has("old code", "new code", "relation")) {
                table.lines().forEach(line -> communeMapping(table, line));
            } else if (table.has("old code", "new code")) {
                table.lines().forEach(line -> provinceMapping(table, line));
            } else if (table.has("level", "code", "parent code", "full name")) {
                table.lines().forEach(line -> oldUnit(table, line));
            } else if (table.has("code", "province code", "type", "name")) {
                table.lines().forEach(line -> commune(table, line));
            } else if (table.has("code", "type", "name", "full name before 2026")) {
                table.lines().forEach(line -> province(table, line));
            } else if (table.has("ma tp", "ma px")) {
                statisticsOffice(table);
            } else {
                problems.add(OfficialProblem.of(file, 1, "unknown-file"));
            }
        } catch (OfficialTable.Unreadable e) {
            problems.add(OfficialProblem.of(file, 1, String.valueOf(e.getMessage())));
        }
    }

    private void oldUnit(OfficialTable table, OfficialTable.Line line) {
        Optional<UnitLevel> level = switch (line.get("level")) {
            case "province" -> Optional.of(UnitLevel.PROVINCE);
            case "district" -> Optional.of(UnitLevel.DISTRICT);
            case "commune" -> Optional.of(UnitLevel.COMMUNE);
            default -> Optional.empty();
        };
        if (level.isEmpty()) {
            problem(table, line, "level", line.get("level"));
            return;
        }
        List<String> former = Stream.of(line.get("former names 2023 2024").split(";"))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList();
        unit(
                before,
                table,
                line,
                level.get(),
                "code",
                line.get("parent code"),
                line.get("type") + " " + split(line.get("full name"))[1],
                former);
    }

    private void commune(OfficialTable table, OfficialTable.Line line) {
        String type = line.get("type before 2026").isEmpty() ? line.get("type") : line.get("type before 2026");
        unit(
                after,
                table,
                line,
                UnitLevel.COMMUNE,
                "code",
                line.get("province code"),
                type + " " + line.get("name"),
                List.of());
        if (!line.get("type before 2026").isEmpty()) {
            change(table, line, UnitLevel.COMMUNE, line.get("type before 2026"));
        }
    }

    private void province(OfficialTable table, OfficialTable.Line line) {
        String full =
                line.get("full name before 2026").isEmpty() ? line.get("full name") : line.get("full name before 2026");
        unit(after, table, line, UnitLevel.PROVINCE, "code", "", full, List.of());
        if (!line.get("changed on").isEmpty()) {
            change(table, line, UnitLevel.PROVINCE, split(full)[0]);
        }
    }

    private void change(OfficialTable table, OfficialTable.Line line, UnitLevel level, String typeBefore) {
        try {
            changes.add(new OfficialChange(
                    level,
                    line.get("code"),
                    typeBefore.toLowerCase(Locale.ROOT),
                    line.get("type").toLowerCase(Locale.ROOT),
                    LocalDate.parse(line.get("changed on")),
                    line.get("resolution"),
                    table.file(),
                    line.no()));
        } catch (DateTimeParseException e) {
            problem(table, line, "day", line.get("changed on"));
        }
    }

    private void communeMapping(OfficialTable table, OfficialTable.Line line) {
        String old = line.get("old code");
        boolean district = old.startsWith("D");
        Relation relation = switch (line.get("relation")) {
            case "whole", "unchanged", "district_without_communes" -> Relation.WHOLE;
            case "part_area_all_population" -> Relation.ALL_PEOPLE;
            default -> Relation.PART;
        };
        boolean agreed = line.get("agreement").equals("both") || district;
        mapping(
                table,
                line,
                district ? UnitLevel.DISTRICT : UnitLevel.COMMUNE,
                district ? old.substring(1) : old,
                relation,
                agreed);
    }

    private void provinceMapping(OfficialTable table, OfficialTable.Line line) {
        mapping(table, line, UnitLevel.PROVINCE, line.get("old code"), Relation.WHOLE, true);
    }

    private void mapping(
            OfficialTable table,
            OfficialTable.Line line,
            UnitLevel level,
            String oldCode,
            Relation relation,
            boolean agreed) {
        if (oldCode.isEmpty() || line.get("new code").isEmpty()) {
            problem(table, line, "code", oldCode);
            return;
        }
        mappings.add(new OfficialMapping(
                level,
                oldCode,
                line.get("old name"),
                line.get("new code"),
                line.get("new name"),
                relation,
                agreed,
                table.file(),
                line.no()));
    }

    /**
     * The export of the statistics office: one row for each commune with the names and codes of all that it lies in. With
     * a column for districts it is the list of before the reform.
     */
    private void statisticsOffice(OfficialTable table) {
        boolean threeLevels = table.has("ma qh");
        List<OfficialUnit> into = threeLevels ? before : after;
        Map<String, OfficialTable.Line> provinces = new LinkedHashMap<>();
        Map<String, OfficialTable.Line> districts = new LinkedHashMap<>();
        for (OfficialTable.Line line : table.lines()) {
            if (provinces.putIfAbsent(line.get("ma tp"), line) == null) {
                unit(
                        into,
                        table,
                        line,
                        UnitLevel.PROVINCE,
                        "ma tp",
                        "",
                        first(line, "tinh thanh pho", "tinh"),
                        List.of());
            }
            if (threeLevels && districts.putIfAbsent(line.get("ma qh"), line) == null) {
                unit(
                        into,
                        table,
                        line,
                        UnitLevel.DISTRICT,
                        "ma qh",
                        line.get("ma tp"),
                        line.get("quan huyen"),
                        List.of());
            }
            if (!line.get("ma px").isEmpty()) {
                unit(
                        into,
                        table,
                        line,
                        UnitLevel.COMMUNE,
                        "ma px",
                        threeLevels ? line.get("ma qh") : line.get("ma tp"),
                        first(line, "phuong xa", "xa phuong", "ten"),
                        List.of());
            }
        }
    }

    private static String first(OfficialTable.Line line, String... headings) {
        return Stream.of(headings)
                .map(line::get)
                .filter(cell -> !cell.isEmpty())
                .findFirst()
                .orElse("");
    }

    private void unit(
            List<OfficialUnit> into,
            OfficialTable table,
            OfficialTable.Line line,
            UnitLevel level,
            String codeColumn,
            @Nullable String parentCode,
            String fullName,
            List<String> former) {
        String code = padded(line.get(codeColumn), level);
        if (!code.matches("\\d{2,5}")) {
            problem(table, line, "code", line.get(codeColumn));
            return;
        }
        String[] parts = split(fullName);
        if (parts[0].isEmpty() || parts[1].isEmpty()) {
            problem(table, line, "name", fullName);
            return;
        }
        String parent = level == UnitLevel.PROVINCE || parentCode == null ? null : parentCode;
        into.add(new OfficialUnit(level, code, parent, parts[0], parts[1], former, table.file(), line.no()));
    }

    /** Spreadsheets eat leading zeros. */
    private static String padded(String code, UnitLevel level) {
        int length = switch (level) {
            case PROVINCE -> 2;
            case DISTRICT -> 3;
            default -> 5;
        };
        String digits = code.endsWith(".0") ? code.substring(0, code.length() - 2) : code;
        return digits.matches("\\d+") ? "0".repeat(Math.max(0, length - digits.length())) + digits : digits;
    }

    /** Type and name: "Phường Cẩm Thành" → phường, Cẩm Thành. Empty strings where no type is known. */
    static String[] split(String fullName) {
        String clean = VietnameseText.clean(fullName);
        String lower = clean.toLowerCase(Locale.ROOT);
        for (String type : TYPES) {
            if (lower.startsWith(type + " ")) {
                return new String[] {type, clean.substring(type.length()).strip()};
            }
        }
        return new String[] {"", ""};
    }

    private void unique(List<OfficialUnit> units) {
        Set<String> seen = new HashSet<>();
        List<OfficialUnit> kept = new ArrayList<>();
        for (OfficialUnit unit : units) {
            if (seen.add(unit.level() + " " + unit.code())) {
                kept.add(unit);
            } else {
                problems.add(OfficialProblem.of(unit.file(), unit.line(), "twice", unit.title(), unit.code()));
            }
        }
        units.clear();
        units.addAll(kept);
    }

    private void problem(OfficialTable table, OfficialTable.Line line, String key, Object... args) {
        problems.add(OfficialProblem.of(table.file(), line.no(), key, args));
    }
}
