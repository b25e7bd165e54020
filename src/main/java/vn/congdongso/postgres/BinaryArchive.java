package vn.congdongso.postgres;

import static java.util.Objects.requireNonNull;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URL;
import java.net.URLConnection;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.JarFile;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/**
 * The server's binaries as the build packed them. They are unpacked once, into a directory named after the archive's
 * checksum, so that a new version of the program unpacks its own and finds nobody else's.
 */
record BinaryArchive(URL location) {

    private static final String PREFIX = "bin-";
    private static final int BUFFER = 1 << 16;
    private static final int OWNER_MAY_EXECUTE = 0100;

    static BinaryArchive of(Platform platform) {
        URL location = BinaryArchive.class.getResource("/" + platform.archive());
        if (location == null) {
            throw new PostgresRefusal(
                    "This build carries no PostgreSQL for this machine (%s is missing).".formatted(platform.archive()),
                    "Build the program on such a machine, or run a PostgreSQL 18 server and set SPRING_DATASOURCE_URL.");
        }
        return new BinaryArchive(location);
    }

    /** The directory with the binaries, unpacked now if this is the first start. */
    Path unpackedIn(Path parent) throws IOException {
        Path target = parent.resolve(name());
        if (Files.notExists(target)) {
            Path unfinished = Unfinished.begin(parent);
            unpack(unfinished);
            Unfinished.persistFilesOf(unfinished);
            Unfinished.finish(unfinished, target);
        }
        return target;
    }

    /** Binaries of earlier versions; only when no server of theirs runs any more. */
    void removeOthers(Path parent) throws IOException {
        String name = name();
        try (DirectoryStream<Path> unpacked = Files.newDirectoryStream(parent, PREFIX + "*")) {
            for (Path directory : unpacked) {
                if (!directory.endsWith(name)) {
                    Unfinished.remove(directory);
                }
            }
        }
    }

    /** Taken from the jar's table of contents: reading the whole archive at every start would cost more than the start. */
    private String name() throws IOException {
        URLConnection connection = location.openConnection();
        connection.setUseCaches(false);
        if (connection instanceof JarURLConnection inJar) {
            try (JarFile jar = inJar.getJarFile()) {
                return PREFIX
                        + Long.toHexString(jar.getJarEntry(inJar.getEntryName()).getCrc());
            }
        }
        try (InputStream ignored = connection.getInputStream()) {
            return PREFIX + Long.toHexString(connection.getContentLengthLong() ^ connection.getLastModified());
        }
    }

    private void unpack(Path directory) throws IOException {
        try (InputStream packed = new BufferedInputStream(location.openStream(), BUFFER);
                TarArchiveInputStream tar = new TarArchiveInputStream(new XZInputStream(packed))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                Path file = directory.resolve(entry.getName()).normalize();
                if (!file.startsWith(directory)) {
                    throw new IOException("An entry leads out of the archive: " + entry.getName());
                }
                write(entry, tar, file);
            }
        }
    }

    private static void write(TarArchiveEntry entry, InputStream content, Path file) throws IOException {
        if (entry.isDirectory()) {
            Files.createDirectories(file);
            return;
        }
        Files.createDirectories(requireNonNull(file.getParent()));
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(file, Path.of(entry.getLinkName()));
            return;
        }
        Files.copy(content, file);
        if ((entry.getMode() & OWNER_MAY_EXECUTE) != 0 && !file.toFile().setExecutable(true)) {
            throw new IOException("Cannot be made executable: " + file);
        }
    }
}
