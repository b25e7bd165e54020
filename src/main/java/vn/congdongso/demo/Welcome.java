package vn.congdongso.demo;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.congdongso.shared.Rows;

/** Fills an empty database at the first start, and prints at every start where to go and how to get in. */
@Component
@EnableConfigurationProperties(DemoProperties.class)
class Welcome {

    private static final Logger LOG = LoggerFactory.getLogger(Welcome.class);

    private final DemoProperties properties;
    private final LoadDemo demo;
    private final JdbcClient jdbc;
    private final Environment environment;

    Welcome(DemoProperties properties, LoadDemo demo, JdbcClient jdbc, Environment environment) {
        this.properties = properties;
        this.demo = demo;
        this.jdbc = jdbc;
        this.environment = environment;
    }

    @EventListener(ApplicationReadyEvent.class)
    void greet() {
        if (properties.load() && empty()) {
            demo.load();
        }
        if (demonstrating()) {
            LOG.info("{}", welcome());
        }
    }

    private boolean empty() {
        return jdbc.sql("SELECT count(*) FROM (SELECT FROM units.unit LIMIT 1) any_unit")
                        .query(Rows.COUNT)
                        .single()
                == 0;
    }

    private boolean demonstrating() {
        return jdbc.sql("SELECT count(*) FROM access.account WHERE username = :name")
                        .param("name", DemoAccounts.LINES.getFirst().username())
                        .query(Rows.COUNT)
                        .single()
                == 1;
    }

    private String welcome() {
        StringBuilder text =
                new StringBuilder("\n\n  Cộng Đồng Số: http://localhost:%s/%n%n  Tài khoản dùng thử (mật khẩu %s):%n"
                        .formatted(environment.getProperty("local.server.port", "8080"), DemoAccounts.PASSWORD));
        DemoAccounts.LINES.forEach(line -> text.append("    %-9s %s%n".formatted(line.username(), line.what())));
        return text.append("  Điện thoại của tổ viên: đăng nhập bằng camthanh, mở một tổ, chọn Thư mời.\n")
                .toString();
    }
}
