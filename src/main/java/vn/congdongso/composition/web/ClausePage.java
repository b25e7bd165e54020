package vn.congdongso.composition.web;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.congdongso.composition.domain.RuleSet;
import vn.congdongso.webui.FormView;

/**
 * One clause to be written.
 *
 * @param no from 0; absent for one that is added
 * @param kind HOLDER, MEMBERS and so on
 */
public record ClausePage(RuleSet rule, @Nullable Integer no, String kind, FormView form) {

    private static final Set<String> WITH_POSITIONS = Set.of("HOLDER", "AT_LEAST", "NOBODY", "INVITED");

    public static List<String> kinds() {
        return ClauseFields.KINDS;
    }

    public boolean is(String other) {
        return kind.equals(other);
    }

    public boolean namesPositions() {
        return WITH_POSITIONS.contains(kind);
    }

    /** The end of message keys about the kind. */
    public static String key(String kind) {
        return kind.toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
