package vn.congdongso.teams.domain;

import org.springframework.modulith.NamedInterface;

/** The post of who signs a commune's decision. */
@NamedInterface("deeds")
public enum SignerPost {
    /** Chủ tịch. */
    CHAIR,
    /** Phó Chủ tịch, for the chair: {@code KT. CHỦ TỊCH}. */
    VICE_CHAIR,
    /** A person given the chair's powers: {@code Q. CHỦ TỊCH}. */
    ACTING_CHAIR
}
