package vn.congdongso.postgres;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** A command that has ended: its exit code and all that it said. */
record Finished(int exitCode, String output) {

    static Finished of(List<String> command) throws IOException {
        return of(command, Map.of());
    }

    /** Output goes to a file: on Windows a server started by the command would keep a pipe open for as long as it runs. */
    static Finished of(List<String> command, Map<String, String> environment) throws IOException {
        Path output = Files.createTempFile("congdongso-", ".out");
        try {
            ProcessBuilder builder = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(output.toFile())
                    .redirectInput(ProcessBuilder.Redirect.from(nothing()));
            // PGPORT, PGOPTIONS and the like of the operator's shell are meant for other servers
            builder.environment().keySet().removeIf(name -> name.startsWith("PG"));
            builder.environment().putAll(environment);
            int exitCode = await(builder.start());
            String said = new String(Files.readAllBytes(output), StandardCharsets.UTF_8);
            return new Finished(exitCode, said.strip());
        } finally {
            deleteIfPossible(output.toFile());
        }
    }

    boolean failed() {
        return exitCode != 0;
    }

    private static int await(Process process) {
        try {
            return process.waitFor();
        } catch (InterruptedException e) {
            process.destroy();
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while waiting for " + process.info(), e);
        }
    }

    private static File nothing() {
        return new File(System.getProperty("os.name", "").startsWith("Windows") ? "NUL" : "/dev/null");
    }

    private static void deleteIfPossible(File file) {
        if (!file.delete()) {
            file.deleteOnExit();
        }
    }
}
