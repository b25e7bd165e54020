package vn.congdongso.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What lies where below the home directory. */
record HomeLayout(Path home) {

    HomeLayout {
        home = home.toAbsolutePath().normalize();
    }

    static Path named(String home) {
        try {
            return Path.of(home);
        } catch (InvalidPathException e) {
            throw unspeakable(home, e);
        }
    }

    /** The home directory made ready, under its real name. */
    static HomeLayout ready(Path home) {
        Path here = Path.of("").toAbsolutePath();
        if (!home.isAbsolute() && !Files.isDirectory(here)) {
            throw unspeakable(here.toString(), null);
        }
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

    /** Java takes the letters that a file name can have from the locale, and without one it knows ASCII only. */
    private static PostgresRefusal unspeakable(String directory, @Nullable Throwable cause) {
        return new PostgresRefusal(
                "The letters of the directory name %s are not known in this locale.".formatted(directory),
                "Start the program with the environment variable LC_ALL=C.UTF-8.",
                cause);
    }
}
