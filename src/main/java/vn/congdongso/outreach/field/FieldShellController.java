package vn.congdongso.outreach.field;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;
import vn.congdongso.access.Open;

/**
 * One page for everything that a phone does without network. It says nothing about anybody, so that it may lie on the
 * phone for good: what it shows comes from the phone's own store.
 */
@Controller
class FieldShellController {

    /** Whatever the address, the page is the same; the script in it looks at the address. */
    @Open
    @GetMapping({"/m/ung-dung", "/m/cho-gui", "/m/chan-doan"})
    ModelAndView shell() {
        return new ModelAndView("outreach/field/shell");
    }
}
