package vn.congdongso.documents.registers.web;

import java.time.Instant;
import java.util.List;
import vn.congdongso.documents.registers.StoredFile;
import vn.congdongso.webui.FormView;

/**
 * @param address to which a new file is sent
 * @param keeps whether the viewer may hand in and withdraw
 * @param form as it was sent
 */
public record FilesView(List<Line> files, List<Reader> readers, String address, boolean keeps, FormView form) {

    private static final int KILO = 1024;

    public record Line(StoredFile file, String href, String by) {

        /** In whole kilobytes, at least one. */
        public long kilobytes() {
            return Math.max(1, file.size() / KILO);
        }
    }

    public record Reader(String file, Instant at, String by) {}
}
