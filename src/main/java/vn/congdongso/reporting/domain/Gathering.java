package vn.congdongso.reporting.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import vn.congdongso.reporting.domain.AcceptedReports.Accepted;

/** Puts what the teams wrote under the names of the teams. Words that are there already stay as they are. */
final class Gathering {

    private Gathering() {}

    static Words add(Words words, List<Accepted> accepted) {
        return new Words(
                add(words.results(), accepted, Words::results),
                add(words.difficulties(), accepted, Words::difficulties),
                add(words.proposals(), accepted, Words::proposals),
                add(words.nextTasks(), accepted, Words::nextTasks));
    }

    private static String add(String before, List<Accepted> accepted, Function<Words, String> part) {
        List<String> paragraphs = new ArrayList<>();
        if (!before.isBlank()) {
            paragraphs.add(before);
        }
        for (Accepted one : accepted) {
            String text = part.apply(one.words());
            if (!text.isBlank()) {
                paragraphs.add("- " + one.name() + ": " + text);
            }
        }
        return String.join("\n", paragraphs);
    }
}
