package vn.congdongso.access;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.congdongso.units.UnitId;

/**
 * A thing that exists, to stand in a path where an id of this type is wanted.
 *
 * @param unit where it lies; one of the ground's
 * @param body to which it belongs, if to one
 */
public record RouteExample(
        Class<?> idType, String id, UnitId unit, @Nullable UUID body) {}
