package vn.congdongso.outreach;

/** Why it was not possible. */
public enum Hindrance {
    NO_DEVICE,
    NO_SIGNAL,
    REFUSED,
    NOT_ELIGIBLE
}
