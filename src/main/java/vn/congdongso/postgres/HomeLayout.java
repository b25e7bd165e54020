package vn.congdongso.postgres;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;

/** What lies where below the home directory. */
record HomeLayout(Path home) {

    HomeLayout {
        home = home.toAbsolutePath().normalize();
    }

    /** The home directory made ready, under its real name. */
    static HomeLayout ready(Path home) {
        HomeLayout wanted = new HomeLayout(home);
        // PostgreSQL's tools start each other through a shell, between double quotes
        if (Stream.of("\"", "$", "`", "\n").anyMatch(wanted.home().toString()::contains)) {
            throw new PostgresRefusal(
                    "The directory %s has a name that PostgreSQL's tools cannot quote.".formatted(wanted.home()),
                    "Set congdongso.postgres.home to a path without \", $, ` and line breaks.");
        }
        try {
            PrivateFiles.directory(wanted.home());
            HomeLayout real = new HomeLayout(wanted.home().toRealPath());
            PrivateFiles.directory(real.postgres());
            PrivateFiles.directory(real.logs());
            return real;
        } catch (IOException e) {
            throw new PostgresRefusal(
                    "The directory %s cannot be written (%s).".formatted(wanted.home(), e),
                    "Give it to the user that runs the program, or set congdongso.postgres.home to another one.",
                    e);
        }
    }

    Path lock() {
        return home.resolve("lock");
    }

    Path postgres() {
        return home.resolve("postgres");
    }

    Path cluster() {
        return postgres().resolve("data");
    }

    Path logs() {
        return postgres().resolve("log");
    }

    Path superuserPassword() {
        return postgres().resolve("postgres.password");
    }

    Path applicationPassword() {
        return postgres().resolve("congdongso.password");
    }
}
