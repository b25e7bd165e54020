package vn.congdongso.webui.web;

import java.util.Arrays;
import java.util.Optional;

/** The parts of the style guide, by their addresses. */
public enum StyleGuideSection {
    FOUNDATIONS("", "palette"),
    FIELDS("bieu-mau", "pencil"),
    MISTAKES("bieu-mau-loi", "alert-circle"),
    FIGURES("so-lieu", "chart-bar"),
    FEEDBACK("phan-hoi", "bell");

    private final String path;
    private final String icon;

    StyleGuideSection(String path, String icon) {
        this.path = path;
        this.icon = icon;
    }

    static Optional<StyleGuideSection> at(String path) {
        return Arrays.stream(values())
                .filter(section -> section.path.equals(path))
                .findFirst();
    }

    public String key() {
        return "webui.guide." + (path.isEmpty() ? "nen-tang" : path);
    }

    public String icon() {
        return icon;
    }

    public String href(boolean phone) {
        String root = phone ? StyleGuideController.PHONE : StyleGuideController.DESK;
        return path.isEmpty() ? root : root + "/" + path;
    }
}
