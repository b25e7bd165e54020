package vn.congdongso.outreach;

/** How something was shown (3730/UBND-KGVX of 27 July 2022, annex III; QĐ of phường Cẩm Thành of 2025, Article 2). */
public enum VisitManner {
    /** At home or at work, to a few people. */
    HOME,
    /** To a group that came together. */
    GROUP,
    /** At the commune's service centre. */
    SERVICE_DESK,
    /** Shown to onlookers, without each doing it themselves. */
    DEMONSTRATION
}
