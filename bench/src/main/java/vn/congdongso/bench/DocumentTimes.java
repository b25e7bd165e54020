package vn.congdongso.bench;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How long a decision of three pages takes as .docx and as PDF, and what a thousand of them leave in memory. */
final class DocumentTimes implements Measurement {

    private static final int WARM_UP = Integer.getInteger("bench.document-warm-up", 200);
    private static final int TIMES = Integer.getInteger("bench.documents", 300);
    private static final int IN_A_ROW = Integer.getInteger("bench.documents-in-a-row", 1000);
    private static final double WANTED_MILLIS = 300;
    private static final double MOST_GROWTH_MIB = 8;
    private static final Pattern VALUE = Pattern.compile("\"value\":\\s*([0-9.E+]+)");

    @Override
    public String command() {
        return "documents";
    }

    @Override
    public String purpose() {
        return "a ward's decision of three pages as .docx, PDF and PDF to sign; memory after 1,000 documents in a row";
    }

    private record File(String name, String path) {}

    @Override
    public void run(Workbench bench, Dataset dataset, Results results) throws Exception {
        Path home = dataset.copied();
        try (Program program = Program.start(bench, home);
                Database database = Database.of(bench, home);
                HttpClient http = Client.connections()) {
            UUID document = issued(database);
            Client clerk = Client.signedIn(http, bench.address(), "xa.thu");
            List<File> files = List.of(
                    new File(".docx", "/quyet-dinh/" + document + "/tai/docx"),
                    new File("PDF", "/quyet-dinh/" + document + "/tai/pdf"),
                    new File("PDF with empty fields", "/van-ban/" + document + "/ky-so/de-ky.pdf"));
            StringBuilder rows = new StringBuilder();
            boolean quick = true;
            for (File file : files) {
                Quantiles times = times(clerk, file);
                quick &= times.millis(0.95) <= WANTED_MILLIS;
                rows.append("| %s | %s | %s | %s |%n"
                        .formatted(file.name(), times.cell(0.50), times.cell(0.95), times.cell(0.99)));
            }
            double before = live(http, program);
            for (int i = 0; i < IN_A_ROW; i++) {
                clerk.get(files.get(i % 2).path()).expect(200);
            }
            double after = live(http, program);
            boolean level = after - before <= MOST_GROWTH_MIB;
            results.write(
                    "Documents",
                    "bench/run documents",
                    Machine.here(database),
                    body(rows, quick, before, after, level));
        }
    }

    /** As it comes out of the program's own model, in the register of the commune whose official asks for it. */
    private static UUID issued(Database database) throws Exception {
        UUID like = database.one("""
                SELECT d.id FROM bench.decision d JOIN bench.official o ON o.unit_id = d.commune_id
                WHERE o.username = 'xa.thu'
                """, row -> row.getObject(1, UUID.class));
        return database.one("""
                WITH made AS (
                    INSERT INTO documents.document (id, agency_id, kind, symbol, status, number, issued_on, subject,
                                                    content)
                    SELECT uuidv7(), agency_id, kind, symbol, 'ISSUED', 900, '2026-01-05', ?::jsonb ->> 'title', ?::jsonb
                    FROM documents.document WHERE id = ?
                    RETURNING id, agency_id
                ), decided AS (
                    INSERT INTO teams.decision (document_id, agency_id, draft, effective_on)
                    SELECT made.id, made.agency_id, d.draft, d.effective_on
                    FROM made, teams.decision d WHERE d.document_id = ?
                )
                SELECT id FROM made
                """, row -> row.getObject(1, UUID.class), content(), content(), like, like);
    }

    private static String content() throws IOException {
        try (InputStream in = DocumentTimes.class.getResourceAsStream("/documents/ward-team-decision.json")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static Quantiles times(Client clerk, File file) throws IOException, InterruptedException {
        for (int i = 0; i < WARM_UP; i++) {
            clerk.get(file.path()).expect(200);
        }
        Latencies latencies = new Latencies();
        for (int i = 0; i < TIMES; i++) {
            long begin = System.nanoTime();
            clerk.get(file.path()).expect(200);
            latencies.add(begin, System.nanoTime());
        }
        return latencies.all();
    }

    /** What is still in use right after everything else was thrown away, in MiB. */
    private static double live(HttpClient http, Program program) throws IOException, InterruptedException {
        Path jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd");
        for (int i = 0; i < 2; i++) {
            new ProcessBuilder(jcmd.toString(), String.valueOf(program.pid()), "GC.run")
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
        }
        URI heap = URI.create("http://127.0.0.1:" + Integer.getInteger("bench.management-port", 18081)
                + "/actuator/metrics/jvm.memory.used?tag=area:heap");
        String answer = http.send(HttpRequest.newBuilder(heap).build(), HttpResponse.BodyHandlers.ofString())
                .body();
        Matcher value = VALUE.matcher(answer);
        if (!value.find()) {
            throw new IllegalStateException("no reading of the heap: " + answer);
        }
        return Double.parseDouble(value.group(1)) / (1 << 20);
    }

    private static String body(CharSequence rows, boolean quick, double before, double after, boolean level) {
        return String.format(
                Locale.ROOT,
                """
                A ward's decision of three pages with 24 members, %d times each, one after the other, after %d to warm up. \
                Measured at the client: reading it from the register and the way there and back are part of it.

                | file | p50 | p95 | p99 |
                |---|---|---|---|
                %s
                Then %,d documents in a row, .docx and PDF in turn: %.1f MiB of the heap in use before, %.1f MiB after, each \
                right after a full collection.

                Wanted: p95 at most 300 ms: %s; no growth of memory: %s.""",
                TIMES,
                WARM_UP,
                rows,
                IN_A_ROW,
                before,
                after,
                Results.verdict(quick),
                Results.verdict(level));
    }
}
