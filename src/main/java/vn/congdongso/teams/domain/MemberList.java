package vn.congdongso.teams.domain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.congdongso.shared.VietnameseText;
import vn.congdongso.teams.SeatRole;

/**
 * A list of members pasted from a spreadsheet: name, position, role, in the order that its head gives, or in this order
 * without one. Running numbers and the words ông, bà are left out.
 */
public final class MemberList {

    private static final Pattern RUNNING_NUMBER = Pattern.compile("\\d{1,3}[.)]?");
    private static final Pattern HONORIFIC =
            Pattern.compile("^(?:ông|bà|đ/c|đồng chí)\\s+", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern CELLS = Pattern.compile("\\t|\\s*;\\s*|\\s*\\|\\s*");
    private static final Map<String, Part> HEADS = Map.of(
            "ho va ten", Part.NAME,
            "ho ten", Part.NAME,
            "ten", Part.NAME,
            "chuc vu", Part.POSITION,
            "chuc danh", Part.POSITION,
            "don vi", Part.POSITION,
            "vai tro", Part.ROLE,
            "nhiem vu", Part.ROLE,
            "nhiem vu trong to", Part.ROLE);

    private enum Part {
        NAME,
        POSITION,
        ROLE,
        OTHER
    }

    private List<Part> columns = List.of(Part.NAME, Part.POSITION, Part.ROLE);
    private boolean headed;
    private final List<SeatDraft> seats = new ArrayList<>();

    private MemberList() {}

    public static List<SeatDraft> read(String pasted) {
        MemberList list = new MemberList();
        VietnameseText.nfc(pasted).lines().filter(line -> !line.isBlank()).forEach(list::line);
        return List.copyOf(list.seats);
    }

    private void line(String line) {
        List<String> cells = Arrays.stream(CELLS.split(line, -1))
                .map(cell -> VietnameseText.clean(cell.replace('"', ' ')))
                .toList();
        if (!head(cells)) {
            List<String> row =
                    headed || !RUNNING_NUMBER.matcher(cells.getFirst()).matches()
                            ? cells
                            : cells.subList(1, cells.size());
            member(row).ifPresent(seats::add);
        }
    }

    /** A line that names its columns instead of a person. */
    private boolean head(List<String> cells) {
        List<Part> named = cells.stream()
                .map(cell -> HEADS.getOrDefault(VietnameseText.key(cell), Part.OTHER))
                .toList();
        boolean isHead = !headed && named.contains(Part.NAME);
        if (isHead) {
            columns = named;
            headed = true;
        }
        return isHead;
    }

    private Optional<SeatDraft> member(List<String> row) {
        String name = HONORIFIC.matcher(cell(row, Part.NAME)).replaceFirst("");
        return name.isEmpty()
                ? Optional.empty()
                : Optional.of(SeatDraft.named(role(cell(row, Part.ROLE)), name, cell(row, Part.POSITION)));
    }

    private String cell(List<String> row, Part part) {
        int column = columns.indexOf(part);
        return column < 0 || column >= row.size() ? "" : row.get(column);
    }

    /** The role that words of a list mean. */
    public static SeatRole role(String words) {
        String key = VietnameseText.key(words);
        if (key.startsWith("to truong") || key.startsWith("truong ban")) {
            return SeatRole.LEADER;
        }
        if (key.startsWith("to pho") || key.startsWith("pho truong ban") || key.startsWith("pho to truong")) {
            return key.contains("thuong truc") ? SeatRole.STANDING_DEPUTY : SeatRole.DEPUTY;
        }
        return SeatRole.MEMBER;
    }
}
