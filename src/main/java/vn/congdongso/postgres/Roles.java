package vn.congdongso.postgres;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HexFormat;
import java.util.List;
import org.postgresql.PGConnection;

/**
 * The program works as a role that owns its database and nothing else: no superuser, no making of roles or databases.
 * What only a superuser may do, the extensions, is done here once.
 */
final class Roles {

    static final String SUPERUSER = "postgres";
    static final String APPLICATION = "congdongso";
    static final List<String> EXTENSIONS = List.of("btree_gist", "ltree", "pg_stat_statements", "pg_trgm", "unaccent");

    private static final String DONE = "congdongso.roles";

    private final String address;
    private final String superuserPassword;
    private final String applicationPassword;

    Roles(int port, String superuserPassword, String applicationPassword) {
        this.address = "jdbc:postgresql://127.0.0.1:%d/".formatted(port);
        this.superuserPassword = superuserPassword;
        this.applicationPassword = applicationPassword;
    }

    /** The note of what was done lies in the cluster, so that it goes with it into a backup and back. */
    void ensure(Path cluster, Path binaries) throws IOException {
        Path note = cluster.resolve(DONE);
        String wanted = digest(String.join("\n", EXTENSIONS) + applicationPassword + binaries.getFileName());
        if (Files.exists(note) && Files.readString(note).equals(wanted)) {
            return;
        }
        try {
            ensureRoleAndDatabase();
            ensureExtensions();
        } catch (SQLException e) {
            throw new PostgresRefusal(
                    "The program's role and database could not be made: " + e.getMessage(),
                    "Check that the passwords beside the cluster directory are those that it was made with.",
                    e);
        }
        Files.writeString(note, wanted);
    }

    private void ensureRoleAndDatabase() throws SQLException {
        try (Connection connection = connect("postgres");
                Statement statement = connection.createStatement()) {
            if (none(statement, "select from pg_roles where rolname = '" + APPLICATION + "'")) {
                statement.execute("create role " + APPLICATION);
            }
            statement.execute("alter role " + APPLICATION
                    + " login nosuperuser nocreatedb nocreaterole noreplication nobypassrls");
            // hashed on this side, so that the password itself can never get into the server's log
            connection
                    .unwrap(PGConnection.class)
                    .alterUserPassword(APPLICATION, applicationPassword.toCharArray(), "scram-sha-256");
            if (none(statement, "select from pg_database where datname = '" + APPLICATION + "'")) {
                statement.execute("create database " + APPLICATION + " owner " + APPLICATION);
            }
            statement.execute("revoke all on database " + APPLICATION + " from public");
        }
    }

    private void ensureExtensions() throws SQLException {
        try (Connection connection = connect(APPLICATION);
                Statement statement = connection.createStatement()) {
            for (String extension : EXTENSIONS) {
                statement.execute("create extension if not exists " + extension + " schema public");
                statement.execute("alter extension " + extension + " update");
            }
        }
    }

    private Connection connect(String database) throws SQLException {
        return DriverManager.getConnection(address + database + "?sslmode=disable", SUPERUSER, superuserPassword);
    }

    private static boolean none(Statement statement, String query) throws SQLException {
        try (ResultSet rows = statement.executeQuery(query)) {
            return !rows.next();
        }
    }

    private static String digest(String text) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
