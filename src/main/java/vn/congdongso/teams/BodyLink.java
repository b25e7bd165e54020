package vn.congdongso.teams;

/**
 * A way from a body's page to what another module knows of it.
 *
 * @param icon a name from the sprite
 * @param order smaller stands first
 */
public record BodyLink(String href, String labelKey, String icon, int order) {}
