package vn.congdongso.units;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.congdongso.shared.Validity;

/**
 * One version of a unit.
 *
 * @param typeName what this kind of unit is called there and then, in lower case: phường, xã, thôn, tổ dân phố
 * @param name proper name without the type: Cẩm Thành
 * @param mark what tells it apart from a namesake in the same commune: Đức Hòa cũ
 * @param code official code of those days, absent below the commune
 * @param path labels from the nation down to this unit, separated by dots
 * @param province the province that it lies in, itself for a province, absent for the nation
 * @param datelineName place as written in the date line of its documents (NĐ 30/2020/NĐ-CP, Phụ lục I, II.4)
 * @param valid days on which this version holds
 */
public record UnitSummary(
        UnitId id,
        UnitLevel level,
        String typeName,
        String name,
        @Nullable String mark,
        @Nullable String code,
        @Nullable UnitId parent,
        String path,
        @Nullable UnitId province,
        String datelineName,
        Validity valid) {

    /** As written inside a sentence: {@code phường Cẩm Thành}, {@code Tổ dân phố 5}, {@code thôn 1 (Đức Hòa)}. */
    public String fullName() {
        boolean numbered = !name.isEmpty() && Character.isDigit(name.charAt(0));
        return (numbered ? capitalised(typeName) : typeName) + " " + marked(name, mark);
    }

    /** As the first word of a line: {@code Phường Cẩm Thành}. */
    public String title() {
        return title(typeName, name, mark);
    }

    public static String title(String typeName, String name, @Nullable String mark) {
        return capitalised(typeName) + " " + marked(name, mark);
    }

    private static String marked(String name, @Nullable String mark) {
        return mark == null ? name : name + " (" + mark + ")";
    }

    private static String capitalised(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }
}
