package vn.congdongso.bench;

import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/** How long it takes to look over a list of 5,000 members: handing it in, and seeing what is the matter with each row. */
final class MemberListTimes implements Measurement {

    private static final int PEOPLE = Integer.getInteger("bench.members", 5_000);
    private static final int TIMES = Integer.getInteger("bench.member-lists", 10);
    private static final double WANTED_MILLIS = 5_000;

    @Override
    public String command() {
        return "memberlist";
    }

    @Override
    public String purpose() {
        return "a list of 5,000 members handed in beside a draft decision and looked over row by row";
    }

    @Override
    public void run(Workbench bench, Dataset dataset, Results results) throws Exception {
        Path home = dataset.copied();
        Path file = Files.createTempFile("members", ".csv");
        try (Program program = Program.start(bench, home);
                Database database = Database.of(bench, home);
                HttpClient http = Client.connections()) {
            Client clerk = Client.signedIn(http, bench.address(), "xa.thu");
            UUID commune = database.one(
                    "SELECT unit_id FROM bench.official WHERE username = 'xa.thu'",
                    row -> row.getObject(1, UUID.class));
            clerk.form("/quyet-dinh/moi/" + commune, Map.of("pattern", "COMMUNE_TEAM"))
                    .expect(302, 303);
            UUID draft = database.one(
                    "SELECT document_id FROM teams.decision WHERE effective_on IS NULL AND agency_id = '%s' ORDER BY document_id DESC LIMIT 1"
                            .formatted(commune),
                    row -> row.getObject(1, UUID.class));
            List<String> villages = database.list(
                    "SELECT v.type_name || ' ' || v.name FROM units.unit_version v WHERE v.parent_id = '%s' AND upper_inf(v.valid)"
                            .formatted(commune),
                    row -> row.getString(1));
            Files.writeString(file, people(villages));
            Latencies latencies = new Latencies();
            for (int i = 0; i < TIMES + 2; i++) {
                long begin = System.nanoTime();
                clerk.upload(
                                "/quyet-dinh/" + draft + "/danh-sach",
                                Map.of("viec", "nhan", "list", ""),
                                "file",
                                List.of(file))
                        .expect(302, 303);
                Client.Answer answer =
                        clerk.get("/quyet-dinh/" + draft + "/danh-sach").expect(200);
                if (!answer.body().contains("rows.0.name")) {
                    throw new IllegalStateException("the page shows no rows");
                }
                if (i >= 2) {
                    latencies.add(begin, System.nanoTime());
                }
            }
            Quantiles times = latencies.all();
            results.write(
                    "List of members",
                    "bench/run memberlist",
                    Machine.here(database),
                    String.format(
                            Locale.ROOT,
                            """
                            A list of %,d people for the %d villages of a commune, one in ten with a mistake, handed in as a \
                            file and shown with what is the matter with each row; %d times after 2 to warm up, measured at \
                            the client.

                            | p50 | p95 |
                            |---|---|
                            | %s | %s |

                            Wanted: at most 5 s: %s.""",
                            PEOPLE,
                            villages.size(),
                            TIMES,
                            times.cell(0.50),
                            times.cell(0.95),
                            Results.verdict(times.millis(0.50) <= WANTED_MILLIS)));
        } finally {
            Files.deleteIfExists(file);
        }
    }

    private static String people(List<String> villages) {
        StringBuilder list = new StringBuilder("STT;Thôn;Họ và tên;Chức vụ;Vai trò;Điện thoại\n");
        for (int i = 0; i < PEOPLE; i++) {
            String village = villages.get(i % villages.size()) + (i % 10 == 9 ? "x" : "");
            list.append(i + 1)
                    .append(';')
                    .append(village)
                    .append(";Nguyễn Văn ")
                    .append(letters(i))
                    .append(";Trưởng chi hội;Thành viên;9")
                    .append(10_000_000 + i)
                    .append('\n');
        }
        return list.toString();
    }

    /** A name of its own for everyone, without digits. */
    private static String letters(int number) {
        StringBuilder name = new StringBuilder();
        for (int rest = number; name.length() < 4; rest /= 26) {
            name.append((char) ('a' + rest % 26));
        }
        return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }
}
