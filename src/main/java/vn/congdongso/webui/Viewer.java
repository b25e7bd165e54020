package vn.congdongso.webui;

/**
 * Who looks at the page.
 *
 * @param roleKey message key of what this person is here, e.g. {@code access.role.commune-official}
 * @param volunteer whether the phone's layout is the usual one for this person
 */
public record Viewer(String name, String roleKey, boolean volunteer) {}
