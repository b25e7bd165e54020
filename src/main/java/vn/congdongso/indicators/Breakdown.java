package vn.congdongso.indicators;

import java.util.Map;
import java.util.UUID;

/**
 * A unit's figures over days and what they are made of.
 *
 * @param total every indicator of the unit
 * @param people shown by each part while it was one: units that lay directly in the unit, bodies at work in the unit itself
 */
public record Breakdown(Map<String, Long> total, Map<UUID, Long> people) {

    public long total(String indicator) {
        return total.getOrDefault(indicator, 0L);
    }

    public long people(UUID part) {
        return people.getOrDefault(part, 0L);
    }
}
