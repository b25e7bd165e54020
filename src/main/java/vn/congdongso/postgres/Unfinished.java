package vn.congdongso.postgres;

import static java.nio.file.LinkOption.NOFOLLOW_LINKS;
import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardOpenOption.WRITE;
import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A directory that takes seconds to fill. It gets its real name in one step when it is whole; what a program killed
 * half-way leaves behind is known by its name and swept away at the next start.
 */
final class Unfinished {

    private static final String PREFIX = "unfinished-";
    private static final int ATTEMPTS = 50;
    private static final Duration PAUSE = Duration.ofMillis(100);

    private Unfinished() {}

    static Path begin(Path parent) throws IOException {
        return Files.createTempDirectory(parent, PREFIX);
    }

    static void finish(Path unfinished, Path name) throws IOException {
        Files.move(unfinished, name, ATOMIC_MOVE);
        persist(requireNonNull(name.getParent()));
    }

    /** Written through to the disk after all are there, which is much quicker than one by one. */
    static void persistFilesOf(Path unfinished) throws IOException {
        List<Path> files;
        try (Stream<Path> content = Files.walk(unfinished)) {
            files = content.filter(file -> Files.isRegularFile(file, NOFOLLOW_LINKS))
                    .toList();
        }
        for (Path file : files) {
            try (FileChannel channel = FileChannel.open(file, WRITE)) {
                channel.force(true);
            }
        }
    }

    /** Without this a power cut can undo a rename that has already been relied upon; Windows opens no directories. */
    private static void persist(Path directory) {
        try (FileChannel channel = FileChannel.open(directory)) {
            channel.force(true);
        } catch (IOException e) {
            // the rename stands; only its survival of a power cut in this second is not assured
        }
    }

    static void sweep(Path parent) throws IOException {
        try (DirectoryStream<Path> left = Files.newDirectoryStream(parent, PREFIX + "*")) {
            for (Path directory : left) {
                sweepAway(directory);
            }
        }
    }

    /** A tool of the killed program may still be writing; it gives up as its files vanish. */
    private static void sweepAway(Path directory) throws IOException {
        for (int attempt = 1; Files.exists(directory); attempt++) {
            try {
                remove(directory);
            } catch (DirectoryNotEmptyException e) {
                if (attempt == ATTEMPTS) {
                    throw e;
                }
                LockSupport.parkNanos(PAUSE.toNanos());
            }
        }
    }

    static void remove(Path tree) throws IOException {
        Files.walkFileTree(tree, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.deleteIfExists(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException failure) throws IOException {
                if (failure instanceof NoSuchFileException) {
                    return FileVisitResult.CONTINUE;
                }
                throw failure;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path directory, @Nullable IOException failure)
                    throws IOException {
                Files.deleteIfExists(directory);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
