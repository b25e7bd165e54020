package vn.congdongso.reporting.web;

import java.util.Map;
import vn.congdongso.reporting.domain.Words;
import vn.congdongso.webui.FormView;

/** The words of a report as a form carries them. */
final class WordsForm {

    private WordsForm() {}

    static Words words(Map<String, String> sent) {
        return new Words(
                sent.getOrDefault("results", ""),
                sent.getOrDefault("difficulties", ""),
                sent.getOrDefault("proposals", ""),
                sent.getOrDefault("nextTasks", ""));
    }

    /** What was typed, nothing of it lost. */
    static FormView form(Words words) {
        return FormView.of(Map.of(
                "results", words.results(),
                "difficulties", words.difficulties(),
                "proposals", words.proposals(),
                "nextTasks", words.nextTasks()));
    }

    /** A version that cannot be read is that of no report. */
    static int version(Map<String, String> sent) {
        String text = sent.getOrDefault("version", "");
        return text.matches("[0-9]{1,9}") ? Integer.parseInt(text) : -1;
    }
}
