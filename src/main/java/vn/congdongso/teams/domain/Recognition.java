package vn.congdongso.teams.domain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.congdongso.people.PersonId;

/**
 * Who on the new list was on the old one: a person recognised keeps their identity, and with it the way in on their
 * phone. By name and position first, then by name where it leaves no doubt; of two namesakes nobody is guessed.
 */
final class Recognition {

    record Known(PersonId person, String name, String position) {}

    private final Map<Integer, PersonId> recognised = new HashMap<>();
    private final List<Known> left;

    private Recognition(List<Known> known) {
        left = new ArrayList<>(known);
    }

    /** Persons by the index of their row in the new list. */
    static Map<Integer, PersonId> of(List<SeatDraft> rows, List<Known> known) {
        Recognition recognition = new Recognition(known);
        recognition.byNameAndPosition(rows);
        recognition.byName(rows);
        return Map.copyOf(recognition.recognised);
    }

    private void byNameAndPosition(List<SeatDraft> rows) {
        for (int i = 0; i < rows.size(); i++) {
            SeatDraft row = rows.get(i);
            if (row.kind() == SeatKind.NAMED) {
                String position = Words.sameName(row.position());
                take(
                        i,
                        namesakes(row).stream()
                                .filter(known ->
                                        Words.sameName(known.position()).equals(position))
                                .toList());
            }
        }
    }

    private void byName(List<SeatDraft> rows) {
        for (int i = 0; i < rows.size(); i++) {
            SeatDraft row = rows.get(i);
            if (row.kind() == SeatKind.NAMED && !recognised.containsKey(i) && onlyOneOfThatName(rows, row)) {
                take(i, namesakes(row));
            }
        }
    }

    private void take(int row, List<Known> candidates) {
        if (candidates.size() == 1) {
            recognised.put(row, candidates.getFirst().person());
            left.remove(candidates.getFirst());
        }
    }

    private List<Known> namesakes(SeatDraft row) {
        String name = Words.sameName(row.name());
        return left.stream()
                .filter(known -> Words.sameName(known.name()).equals(name))
                .toList();
    }

    private boolean onlyOneOfThatName(List<SeatDraft> rows, SeatDraft row) {
        String name = Words.sameName(row.name());
        int same = 0;
        for (int i = 0; i < rows.size(); i++) {
            boolean namesake = rows.get(i).kind() == SeatKind.NAMED
                    && Words.sameName(rows.get(i).name()).equals(name);
            same += namesake && !recognised.containsKey(i) ? 1 : 0;
        }
        return same == 1;
    }
}
