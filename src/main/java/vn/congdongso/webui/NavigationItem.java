package vn.congdongso.webui;

/**
 * One way through the product.
 *
 * @param labelKey message key; on a phone one or two short words fit
 * @param icon a name from the sprite
 * @param order smaller stands first; the first four stand at the foot of a phone
 */
public record NavigationItem(String href, String labelKey, String icon, int order) {}
