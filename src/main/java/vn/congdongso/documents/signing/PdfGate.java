package vn.congdongso.documents.signing;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import vn.congdongso.shared.Violation;

/** Looks at an uploaded PDF before any parser does: what it is, how large, and how large it would become. */
final class PdfGate {

    /** Bytes. */
    static final int LARGEST = 15 * 1024 * 1024;

    static final String FILE = "signed";

    private static final long MOST_UNPACKED = 150L * 1024 * 1024;
    private static final byte[] STREAM = "stream".getBytes(StandardCharsets.US_ASCII);
    private static final Pattern PACKED_TWICE =
            Pattern.compile("/Filter\\s*\\[[^\\]]{0,100}(Flate|LZW|RunLength)[^\\]]{0,60}(Flate|LZW|RunLength)");

    private PdfGate() {}

    static Optional<Violation> mistake(byte[] file) {
        if (file.length == 0) {
            return refused("signing.violation.file-missing");
        }
        if (file.length > LARGEST) {
            return refused("signing.violation.file-too-large", LARGEST / (1024 * 1024));
        }
        String head = new String(file, 0, Math.min(file.length, 1024), StandardCharsets.ISO_8859_1);
        if (!head.contains("%PDF-")) {
            return refused("signing.violation.file-not-pdf");
        }
        return swells(file) ? refused("signing.violation.file-swells") : Optional.empty();
    }

    /** Unpacks each packed stream into nothing, counting; a kilobyte can hold a megabyte of zeros. */
    private static boolean swells(byte[] file) {
        if (PACKED_TWICE.matcher(new String(file, StandardCharsets.ISO_8859_1)).find()) {
            return true;
        }
        long left = MOST_UNPACKED;
        byte[] sink = new byte[64 * 1024];
        for (int at = 0; at < file.length - STREAM.length - 2; at++) {
            if (startsHere(file, at)) {
                left -= unpacked(file, afterLineEnd(file, at + STREAM.length), left, sink);
                if (left < 0) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean startsHere(byte[] file, int at) {
        for (int i = 0; i < STREAM.length; i++) {
            if (file[at + i] != STREAM[i]) {
                return false;
            }
        }
        byte next = file[at + STREAM.length];
        return next == '\r' || next == '\n';
    }

    private static int afterLineEnd(byte[] file, int at) {
        int after = file[at] == '\r' ? at + 1 : at;
        return file[after] == '\n' ? after + 1 : after;
    }

    private static long unpacked(byte[] file, int from, long most, byte[] sink) {
        long count = 0;
        try (Inflater inflater = new Inflater()) {
            inflater.setInput(file, from, file.length - from);
            while (!inflater.finished() && !inflater.needsInput() && !inflater.needsDictionary() && count <= most) {
                count += inflater.inflate(sink);
            }
        } catch (DataFormatException otherwisePacked) {
            return count;
        }
        return count;
    }

    private static Optional<Violation> refused(String key, Object... args) {
        return Optional.of(Violation.of(FILE, key, args));
    }
}
