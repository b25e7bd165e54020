package violators.rules.web;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

@Controller
public class SqlInAPage {

    final JdbcClient jdbc;

    public SqlInAPage(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @GetMapping("/nobody-asked")
    String handler() {
        return "page";
    }
}
