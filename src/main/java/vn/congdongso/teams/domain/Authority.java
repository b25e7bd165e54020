package vn.congdongso.teams.domain;

import org.springframework.modulith.NamedInterface;

/** In whose name a decision is made, and so how it is signed (NĐ 30/2020/NĐ-CP, Điều 13). */
@NamedInterface("deeds")
public enum Authority {
    /** Ủy ban nhân dân: signed {@code TM. ỦY BAN NHÂN DÂN}. */
    COMMITTEE("Ủy ban nhân dân"),
    /** Chủ tịch Ủy ban nhân dân: signed without TM. */
    CHAIR("Chủ tịch Ủy ban nhân dân");

    private final String body;

    Authority(String body) {
        this.body = body;
    }

    /** As written inside a sentence before the unit's name. */
    String body() {
        return body;
    }
}
