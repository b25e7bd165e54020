package vn.congdongso.documents.rendering;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Breaks a centred title into lines of about the same length, so that no word hangs alone below it. The blank stays
 * behind the break: a narrow screen may ignore the break. Every line that comes out fits the room.
 */
final class BalancedLines {

    private final int points;
    private final int room;

    private BalancedLines(int points, int room) {
        this.points = points;
        this.room = room;
    }

    /** @param room in twentieths of a point */
    static String of(String text, int points, int room) {
        BalancedLines lines = new BalancedLines(points, room);
        return text.strip().lines().map(String::strip).map(lines::balanced).collect(Collectors.joining("\n "));
    }

    private String balanced(String line) {
        if (width(line) <= room) {
            return line;
        }
        List<String> words = words(line);
        int fewest = broken(words, room).size();
        int narrow = room / 4;
        int wide = room;
        while (wide - narrow > 20) {
            int middle = (narrow + wide) / 2;
            if (broken(words, middle).size() > fewest) {
                narrow = middle;
            } else {
                wide = middle;
            }
        }
        return String.join("\n ", broken(words, wide));
    }

    private List<String> broken(List<String> words, int width) {
        List<String> lines = new ArrayList<>();
        String line = words.getFirst();
        for (String word : words.subList(1, words.size())) {
            String longer = line + " " + word;
            if (width(longer) > width) {
                lines.add(line);
                line = word;
            } else {
                line = longer;
            }
        }
        lines.add(line);
        return lines;
    }

    /** A word that is wider than the room is cut. */
    private List<String> words(String line) {
        List<String> words = new ArrayList<>();
        for (String word : line.strip().split(" +")) {
            String rest = word;
            while (width(rest) > room) {
                int cut = cut(rest);
                words.add(rest.substring(0, cut));
                rest = rest.substring(cut);
            }
            words.add(rest);
        }
        return words;
    }

    private int cut(String word) {
        int end = 1;
        while (end < word.length() && width(word.substring(0, end + 1)) <= room) {
            end++;
        }
        return end;
    }

    private int width(String text) {
        return Typeface.tinos().boldWidth(text, points);
    }
}
