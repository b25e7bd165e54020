package vn.congdongso.documents.registers;

import java.util.List;

/** @param total how many rows there are on all pages */
public record RegisterPage<T>(List<T> rows, long total) {

    public RegisterPage {
        rows = List.copyOf(rows);
    }
}
