package vn.congdongso.documents.signing;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.jspecify.annotations.Nullable;
import vn.congdongso.shared.Outcome;
import vn.congdongso.shared.Violation;

/** The picture of a signature or seal: a PNG with a transparent ground (Decree 30/2020, appendix I, part II.7 and 8). */
final class SignaturePicture {

    /** Bytes. */
    static final int LARGEST = 2 * 1024 * 1024;

    static final String FILE = "picture";

    private static final int LONGEST_SIDE = 4_000;

    private SignaturePicture() {}

    /** Accepts no picture at all as none. */
    static Outcome<byte[]> check(byte[] file) {
        if (file.length == 0) {
            return Outcome.accepted(file);
        }
        if (file.length > LARGEST) {
            return refused("signing.violation.picture-too-large", LARGEST / (1024 * 1024));
        }
        String violation = mistake(file);
        return violation == null ? Outcome.accepted(file) : refused(violation, LONGEST_SIDE);
    }

    private static @Nullable String mistake(byte[] file) {
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(file))) {
            Iterator<ImageReader> readers = ImageIO.getImageReadersByFormatName("png");
            ImageReader reader = readers.next();
            if (in == null || !reader.getOriginatingProvider().canDecodeInput(in)) {
                return "signing.violation.picture-not-png";
            }
            reader.setInput(in, true, true);
            try {
                // the size is looked at before a single row is unpacked
                if (reader.getWidth(0) > LONGEST_SIDE || reader.getHeight(0) > LONGEST_SIDE) {
                    return "signing.violation.picture-too-wide";
                }
                return transparent(reader.read(0)) ? null : "signing.violation.picture-not-transparent";
            } finally {
                reader.dispose();
            }
        } catch (IOException | RuntimeException broken) {
            // hostile files break the decoder in ways of their own
            return "signing.violation.picture-not-png";
        }
    }

    private static boolean transparent(BufferedImage image) {
        if (!image.getColorModel().hasAlpha()) {
            return false;
        }
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                if (image.getRGB(x, y) >>> 24 == 0) {
                    return true;
                }
            }
        }
        return false;
    }

    private static Outcome<byte[]> refused(String key, Object... args) {
        return Outcome.refused(Violation.of(FILE, key, args));
    }
}
