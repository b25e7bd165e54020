package vn.congdongso.webui;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.congdongso.shared.Violation;

/** What every template has at hand: words, figures and days in the viewer's language, addresses, who looks. */
public final class Ui {

    private static final String HTMX = """
            {"includeIndicatorStyles":false,"allowEval":false,"historyCacheSize":0,"refreshOnHistoryMiss":true,\
            "selfRequestsOnly":true,"responseHandling":[{"code":"204","swap":false},{"code":"[23]..","swap":true},\
            {"code":"422","swap":true,"error":false},{"code":"[45]..","swap":false,"error":true}]}""";

    private final Locale locale;
    private final Formats formats;
    private final Messages messages;
    private final Assets assets;
    private final Visit visit;

    Ui(Locale locale, Messages messages, Assets assets, Visit visit) {
        this.locale = locale;
        this.formats = Formats.in(locale);
        this.messages = messages;
        this.assets = assets;
        this.visit = visit;
    }

    /** The words of a message. Days and months among the arguments are written as days and months. */
    public String t(String key, Object... args) {
        return messages.text(locale, key, args);
    }

    public boolean knows(String key) {
        return messages.knows(key);
    }

    public String error(Violation violation) {
        return t(violation.key(), violation.args().toArray());
    }

    public Locale locale() {
        return locale;
    }

    public String date(LocalDate day) {
        return formats.date(day);
    }

    /** Thứ Năm, 05/03 */
    public String weekday(LocalDate day) {
        return formats.weekday(day);
    }

    public String month(YearMonth month) {
        return formats.month(month);
    }

    public String dateTime(Instant moment) {
        return formats.dateTime(moment);
    }

    public String number(long number) {
        return formats.number(BigDecimal.valueOf(number));
    }

    /** With at most two decimals. */
    public String number(BigDecimal number) {
        return formats.number(number);
    }

    /** With at most one decimal; a dash where nothing is to be divided by. */
    public String percent(long numerator, long denominator) {
        return formats.percent(numerator, denominator);
    }

    /** Address of a file that the frontend's build has made: {@code app.js}, {@code desk.css}, a page's own script. */
    public String asset(String name) {
        return assets.address(name);
    }

    public String icon(String name) {
        return assets.icon(name);
    }

    public Set<String> iconNames() {
        return assets.icons();
    }

    /** Path of the page shown, without its parameters. */
    public String path() {
        return visit.address().path();
    }

    /** Value of one parameter of the address, empty where it has none. */
    public String parameter(String name) {
        return visit.address().parameters().getOrDefault(name, "");
    }

    /** The parameters of the address as a form: what a bar of filters shows as chosen. */
    public FormView query() {
        return FormView.of(visit.address().parameters());
    }

    /**
     * The address of the page shown with one parameter changed, the others kept; an empty value takes it out. Whatever
     * changes what is listed leads back to the first page of it.
     */
    public String with(String parameter, Object value) {
        Address changed = visit.address().with(parameter, value.toString());
        return (parameter.equals(Paging.PARAMETER) ? changed : changed.without(Paging.PARAMETER)).toString();
    }

    /** The other way to order a table: by this column, or the other way round where it is so already. */
    public String sorted(String key) {
        return with("sort", parameter("sort").equals(key) ? "-" + key : key);
    }

    public List<LanguageLink> languages() {
        return Languages.ALL.stream()
                .map(language -> new LanguageLink(
                        language.toLanguageTag(),
                        visit.reopened()
                                .with(Languages.PARAMETER, language.toLanguageTag())
                                .toString(),
                        language.equals(locale)))
                .toList();
    }

    /** @param tag vi or en; also the end of its message key webui.language.… */
    public record LanguageLink(String tag, String href, boolean current) {

        /** As it is written where there is room for two letters only. */
        public String code() {
            return tag.toUpperCase(Locale.ROOT);
        }
    }

    public @Nullable Viewer viewer() {
        return visit.viewer();
    }

    public List<NavigationItem> navigation() {
        return visit.navigation();
    }

    /** Whether the page shown belongs to this entry: the one whose address is the longest beginning of the page's. */
    public boolean current(NavigationItem item) {
        return navigation().stream()
                .filter(other -> leadsHere(other.href()))
                .max(Comparator.comparingInt(other -> other.href().length()))
                .filter(item::equals)
                .isPresent();
    }

    private boolean leadsHere(String href) {
        return path().equals(href) || (!href.equals("/") && path().startsWith(href + "/"));
    }

    public String csrfName() {
        return visit.csrfName();
    }

    public String csrfToken() {
        return visit.csrfToken();
    }

    public String csrfHeader() {
        return visit.csrfHeader();
    }

    /** What the last deed has to say, once: reading it takes it away. */
    public @Nullable String toast() {
        return visit.toast(this);
    }

    public String htmxConfig() {
        return HTMX;
    }
}
