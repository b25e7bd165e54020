package vn.congdongso.households.domain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.congdongso.households.HouseholdMark;
import vn.congdongso.shared.Outcome;
import vn.congdongso.shared.VietnameseText;
import vn.congdongso.shared.Violation;

/**
 * What people write down about a household.
 *
 * @param people how many live there; null where nobody said
 */
public record HouseholdFields(
        String head, String cluster, @Nullable Integer people, Set<HouseholdMark> marks) {

    public static final int LONGEST_HEAD = 100;
    public static final int LONGEST_CLUSTER = 200;
    static final int MOST_PEOPLE = 99;

    /** Nine figures or more: the number of a phone or of a paper, which have no place in a name or an address. */
    private static final Pattern NUMBER_OF_SOMETHING = Pattern.compile("\\d(?:[ .\\-]?\\d){8,}");

    private static final Pattern PEOPLE = Pattern.compile("([0-9]{1,2})(?iU:\\s*(?:người|khẩu|nhân khẩu))?");

    public HouseholdFields {
        marks = Set.copyOf(marks);
    }

    /**
     * @return refused beside {@code head}, {@code cluster} or {@code people}; at least one of name and place is needed to
     *     find the household
     */
    public static Outcome<HouseholdFields> read(
            String head, String cluster, String people, Collection<HouseholdMark> marks) {
        List<Violation> violations = new ArrayList<>();
        String name = VietnameseText.clean(head);
        String place = VietnameseText.clean(cluster);
        if (VietnameseText.key(name).isEmpty() && VietnameseText.key(place).isEmpty()) {
            violations.add(Violation.of("head", "households.violation.name-or-place"));
        }
        refuse("head", name, LONGEST_HEAD, violations);
        refuse("cluster", place, LONGEST_CLUSTER, violations);
        Integer count = count(VietnameseText.clean(people), violations);
        EnumSet<HouseholdMark> chosen = EnumSet.noneOf(HouseholdMark.class);
        chosen.addAll(marks);
        return violations.isEmpty()
                ? Outcome.accepted(new HouseholdFields(name, place, count, chosen))
                : Outcome.refused(violations);
    }

    private static void refuse(String field, String text, int longest, List<Violation> violations) {
        if (text.length() > longest) {
            violations.add(Violation.of(field, "households.violation.too-long", longest, text.length()));
        } else if (NUMBER_OF_SOMETHING.matcher(text).find()) {
            violations.add(Violation.of(field, "households.violation.number-inside"));
        }
    }

    private static @Nullable Integer count(String text, List<Violation> violations) {
        if (text.isEmpty()) {
            return null;
        }
        var number = PEOPLE.matcher(text);
        int count = number.matches() ? Integer.parseInt(number.group(1)) : 0;
        if (count < 1) {
            violations.add(Violation.of("people", "households.violation.people", MOST_PEOPLE));
            return null;
        }
        return count;
    }

    /** Names of the fields in which the two differ. */
    List<String> differences(HouseholdFields other) {
        List<String> fields = new ArrayList<>();
        if (!head.equals(other.head)) {
            fields.add("head");
        }
        if (!cluster.equals(other.cluster)) {
            fields.add("cluster");
        }
        if (!Objects.equals(people, other.people)) {
            fields.add("people");
        }
        if (!marks.equals(other.marks)) {
            fields.add("marks");
        }
        return fields;
    }

    boolean nameless() {
        return head.isEmpty() && cluster.isEmpty();
    }
}
