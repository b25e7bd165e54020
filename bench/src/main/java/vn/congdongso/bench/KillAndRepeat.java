package vn.congdongso.bench;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * The program is killed under load, once alone (its database server is left behind and taken over at the restart) and once
 * together with its database server; the phones repeat what was not confirmed.
 */
final class KillAndRepeat implements Measurement {

    private static final int BETWEEN = Integer.getInteger("bench.between-kills", 20);

    @Override
    public String command() {
        return "kill";
    }

    @Override
    public String purpose() {
        return "kill -9 of the program, then of program and database server, while 32 phones log: nothing lost, nothing double";
    }

    @Override
    public void run(Workbench bench, Dataset dataset, Results results) throws Exception {
        Path home = dataset.copied();
        Ledger ledger = new Ledger();
        Program program = Program.start(bench, home);
        try {
            List<Phone> phones;
            long visitsBefore;
            long countedBefore;
            try (Database database = Database.of(bench, home)) {
                phones = Phone.ofOneProvince(Phone.all(database));
                visitsBefore = Recount.visits(database);
                countedBefore = Recount.counted(database);
            }
            double[] away = new double[2];
            try (var http = Client.connections();
                    VisitLoad load = VisitLoad.start(http, bench.address(), phones, ledger)) {
                for (int round = 0; round < away.length; round++) {
                    Thread.sleep(BETWEEN * 1000L);
                    long killed = System.nanoTime();
                    kill(program, home, round == 1);
                    program = Program.start(bench, home);
                    away[round] = (System.nanoTime() - killed) / 1e9;
                }
                Thread.sleep(BETWEEN * 1000L);
                System.out.printf(
                        "%d answers measured%n", load.latencies().all().count());
            }
            try (Database database = Database.of(bench, home)) {
                Recount recount = Recount.of(database, ledger, visitsBefore, countedBefore);
                results.write(
                        "Killed and repeated", "bench/run kill", Machine.here(database), body(recount, ledger, away));
            }
        } finally {
            program.close();
        }
    }

    private static void kill(Program program, Path home, boolean serverToo) throws Exception {
        long postmaster = Processes.postmaster(home);
        List<Long> server = Processes.withChildren(postmaster);
        program.kill();
        if (serverToo) {
            server.forEach(pid -> ProcessHandle.of(pid).ifPresent(ProcessHandle::destroyForcibly));
        }
    }

    private static String body(Recount recount, Ledger ledger, double[] away) {
        return String.format(
                        Locale.ROOT,
                        "32 phones logged without pause; after %d s the program was killed (kill -9) and started again "
                                + "(first page after %.1f s, with the database server of the killed one taken over), after "
                                + "%d s more program and database server were both killed and started again (%.1f s).",
                        BETWEEN,
                        away[0],
                        BETWEEN,
                        away[1])
                + "\n\n%,d sends were not answered and were repeated; %d of the visits had been stored all the same and were confirmed as such."
                        .formatted(ledger.repeats(), ledger.confirmedAgain())
                + "\n\nAfterwards: " + recount.sentence() + "."
                + "\n\nWanted: zero lost, none double: " + Results.verdict(recount.right()) + ".";
    }
}
