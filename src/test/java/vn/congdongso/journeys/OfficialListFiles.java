package vn.congdongso.journeys;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Assumptions;

/** The real lists of the country, where the machine has them; they are no part of the project. */
public final class OfficialListFiles {

    private static final Path FOLDER = Path.of("../shared/data/admin-units");

    private static final List<String> NAMES = List.of(
            "old_units.csv",
            "current_provinces.csv",
            "current_communes.csv",
            "province_mapping_old_to_new.csv",
            "commune_mapping_old_to_new.csv");

    private OfficialListFiles() {}

    /** Skips the test, and says so, where the lists are not at hand. */
    public static Path[] orSkip() {
        List<Path> files = NAMES.stream().map(FOLDER::resolve).toList();
        boolean there = files.stream().allMatch(Files::isReadable);
        if (!there) {
            System.out.println("SKIPPED: the official lists of the country are not on this machine: " + FOLDER);
        }
        Assumptions.assumeTrue(there, "the official lists of the country are not on this machine");
        return files.toArray(Path[]::new);
    }
}
