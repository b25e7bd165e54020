package vn.congdongso.documents.registers.web;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;
import vn.congdongso.documents.registers.FileInspection;

/** A file out of a form. */
final class Uploads {

    private Uploads() {}

    /** As much as is needed to see that it is too large; empty where none was chosen. */
    static byte[] content(@Nullable MultipartFile file) throws IOException {
        if (file == null) {
            return new byte[0];
        }
        try (InputStream content = file.getInputStream()) {
            return content.readNBytes(FileInspection.LARGEST + 1);
        }
    }

    static String name(@Nullable MultipartFile file) {
        return file == null ? "" : Objects.requireNonNullElse(file.getOriginalFilename(), "");
    }
}
