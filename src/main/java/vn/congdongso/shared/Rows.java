package vn.congdongso.shared;

import java.util.UUID;
import org.springframework.jdbc.core.RowMapper;

/** Rows of a single column that is never null. */
public final class Rows {

    public static final RowMapper<UUID> ID = (row, number) -> row.getObject(1, UUID.class);

    public static final RowMapper<Long> COUNT = (row, number) -> row.getLong(1);

    private Rows() {}
}
