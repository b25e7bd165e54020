package vn.congdongso.documents;

/**
 * A way from a document's page to something else that can be done with it.
 *
 * @param icon a name from the sprite
 * @param order smaller stands first
 */
public record DocumentLink(String href, String labelKey, String icon, int order) {}
