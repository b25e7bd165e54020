package violators.rules.domain;

import org.springframework.beans.factory.annotation.Autowired;
import violators.rules.web.SqlInAPage;

class FieldInjection {

    @Autowired
    SqlInAPage page;
}
