package vn.congdongso;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A document that the build can make: what is committed must equal what is made. */
final class GeneratedDocument {

    private GeneratedDocument() {}

    static void mustEqual(Path committed, String made) throws IOException {
        Path fresh = Path.of("target", "generated-docs").resolve(committed.getFileName());
        Files.createDirectories(fresh.getParent());
        Files.writeString(fresh, made);
        assertThat(Files.exists(committed) ? Files.readString(committed) : "")
                .as("%s is out of date; look at the difference, then: cp %s %s", committed, fresh, committed)
                .isEqualTo(made);
    }
}
