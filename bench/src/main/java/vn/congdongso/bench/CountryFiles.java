package vn.congdongso.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The official lists of the country, where the machine has them; they are no part of the project. */
record CountryFiles(List<Path> paths) {

    private static final Path FOLDER = Path.of(System.getProperty("bench.country", "../shared/data/admin-units"));

    private static final List<String> NAMES = List.of(
            "old_units.csv",
            "current_provinces.csv",
            "current_communes.csv",
            "province_mapping_old_to_new.csv",
            "commune_mapping_old_to_new.csv");

    /** Empty, and says so, where one of them is missing. */
    static Optional<CountryFiles> find() {
        List<Path> paths = NAMES.stream().map(FOLDER::resolve).toList();
        if (paths.stream().allMatch(Files::isReadable)) {
            return Optional.of(new CountryFiles(paths));
        }
        System.out.printf("the official lists of the country are not in %s%n", FOLDER.toAbsolutePath());
        return Optional.empty();
    }
}
