package vn.congdongso.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Processor time so far, in milliseconds, of the program, of its database server and of these clients. */
record Cpu(long program, long postgres, long clients) {

    private static final long MILLIS_PER_TICK = 10;

    static Cpu now(long program, long postmaster) throws IOException {
        long postgres = Processes.withChildren(postmaster).stream()
                .mapToLong(Cpu::millis)
                .sum();
        return new Cpu(millis(program), postgres, millis(ProcessHandle.current().pid()));
    }

    Cpu since(Cpu earlier) {
        return new Cpu(program - earlier.program, postgres - earlier.postgres, clients - earlier.clients);
    }

    private static long millis(long pid) {
        try {
            String stat = Files.readString(Path.of("/proc/" + pid + "/stat"), StandardCharsets.ISO_8859_1);
            List<String> fields =
                    List.of(stat.substring(stat.lastIndexOf(')') + 2).split(" "));
            // user and system time are the fields 14 and 15 of the whole line
            return MILLIS_PER_TICK * (Long.parseLong(fields.get(11)) + Long.parseLong(fields.get(12)));
        } catch (IOException gone) {
            return 0;
        }
    }
}
