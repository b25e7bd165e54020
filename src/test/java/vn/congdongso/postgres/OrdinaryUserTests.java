package vn.congdongso.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class OrdinaryUserTests {

    @Test
    void aRefusedUserNamespaceIsExplainedWithTheTwoWaysOut() {
        List<String> refusing = List.of("sh", "-c", "echo unshare failed: Operation not permitted; exit 1");
        assertThatThrownBy(() -> OrdinaryUser.insteadOfRoot(refusing))
                .isInstanceOf(PostgresRefusal.class)
                .hasMessageContaining("does not run as root")
                .hasMessageContaining("unshare failed: Operation not permitted")
                .hasMessageContaining("Run the program as an ordinary user")
                .hasMessageContaining("SPRING_DATASOURCE_URL");
    }

    @Test
    void aMissingCommandIsExplainedInTheSameWay() {
        assertThatThrownBy(() -> OrdinaryUser.insteadOfRoot(List.of("no-such-command")))
                .isInstanceOf(PostgresRefusal.class)
                .hasMessageContaining("no-such-command")
                .hasMessageContaining("SPRING_DATASOURCE_URL");
    }

    @Test
    void commandsRunBehindTheOneThatTakesRightsAway() {
        OrdinaryUser user = OrdinaryUser.insteadOfRoot(List.of("env", "--"));
        assertThat(user.running(List.of("initdb", "-D"))).containsExactly("env", "--", "initdb", "-D");
    }
}
