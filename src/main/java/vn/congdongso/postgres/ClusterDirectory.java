package vn.congdongso.postgres;

import static java.nio.file.StandardOpenOption.APPEND;
import static java.nio.file.StandardOpenOption.SYNC;
import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * The database cluster: UTF-8, Vietnamese order by ICU, page checksums, passwords by SCRAM. Made once; never removed by
 * the program.
 */
record ClusterDirectory(Path path) {

    void ensure(Tools tools, Path superuserPassword, boolean durable) throws IOException {
        if (Files.exists(path.resolve("PG_VERSION"))) {
            return;
        }
        if (Files.exists(path) && !empty()) {
            throw new PostgresRefusal(
                    "The directory %s is neither empty nor a PostgreSQL cluster.".formatted(path),
                    "Look at what it holds and move it away; the program deletes no data.");
        }
        Path unfinished = Unfinished.begin(requireNonNull(path.getParent()));
        initialise(unfinished, tools, superuserPassword, durable);
        Files.writeString(
                unfinished.resolve("postgresql.conf"),
                System.lineSeparator() + ServerConfiguration.INCLUDE + System.lineSeparator(),
                APPEND,
                SYNC);
        Unfinished.finish(unfinished, path);
    }

    private static void initialise(Path directory, Tools tools, Path superuserPassword, boolean durable)
            throws IOException {
        Finished initdb = tools.run(
                "initdb",
                "--pgdata=" + directory,
                "--username=" + Roles.SUPERUSER,
                "--pwfile=" + superuserPassword,
                "--auth=scram-sha-256",
                "--encoding=UTF8",
                "--locale=" + tools.platform().locale(),
                "--lc-messages=C",
                "--locale-provider=icu",
                "--icu-locale=vi-VN",
                "--text-search-config=simple",
                "--data-checksums",
                "--no-instructions",
                durable ? "--sync-method=fsync" : "--no-sync");
        if (initdb.failed()) {
            throw new PostgresRefusal(
                    "The database cluster could not be made: " + initdb.output(),
                    "Remove the cause and start again; what is half made is removed then.");
        }
    }

    private boolean empty() throws IOException {
        try (Stream<Path> content = Files.list(path)) {
            return content.findAny().isEmpty();
        }
    }
}
