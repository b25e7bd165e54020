package vn.congdongso.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Whole directories, by the system's own tools: they keep modes and owners, which PostgreSQL insists on. */
final class Directories {

    private Directories() {}

    static Path copy(Path from, Path to) throws IOException, InterruptedException {
        delete(to);
        run(List.of("cp", "-a", "--reflink=auto", from.toString(), to.toString()));
        return to;
    }

    static void delete(Path directory) throws IOException {
        if (Files.exists(directory)) {
            try {
                run(List.of("rm", "-rf", "--", directory.toString()));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IOException(e);
            }
        }
    }

    private static void run(List<String> command) throws IOException, InterruptedException {
        int exit = new ProcessBuilder(command).inheritIO().start().waitFor();
        if (exit != 0) {
            throw new IOException(String.join(" ", command) + " ended with " + exit);
        }
    }
}
