package vn.congdongso.webui;

/**
 * One page of a list, counted from 1. It stands in the address as {@code page}.
 *
 * @param total how many rows there are on all pages
 */
public record Paging(int page, int size, long total) {

    public static final String PARAMETER = "page";

    public Paging {
        if (size < 1) {
            throw new IllegalArgumentException("a page holds at least one row");
        }
        page = (int) Math.clamp(page, 1, Math.max(1, (total + size - 1) / size));
        total = Math.max(0, total);
    }

    public long pages() {
        return Math.max(1, (total + size - 1) / size);
    }

    public long offset() {
        return (long) (page - 1) * size;
    }

    /** Number of the first row shown; 0 where there is none. */
    public long from() {
        return total == 0 ? 0 : offset() + 1;
    }

    public long to() {
        return Math.min(total, offset() + size);
    }
}
