package vn.congdongso.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An operator opens an installation: the first account keeper, and the proof that the trail is whole. */
class CommandsJourney {

    private static final Pattern KEEPER = Pattern.compile("sign in as (\\S+) with (\\S+) and");

    @TempDir
    Path home;

    @Test
    void aNewInstallationGetsItsFirstKeeperOnceAndItsTrailIsProvedWhole() throws IOException, InterruptedException {
        RunningProduct.Ended first = RunningProduct.command(home, "first-keeper");
        assertThat(first.code()).as(first.output()).isZero();
        Matcher keeper = KEEPER.matcher(first.output());
        assertThat(keeper.find()).as(first.output()).isTrue();

        RunningProduct.Ended again = RunningProduct.command(home, "first-keeper");
        assertThat(again.code()).isEqualTo(1);
        assertThat(again.output()).contains("there are accounts already").doesNotContain(keeper.group(2));

        RunningProduct.Ended proof = RunningProduct.command(home, "verify-audit");
        assertThat(proof.code()).as(proof.output()).isZero();
    }
}
