package vn.congdongso.access.web;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.congdongso.webui.Paging;

public record AccountListPage(List<Row> rows, Paging paging) {

    /** @param username empty for a volunteer */
    public record Row(
            String id,
            String name,
            String username,
            String unitName,
            List<String> roleKeys,
            AccountState state,
            @Nullable Instant lastSeen) {

        public String href() {
            return "/tai-khoan/" + id;
        }
    }
}
