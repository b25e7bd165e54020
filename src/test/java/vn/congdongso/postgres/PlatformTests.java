package vn.congdongso.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlatformTests {

    @ParameterizedTest
    @CsvSource({
        "Linux, amd64, postgres-linux-x86_64.txz",
        "Linux, aarch64, postgres-linux-arm_64.txz",
        "Mac OS X, x86_64, postgres-darwin-x86_64.txz",
        "Mac OS X, aarch64, postgres-darwin-arm_64.txz",
        "Windows 11, amd64, postgres-windows-x86_64.txz",
        "Windows 11, aarch64, postgres-windows-x86_64.txz"
    })
    void everyPlatformHasItsArchive(String system, String processor, String archive) {
        assertThat(Platform.of(system, processor).archive()).isEqualTo(archive);
    }

    @Test
    void anyOtherMachineIsToldToBringAServer() {
        assertThatThrownBy(() -> Platform.of("Linux", "riscv64"))
                .isInstanceOf(PostgresRefusal.class)
                .hasMessageContaining("riscv64")
                .hasMessageContaining("SPRING_DATASOURCE_URL");
    }

    @Test
    void aBuildForAnotherMachineSaysSo() {
        Platform other = Platform.current() == Platform.WINDOWS_X64 ? Platform.LINUX_X64 : Platform.WINDOWS_X64;
        assertThatThrownBy(() -> BinaryArchive.of(other))
                .isInstanceOf(PostgresRefusal.class)
                .hasMessageContaining(other.archive() + " is missing");
    }
}
