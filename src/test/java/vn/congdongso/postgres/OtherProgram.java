package vn.congdongso.postgres;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/**
 * A program of its own with an embedded server: writes one row that is committed and one that is not, says so, and waits
 * to be ended.
 */
final class OtherProgram implements AutoCloseable {

    private static final String READY = "ready";
    private static final String REFUSED = "refused: ";

    private final Process process;

    private OtherProgram(Process process) {
        this.process = process;
    }

    public static void main(String[] arguments) throws IOException, SQLException {
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start(TestHomes.quick(Path.of(arguments[0])));
                Connection open = Sql.connect(postgres);
                Statement statement = open.createStatement()) {
            Sql.execute(postgres, "create table note (words text)");
            Sql.execute(postgres, "insert into note values ('đã ghi')");
            open.setAutoCommit(false);
            statement.execute("insert into note values ('chưa ghi')");
            System.out.println(READY);
            // ends by itself when the tests do
            while (System.in.read() >= 0) {}
        } catch (PostgresRefusal refusal) {
            System.out.println(REFUSED + refusal.getMessage());
        }
    }

    static OtherProgram begin(Path home) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(ProcessHandle.current().info().command().orElse("java"));
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-cp", System.getProperty("java.class.path")));
        command.addAll(List.of(OtherProgram.class.getName(), home.toString()));
        return new OtherProgram(new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start());
    }

    OtherProgram untilReady() throws IOException {
        said(READY);
        return this;
    }

    String untilRefused() throws IOException {
        return said(REFUSED).substring(REFUSED.length());
    }

    long pid() {
        return process.pid();
    }

    void kill() {
        process.destroyForcibly().onExit().join();
    }

    @Override
    public void close() {
        kill();
    }

    private String said(String words) throws IOException {
        List<String> heard = new ArrayList<>();
        for (String line = process.inputReader().readLine();
                line != null;
                line = process.inputReader().readLine()) {
            if (line.startsWith(words)) {
                return line;
            }
            heard.add(line);
        }
        throw new AssertionError("never said " + words + ": " + String.join("\n", heard));
    }
}
