package vn.congdongso.teams.domain;

/** The post of who signs a commune's decision. */
public enum SignerPost {
    /** Chủ tịch. */
    CHAIR,
    /** Phó Chủ tịch, for the chair: {@code KT. CHỦ TỊCH}. */
    VICE_CHAIR,
    /** A person given the chair's powers: {@code Q. CHỦ TỊCH}. */
    ACTING_CHAIR
}
