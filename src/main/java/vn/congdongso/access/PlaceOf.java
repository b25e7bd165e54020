package vn.congdongso.access;

import java.util.Optional;

/** Tells where the thing with this id lies. One bean for each type of id that stands in a path. */
public interface PlaceOf<I> {

    Class<I> idType();

    /** Empty when there is no such thing: the caller then sees "not found". */
    Optional<Place> placeOf(I id);
}
