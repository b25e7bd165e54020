package vn.congdongso.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** What the kernel tells about processes. */
final class Processes {

    private Processes() {}

    /** The database server of a program's directory. */
    static long postmaster(Path home) throws IOException {
        return Long.parseLong(Files.readAllLines(home.resolve("postgres/data/postmaster.pid"))
                .getFirst()
                .strip());
    }

    static List<Long> withChildren(long pid) {
        Stream<Long> children =
                ProcessHandle.of(pid).stream().flatMap(ProcessHandle::children).map(ProcessHandle::pid);
        return Stream.concat(Stream.of(pid), children).toList();
    }

    /** Resident memory in KiB. */
    static long resident(long pid) throws IOException {
        return kib(Path.of("/proc/" + pid + "/status"), "VmRSS:");
    }

    /** Memory in KiB with every shared page divided among those that share it: the sum over a family is true. */
    static long proportional(long pid) throws IOException {
        return kib(Path.of("/proc/" + pid + "/smaps_rollup"), "Pss:");
    }

    private static long kib(Path file, String label) throws IOException {
        return Files.readAllLines(file).stream()
                .filter(line -> line.startsWith(label))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                .findFirst()
                .orElse(0);
    }
}
