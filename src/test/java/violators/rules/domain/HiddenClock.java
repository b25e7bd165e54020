package violators.rules.domain;

import java.time.LocalDate;

class HiddenClock {

    LocalDate today() {
        return LocalDate.now();
    }
}
