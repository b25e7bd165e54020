package vn.congdongso.composition.domain;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;

/**
 * One way in which a body is not what a clause wants.
 *
 * @param clause position of the clause in its rule set, from 0
 * @param key message key of a sentence without its full stop
 * @param args numbers and words of the sentence
 */
public record Deviation(int clause, Standing standing, String key, List<Object> args) {

    public Deviation {
        args = List.copyOf(args);
    }

    @JsonIgnore
    public boolean must() {
        return standing == Standing.DEVIATES;
    }
}
