package vn.congdongso.access;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.congdongso.units.UnitId;

/**
 * Where something lies, for the question who may touch it.
 *
 * @param body the body that it belongs to, where it belongs to one
 */
public record Place(UnitId unit, @Nullable UUID body) {

    public static Place in(UnitId unit) {
        return new Place(unit, null);
    }
}
