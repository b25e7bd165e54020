package vn.congdongso.postgres;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** PostgreSQL's own command-line tools, run in the way that this machine needs. */
record Tools(Path binaries, Platform platform, OrdinaryUser user) {

    Finished run(String tool, String... arguments) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(platform.tool(binaries, tool).toString());
        command.addAll(List.of(arguments));
        // a locale that exists: without one the server does not start on macOS, and messages could be in any language
        return Finished.of(user.running(command), Map.of("LC_ALL", platform.locale()));
    }
}
