package vn.congdongso.webui;

import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;

/** What a controller answers: a template with its page record, the same refused, or the way to go on. */
public final class Pages {

    private Pages() {}

    public static ModelAndView page(String template) {
        return new ModelAndView(template);
    }

    public static ModelAndView page(String template, Object page) {
        return new ModelAndView(template, Map.of("page", page));
    }

    /** The form once more, with what was typed and what is to be mended: 422. */
    public static ModelAndView refused(String template, Object page) {
        return new ModelAndView(template, Map.of("page", page), HttpStatus.UNPROCESSABLE_CONTENT);
    }

    /** To a page of this product; an address elsewhere is a bug, and could be somebody's bait. */
    public static String redirect(String url) {
        if (!url.startsWith("/") || url.startsWith("//") || url.startsWith("/\\")) {
            throw new IllegalArgumentException("not a page of this product");
        }
        return "redirect:" + url;
    }
}
