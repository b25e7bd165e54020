package vn.congdongso.webui;

import org.jspecify.annotations.Nullable;

/**
 * A line of a task list. Done is said in plain words; only what asks for action gets a tone.
 *
 * @param status words at the end of the line
 * @param tone none: plain text
 */
public record Task(
        String label,
        @Nullable String href,
        @Nullable String hint,
        @Nullable String status,
        @Nullable Tone tone) {

    public static Task of(String label, String href) {
        return new Task(label, href, null, null, null);
    }

    public Task hint(String words) {
        return new Task(label, href, words, status, tone);
    }

    public Task done(String words) {
        return new Task(label, href, hint, words, null);
    }

    public Task status(Tone stands, String words) {
        return new Task(label, href, hint, words, stands);
    }
}
