package vn.congdongso.postgres;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

/** The server process that PostgreSQL's own note in the cluster directory names; the note outlives a killed server. */
record Postmaster(long pid, Path cluster) {

    static Path note(Path cluster) {
        return cluster.resolve("postmaster.pid");
    }

    /** Empty also where the note was cut off by a power failure. */
    static Optional<Postmaster> notedIn(Path cluster) throws IOException {
        try {
            String firstLine = Files.readString(note(cluster), StandardCharsets.ISO_8859_1)
                    .lines()
                    .findFirst()
                    .orElse("");
            return Optional.of(new Postmaster(Long.parseLong(firstLine.strip()), cluster));
        } catch (NoSuchFileException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    /** False for a process that is dead but not yet collected by its parent, and for a stranger with the same number. */
    boolean running() {
        return ProcessHandle.of(pid)
                .filter(ProcessHandle::isAlive)
                .filter(process -> !zombie())
                .filter(this::servesThisCluster)
                .isPresent();
    }

    private boolean servesThisCluster(ProcessHandle process) {
        ProcessHandle.Info info = process.info();
        boolean postgres = info.command()
                .map(Path::of)
                .map(program -> program.getFileName().toString())
                .filter(name -> name.equals("postgres") || name.equals("postgres.exe"))
                .isPresent();
        // Windows does not tell a process's arguments
        boolean cluster = info.arguments()
                .map(arguments -> Arrays.asList(arguments).contains(this.cluster.toString()))
                .orElse(true);
        return postgres && cluster;
    }

    /** Linux shows it in the third word of the state line, behind the command's name in parentheses. */
    private boolean zombie() {
        try {
            String state = Files.readString(Path.of("/proc", Long.toString(pid), "stat"), StandardCharsets.ISO_8859_1);
            String afterName = state.substring(state.lastIndexOf(')') + 1).strip();
            return afterName.startsWith("Z") || afterName.startsWith("X");
        } catch (IOException e) {
            return false;
        }
    }
}
