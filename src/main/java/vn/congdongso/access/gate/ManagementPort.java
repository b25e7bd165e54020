package vn.congdongso.access.gate;

import org.springframework.boot.actuate.autoconfigure.web.server.ManagementPortType;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

@Component
class ManagementPort {

    private final Environment environment;

    ManagementPort(Environment environment) {
        this.environment = environment;
    }

    boolean isItsOwn() {
        return ManagementPortType.get(environment) == ManagementPortType.DIFFERENT;
    }
}
