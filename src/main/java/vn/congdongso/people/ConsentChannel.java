package vn.congdongso.people;

/** How a person agreed; each can be shown afterwards (Nghị định 356/2025/NĐ-CP, Điều 6). */
public enum ConsentChannel {
    PAPER,
    PHONE,
    IN_PERSON,
    APP
}
