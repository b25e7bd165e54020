package vn.congdongso.access;

import java.util.List;

/** Each module gives one example for each type of id in its paths; the access matrix finds them as beans. */
public interface RouteExamples {

    List<RouteExample> on(TestGround.Ground ground);
}
