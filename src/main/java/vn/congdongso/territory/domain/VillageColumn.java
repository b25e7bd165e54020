package vn.congdongso.territory.domain;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.congdongso.shared.VietnameseText;
import vn.congdongso.units.BaseFigures.Base;

/** What a column of a list of villages says, in the order of the list that is given out to be filled in. */
public enum VillageColumn {
    NUMBER(null, "stt|tt|so tt|so thu tu|no"),
    TYPE(null, "loai( hinh)?( don vi| thon)?|type|kind"),
    NAME(
            null,
            "(?!.*\\btruong\\b)(ten( goi| day du)?|(ten )?(thon|ban|buon|bon|lang|ap|khom|xom|plei|soc|phum"
                    + "|to|tdp|to dan pho|khu|khu pho|khu dan cu|khoi|khoi pho|tieu khu|don vi|dia ban)( .*)?|name|village( .*)?)"),
    MARK(null, ".*(dau hieu|phan biet|\\bmark\\b).*"),
    HOUSEHOLDS(Base.HOUSEHOLDS, "(tong )?(so )?ho( dan| gia dinh| dan cu)?|households?"),
    PEOPLE(Base.PEOPLE, "(tong )?(so )?(nhan khau|dan so|khau|dan|nguoi)|people|population"),
    UNDER_15(Base.PEOPLE_UNDER_15, ".*\\b(duoi|under) 15\\b.*"),
    FROM_15(Base.PEOPLE_15_PLUS, "(?!.*\\b(duoi|under)\\b)[a-z ]*\\b15\\b[a-z ]*"),
    FROM_18(Base.PEOPLE_18_PLUS, "(?!.*\\b(duoi|under)\\b)[a-z ]*\\b18\\b[a-z ]*"),
    FROM_60(Base.PEOPLE_60_PLUS, "(?!.*\\b(duoi|under)\\b)[a-z ]*\\b60\\b[a-z ]*"),
    SMARTPHONE(Base.SMARTPHONE_HOUSEHOLDS, ".*(dien thoai|smartphone).*"),
    POOR(Base.POOR_HOUSEHOLDS, "(?!.*\\bcan ngheo\\b).*\\b(ngheo|poor)\\b.*"),
    BUSINESS(Base.BUSINESS_HOUSEHOLDS, ".*(kinh doanh|business).*"),
    DAY(null, ".*\\b(ngay|date)\\b.*");

    private static final Pattern ASIDE = Pattern.compile("\\([^)]*\\)");

    private final @Nullable Base base;
    private final Pattern header;

    VillageColumn(@Nullable Base base, String header) {
        this.base = base;
        this.header = Pattern.compile(header);
    }

    /** The figure that stands in it; absent for a column of words. */
    public @Nullable Base base() {
        return base;
    }

    /** The end of its message key: {@code under-15} */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** From the left, in the list that is given out; the first is 0. */
    public int place() {
        return Arrays.asList(values()).indexOf(this);
    }

    /** The column that people mean by a heading; what stands in brackets is an aside. */
    static Optional<VillageColumn> headed(String heading) {
        String withoutAside = VietnameseText.key(ASIDE.matcher(heading).replaceAll(" "));
        String key = withoutAside.isEmpty() ? VietnameseText.key(heading) : withoutAside;
        return key.isEmpty() || key.length() > 80
                ? Optional.empty()
                : Arrays.stream(values())
                        .filter(column -> column.header.matcher(key).matches())
                        .findFirst();
    }
}
