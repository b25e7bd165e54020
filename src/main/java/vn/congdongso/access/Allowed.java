package vn.congdongso.access;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What the caller of a handler needs. With {@link #on()} the right is needed at the place of the thing whose id stands in
 * that path variable (see {@link PlaceOf}); without, anywhere: such a handler shows only what lies in the caller's own
 * scope. A handler with neither this nor {@link Open} is refused to everyone.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@Documented
public @interface Allowed {

    Permission value();

    /** Name of the path variable that says where. */
    String on() default "";
}
