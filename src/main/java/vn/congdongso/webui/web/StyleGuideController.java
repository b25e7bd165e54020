package vn.congdongso.webui.web;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import vn.congdongso.webui.Pages;
import vn.congdongso.webui.Toasts;

/** Every component in every state, for those who build pages and those who judge them. */
@Controller
class StyleGuideController {

    static final String DESK = "/kieu-mau";
    static final String PHONE = "/kieu-mau/dien-thoai";

    private final Toasts toasts;

    StyleGuideController(Toasts toasts) {
        this.toasts = toasts;
    }

    @GetMapping({DESK, DESK + "/{section}"})
    ModelAndView desk(
            @PathVariable(required = false) @Nullable String section, @RequestParam(defaultValue = "2") int page) {
        return shown(section, false, page);
    }

    @GetMapping({PHONE, PHONE + "/{section}"})
    ModelAndView phone(
            @PathVariable(required = false) @Nullable String section, @RequestParam(defaultValue = "2") int page) {
        return shown(section, true, page);
    }

    @GetMapping(DESK + "/to-in")
    ModelAndView sheet() {
        return Pages.page("webui/styleGuideSheet");
    }

    /** Saves nothing: shows how a page says that it has. */
    @PostMapping({DESK + "/phan-hoi", PHONE + "/phan-hoi"})
    String save(@RequestParam(defaultValue = "false") boolean phone, HttpServletResponse response) {
        toasts.say(response, "webui.guide.saved", 14, 20);
        return Pages.redirect(StyleGuideSection.FEEDBACK.href(phone));
    }

    private static ModelAndView shown(@Nullable String path, boolean phone, int page) {
        StyleGuideSection section = StyleGuideSection.at(path == null ? "" : path)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return Pages.page("webui/styleGuide", StyleGuidePage.of(section, phone, page));
    }
}
