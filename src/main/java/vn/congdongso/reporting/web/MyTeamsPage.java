package vn.congdongso.reporting.web;

import java.util.List;

/** For whoever leads several teams, or none. */
public record MyTeamsPage(List<Line> teams, boolean volunteer) {

    public record Line(String name, String href) {}
}
