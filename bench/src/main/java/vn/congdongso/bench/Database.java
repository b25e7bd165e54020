package vn.congdongso.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** The program's database, read and filled behind its back. */
final class Database implements AutoCloseable {

    private final Connection connection;

    private Database(Connection connection) {
        this.connection = connection;
    }

    static Database of(Workbench bench, Path home) throws IOException, SQLException {
        String password =
                Files.readString(home.resolve("postgres/congdongso.password")).strip();
        String url = "jdbc:postgresql://127.0.0.1:%d/congdongso?sslmode=disable".formatted(bench.postgresPort());
        return new Database(DriverManager.getConnection(url, "congdongso", password));
    }

    interface Mapping<T> {
        T map(ResultSet row) throws SQLException;
    }

    <T> List<T> list(String sql, Mapping<T> mapping, Object... parameters) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            List<T> found = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    found.add(mapping.map(rows));
                }
            }
            return found;
        }
    }

    <T> T one(String sql, Mapping<T> mapping, Object... parameters) throws SQLException {
        return list(sql, mapping, parameters).getFirst();
    }

    long number(String sql, Object... parameters) throws SQLException {
        return one(sql, row -> row.getLong(1), parameters);
    }

    String text(String sql, Object... parameters) throws SQLException {
        return one(sql, row -> row.getString(1), parameters);
    }

    void run(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** All or nothing. */
    void runTogether(String script) throws SQLException {
        connection.setAutoCommit(false);
        try {
            run(script);
            connection.commit();
        } finally {
            connection.setAutoCommit(true);
        }
    }

    Connection connection() {
        return connection;
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
