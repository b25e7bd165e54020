package vn.congdongso.access;

/** Tells who is acting right now, for the audit trail. */
public interface Actors {

    Actor current();
}
