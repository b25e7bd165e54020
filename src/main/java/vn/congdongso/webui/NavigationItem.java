package vn.congdongso.webui;

/**
 * One way through the product.
 *
 * @param labelKey message key; on a phone one or two short words fit
 * @param icon a name from the sprite
 * @param order smaller stands first in its group; the first four of all stand at the foot of a phone
 */
public record NavigationItem(String href, String labelKey, String icon, NavigationGroup group, int order) {

    public NavigationItem(String href, String labelKey, String icon, int order) {
        this(href, labelKey, icon, NavigationGroup.WORK, order);
    }
}
