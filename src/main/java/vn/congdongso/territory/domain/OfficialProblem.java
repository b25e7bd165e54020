package vn.congdongso.territory.domain;

import java.util.List;

/** Why a row of an official list is left out, in words. */
public record OfficialProblem(String file, int line, String key, List<Object> args) {

    static OfficialProblem of(String file, int line, String key, Object... args) {
        return new OfficialProblem(file, line, "country.problem." + key, List.of(args));
    }
}
