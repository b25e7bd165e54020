package vn.congdongso.households.domain;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.congdongso.households.HouseholdMark;
import vn.congdongso.shared.VietnameseText;

/** What a column of a list of households says, in the order of the list that is given out to be filled in. */
public enum HouseholdColumn {
    NO(null, "(so|ma)( so)? ho( dan| gia dinh)?|household no"),
    VILLAGE(
            null,
            "(ten )?(thon|to|tdp|to dan pho|khu|khu pho|khu dan cu|khoi pho|ban|buon|lang|xom|ap|thon to dan pho|village)"),
    HEAD(null, "(ho (va )?)?(ten )?(chu ho|nguoi dung dau ho)|ho va ten|ho ten|ho gia dinh|head|name"),
    CLUSTER(null, "noi o( trong thon to)?|dia chi|cho o|cum( dan cu)?|place|address"),
    PEOPLE(null, "(so )?(nguoi|nhan khau|khau)( trong ho)?|people"),
    SMARTPHONE(HouseholdMark.SMARTPHONE, "(co )?(dien thoai thong minh|smartphone)"),
    HOUSEHOLD_BUSINESS(HouseholdMark.HOUSEHOLD_BUSINESS, "(la )?ho kinh doanh|household business"),
    BUSINESS(HouseholdMark.BUSINESS, "(co )?doanh nghiep|enterprise"),
    NEEDS_HELP(HouseholdMark.NEEDS_HELP, "(can )?(giup do|ho tro|giup)|needs help");

    /** Kinds of data that the register does not keep (Luật 91/2025/QH15), phones without a consent among them. */
    private static final Pattern NOT_KEPT = Pattern.compile(
            ".*\\b(cccd|cmnd|cmt|can cuoc|chung minh|dinh danh|ho chieu|ngay sinh|nam sinh|sinh|tuoi|dan toc|ton giao"
                    + "|gioi tinh|nam nu|so dien thoai|sdt|dt|dien thoai|di dong|email|zalo|ngheo|suc khoe|khuyet tat"
                    + "|bhxh|bhyt|tai khoan|identity|birth|ethnic|phone|religion)\\b.*");

    private final @Nullable HouseholdMark mark;
    private final Pattern heading;

    HouseholdColumn(@Nullable HouseholdMark mark, String heading) {
        this.mark = mark;
        this.heading = Pattern.compile(heading);
    }

    /** Absent for a column of words or figures. */
    public @Nullable HouseholdMark mark() {
        return mark;
    }

    /** The end of its message key: {@code needs-help} */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<HouseholdColumn> headed(String heading) {
        String key = VietnameseText.key(heading);
        return key.length() > 60
                ? Optional.empty()
                : Arrays.stream(values())
                        .filter(column -> column.heading.matcher(key).matches())
                        .findFirst();
    }

    static boolean notKept(String heading) {
        return NOT_KEPT.matcher(VietnameseText.key(heading)).matches();
    }
}
