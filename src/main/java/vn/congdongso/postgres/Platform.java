package vn.congdongso.postgres;

import java.nio.file.Path;
import java.util.Locale;

/** The operating systems and processors for which there are server binaries. */
enum Platform {
    LINUX_X64("postgres-linux-x86_64.txz", "C.UTF-8"),
    LINUX_ARM64("postgres-linux-arm_64.txz", "C.UTF-8"),
    MACOS_X64("postgres-darwin-x86_64.txz", "en_US.UTF-8"),
    MACOS_ARM64("postgres-darwin-arm_64.txz", "en_US.UTF-8"),
    WINDOWS_X64("postgres-windows-x86_64.txz", "C");

    private final String archive;
    private final String locale;

    Platform(String archive, String locale) {
        this.archive = archive;
        this.locale = locale;
    }

    static Platform current() {
        return of(System.getProperty("os.name", ""), System.getProperty("os.arch", ""));
    }

    static Platform of(String system, String processor) {
        String name = system.toLowerCase(Locale.ROOT);
        boolean x64 = processor.equals("amd64") || processor.equals("x86_64");
        boolean arm64 = processor.equals("aarch64") || processor.equals("arm64");
        if (name.startsWith("linux") && (x64 || arm64)) {
            return x64 ? LINUX_X64 : LINUX_ARM64;
        }
        if (name.startsWith("mac") && (x64 || arm64)) {
            return x64 ? MACOS_X64 : MACOS_ARM64;
        }
        // Windows on ARM runs x64 programs, and there are no others
        if (name.startsWith("windows") && (x64 || arm64)) {
            return WINDOWS_X64;
        }
        throw new PostgresRefusal(
                "There is no embedded PostgreSQL for %s on %s.".formatted(system, processor),
                "Run a PostgreSQL 18 server and set SPRING_DATASOURCE_URL.");
    }

    /** The resource on the class path that holds the binaries. */
    String archive() {
        return archive;
    }

    /** A locale that exists on every such machine: for the tools' messages and as the ground below the ICU collation. */
    String locale() {
        return locale;
    }

    boolean linux() {
        return this == LINUX_X64 || this == LINUX_ARM64;
    }

    boolean windows() {
        return this == WINDOWS_X64;
    }

    Path tool(Path binaries, String name) {
        return binaries.resolve("bin").resolve(windows() ? name + ".exe" : name);
    }
}
