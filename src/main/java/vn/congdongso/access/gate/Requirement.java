package vn.congdongso.access.gate;

import vn.congdongso.access.Permission;

/** What a handler asks of its callers. */
sealed interface Requirement {

    /** Nothing: it says so itself, or stands on the list of those that cannot. */
    record Nothing() implements Requirement {}

    /** It does not say; nobody gets in. */
    record Unstated() implements Requirement {}

    record Anywhere(Permission permission) implements Requirement {}

    /** The right is needed where the thing lies whose id of this type stands in the path. */
    record Somewhere(Permission permission, String variable, Class<?> idType) implements Requirement {}
}
