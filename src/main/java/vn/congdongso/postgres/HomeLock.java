package vn.congdongso.postgres;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * One home, one program: the lock is held from before the server starts until after it has stopped. The operating
 * system lets go of it when the program dies, however it dies, so the file itself may stay.
 */
final class HomeLock implements AutoCloseable {

    /** Far behind the text, because on Windows nobody else can read a locked stretch. */
    private static final long LOCKED_BYTE = 1L << 40;

    private static final int LONGEST_TEXT = 32;

    /** POSIX gives the lock up when the same process closes the file a second time, so it must not even be opened. */
    private static final Set<Path> HELD_HERE = ConcurrentHashMap.newKeySet();

    private final Path file;
    private final FileChannel channel;

    private HomeLock(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    static HomeLock take(Path file) throws IOException {
        if (!HELD_HERE.add(file)) {
            throw taken(file, Long.toString(ProcessHandle.current().pid()));
        }
        try {
            return new HomeLock(file, locked(file));
        } catch (IOException | RuntimeException e) {
            HELD_HERE.remove(file);
            throw e;
        }
    }

    private static FileChannel locked(Path file) throws IOException {
        FileChannel channel = FileChannel.open(file, CREATE, READ, WRITE);
        try {
            FileLock lock = channel.tryLock(LOCKED_BYTE, 1, false);
            if (lock == null) {
                throw taken(file, read(channel));
            }
            channel.truncate(0);
            channel.write(US_ASCII.encode(Long.toString(ProcessHandle.current().pid())));
            return channel;
        } catch (IOException | RuntimeException e) {
            channel.close();
            throw e;
        }
    }

    private static String read(FileChannel channel) throws IOException {
        ByteBuffer text = ByteBuffer.allocate(LONGEST_TEXT);
        channel.read(text, 0);
        return US_ASCII.decode(text.flip()).toString().strip();
    }

    private static PostgresRefusal taken(Path file, String holder) {
        return new PostgresRefusal(
                "The directory %s is in use by another run of this program, process %s."
                        .formatted(file.getParent(), holder.isEmpty() ? "unknown" : holder),
                "Stop that one first, or set congdongso.postgres.home to a directory of its own for each.");
    }

    @Override
    public void close() throws IOException {
        try {
            channel.close();
        } finally {
            HELD_HERE.remove(file);
        }
    }
}
