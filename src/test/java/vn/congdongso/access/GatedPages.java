package vn.congdongso.access;

import io.swagger.v3.oas.annotations.Hidden;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseBody;
import vn.congdongso.units.UnitId;

/** Pages that exist only for tests of the gate; one of them forgets to say what it needs. */
@Hidden
@Controller
class GatedPages {

    static final String PHONE = "/m/thu-cua";
    static final String API = "/api/thu-cua";
    static final String DESK = "/thu-cua/ban-lam-viec";
    static final String UNIT = "/thu-cua/don-vi/{unit}";
    static final String SILENT = "/thu-cua/quen-khai";

    @Allowed(Permission.LOG_VISIT)
    @GetMapping({PHONE, API})
    @ResponseBody
    String work() {
        return "work";
    }

    @Allowed(Permission.VIEW_HOME)
    @GetMapping(DESK)
    @ResponseBody
    String desk() {
        return "desk";
    }

    @Allowed(value = Permission.VIEW_TEAM, on = "unit")
    @GetMapping(UNIT)
    @ResponseBody
    String unit(@PathVariable UnitId unit) {
        return unit.toString();
    }

    @GetMapping(SILENT)
    @ResponseBody
    String silent() {
        return "nobody should read this";
    }
}
