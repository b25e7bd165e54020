package vn.congdongso.webui.web;

import vn.congdongso.webui.Problem;

/** What a visitor is told when something goes wrong: what it is, what to do, and the number to name. */
public record ErrorPage(Problem problem, String reference) {

    public String icon() {
        return switch (problem) {
            case FORBIDDEN, UNAUTHENTICATED -> "lock";
            case NOT_FOUND -> "map-pin";
            case TOO_LARGE -> "file-text";
            case TOO_MANY -> "hourglass";
            default -> "alert-triangle";
        };
    }
}
