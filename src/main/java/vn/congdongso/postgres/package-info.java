/**
 * Starts a PostgreSQL server of its own together with the program, so that one command is enough to run it. The way
 * in is {@link vn.congdongso.postgres.EmbeddedPostgres}; the rest of the program only sees the connection details that
 * Spring hands to the connection pool.
 *
 * <p>Not here: tables, migrations and queries. Whoever sets {@code spring.datasource.url} runs a PostgreSQL server
 * elsewhere, and then nothing of this module is started.
 */
@ApplicationModule(
        displayName = "Embedded PostgreSQL",
        allowedDependencies = {})
@NullMarked
package vn.congdongso.postgres;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
