package vn.congdongso.reporting;

import java.util.UUID;

public record ReportId(UUID value) {

    public static ReportId of(String text) {
        return new ReportId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
