package vn.congdongso.documents;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/** Real documents of communes and provinces, where they lie beside the checkout. */
public final class Seeds {

    private static final Path FOLDER = Path.of("../shared/seeds");

    private Seeds() {}

    public static boolean there() {
        return Files.isDirectory(FOLDER);
    }

    /** @param number 0 … 4, as its file begins */
    public static String text(int number) {
        try (Stream<Path> files = Files.list(FOLDER)) {
            Optional<Path> file = files.filter(
                            path -> path.getFileName().toString().startsWith("00" + number))
                    .findFirst();
            return Files.readString(file.orElseThrow());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
