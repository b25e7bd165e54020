package vn.congdongso.teams.domain;

import org.springframework.modulith.NamedInterface;
import vn.congdongso.shared.VietnameseText;

/**
 * What the bodies are to do, a line for each thought: "- …" a dash, "a) …" a point, "2.1. …" a heading, all counted anew
 * in the document.
 *
 * @param workingRules Chế độ làm việc
 * @param duties Nhiệm vụ
 * @param responsibilities Trách nhiệm
 */
@NamedInterface("deeds")
public record Texts(String workingRules, String duties, String responsibilities) {

    public static final Texts EMPTY = new Texts("", "", "");

    Texts cleaned() {
        return new Texts(
                VietnameseText.cleanLines(workingRules),
                VietnameseText.cleanLines(duties),
                VietnameseText.cleanLines(responsibilities));
    }

    boolean empty() {
        return workingRules.isEmpty() && duties.isEmpty() && responsibilities.isEmpty();
    }
}
