package vn.congdongso.access.gate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddressTests {

    @ParameterizedTest
    @ValueSource(strings = {"/", "/viec", "/to/1?thang=2026-11", "/tai-khoan#quyen"})
    void pagesOfThisProductAreGoneOnTo(String own) {
        assertThat(OwnPath.of(own)).contains(own);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "viec", "//x", "/\\x", "https://x/", "javascript:x", "/a b", "/a\nb", "///x"})
    void anythingElseIsNot(String other) {
        assertThat(OwnPath.of(other)).isEmpty();
    }

    @Test
    void ofAnAddressOnlyTheNetworkIsKept() {
        assertThat(RequestActors.network("203.0.113.77")).isEqualTo("203.0.113.0/24");
        assertThat(RequestActors.network("2001:db8:12:34::9")).isEqualTo("2001:0db8:0012::/48");
        assertThat(RequestActors.network("không phải địa chỉ")).isNull();
    }
}
