package vn.congdongso.bench;

import java.util.List;

/** The commands. */
public final class Main {

    private static final List<Measurement> ALL = List.of(
            new Throughput(),
            new KillAndRepeat(),
            new Freshness(),
            new PageTimes(),
            new PhoneTransfer(),
            new StartUp(),
            new CountryTimes(),
            new UnitsTimes(),
            new UnitsMergeTimes(),
            new CompositionTimes(),
            new DocumentTimes(),
            new MemberListTimes(),
            Settings.quickCompilerOnly(),
            Settings.bothCompilers());

    private Main() {}

    public static void main(String[] args) throws Exception {
        String command = args.length == 0 ? "help" : args[0];
        Workbench bench = Workbench.usual();
        Dataset dataset = new Dataset(bench);
        Results results = new Results(bench.results());
        switch (command) {
            case "help" -> help();
            case "all" -> {
                dataset.forget();
                for (Measurement one : ALL) {
                    one.run(bench, dataset, results);
                }
            }
            case "dataset" -> {
                dataset.forget();
                dataset.copied();
            }
            default -> wanted(command).run(bench, dataset, results);
        }
    }

    private static Measurement wanted(String command) {
        return ALL.stream()
                .filter(one -> one.command().equals(command))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("bench/run help lists the commands"));
    }

    private static void help() {
        System.out.println("bench/run all           everything, on a new data set");
        System.out.println("bench/run dataset       the data set alone, made anew");
        ALL.forEach(one -> System.out.printf("bench/run %-13s %s%n", one.command(), one.purpose()));
    }
}
