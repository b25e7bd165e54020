package vn.congdongso.outreach;

/** Who was shown: the teams help residents, businesses and household businesses (3730/UBND-KGVX, annex I). */
public enum Beneficiary {
    RESIDENTS,
    HOUSEHOLD_BUSINESS,
    BUSINESS
}
