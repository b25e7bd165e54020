package vn.congdongso.postgres;

import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The embedded PostgreSQL server, which runs unless {@code spring.datasource.url} names another one.
 *
 * @param home directory of the server's binaries, data, passwords and logs; one running program per directory
 * @param port TCP port on 127.0.0.1; 0 takes any free port
 * @param settings further settings of the server as in postgresql.conf, with hyphens for underscores, for example
 *     {@code congdongso.postgres.settings.shared-buffers=512MB}
 */
@ConfigurationProperties("congdongso.postgres")
record PostgresProperties(
        @DefaultValue("./var") String home,
        @DefaultValue("0") int port,
        @DefaultValue Map<String, String> settings) {}
