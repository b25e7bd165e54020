package vn.congdongso.webui;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The links below a list: the first page, the last one and those around the one shown, gaps between them. Filters stay
 * in each address.
 */
public record PageLinks(@Nullable String previous, @Nullable String next, List<Link> links) {

    private static final int AROUND = 1;

    /** @param href null where pages are left out */
    public record Link(long number, @Nullable String href, boolean current) {}

    public static PageLinks of(Ui ui, Paging paging) {
        List<Link> links = new ArrayList<>();
        long before = 0;
        for (long number = 1; number <= paging.pages(); number++) {
            if (number == 1 || number == paging.pages() || Math.abs(number - paging.page()) <= AROUND) {
                if (number - before > 1) {
                    links.add(new Link(number - 1, null, false));
                }
                links.add(new Link(number, ui.with(Paging.PARAMETER, number), number == paging.page()));
                before = number;
            }
        }
        return new PageLinks(
                paging.page() > 1 ? ui.with(Paging.PARAMETER, paging.page() - 1) : null,
                paging.page() < paging.pages() ? ui.with(Paging.PARAMETER, paging.page() + 1) : null,
                links);
    }
}
