package vn.congdongso.units;

/** Levels of the administrative map; districts ended on 30 June 2025 (Luật 72/2025/QH15). */
public enum UnitLevel {
    NATION,
    PROVINCE,
    DISTRICT,
    COMMUNE,
    VILLAGE;

    public boolean isAbove(UnitLevel other) {
        return ordinal() < other.ordinal();
    }
}
