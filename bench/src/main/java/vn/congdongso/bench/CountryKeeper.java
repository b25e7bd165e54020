package vn.congdongso.bench;

import java.io.IOException;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Who keeps the accounts of a new installation, and loads the country into it. */
record CountryKeeper(String username, String firstPassword) {

    private static final Pattern SAID = Pattern.compile("sign in as (\\S+) with (\\S+) and");

    /** In a new directory, which afterwards holds nothing but the nation and this account. */
    static CountryKeeper of(Workbench bench, Path home) throws IOException, InterruptedException {
        Directories.delete(home);
        String said = Program.command(bench, home, "first-keeper");
        Matcher keeper = SAID.matcher(said);
        if (!keeper.find()) {
            throw new IllegalStateException("first-keeper names nobody: " + said);
        }
        return new CountryKeeper(keeper.group(1), keeper.group(2));
    }

    /** For the first time, with which a password has to be chosen. */
    Client signIn(HttpClient http, String address) throws IOException, InterruptedException {
        Client client = Client.signedIn(http, address, username, firstPassword).patient(Duration.ofMinutes(5));
        client.form("/mat-khau", Map.of("next", Client.PASSWORD, "again", Client.PASSWORD))
                .expect(302, 303);
        return client;
    }
}
