package vn.congdongso.audit.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a check of the chains found.
 *
 * @param seal one value for all heads: written down elsewhere and compared later, it shows that nothing was taken away
 */
public record ChainReport(List<Chain> chains, String seal) {

    /** @param broken number of the first line that does not fit; absent when all fit */
    public record Chain(
            UUID province, int lane, long lines, @Nullable Long broken) {

        public boolean whole() {
            return broken == null;
        }
    }

    public boolean whole() {
        return chains.stream().allMatch(Chain::whole);
    }

    public long lines() {
        return chains.stream().mapToLong(Chain::lines).sum();
    }

    public Optional<Chain> firstBroken() {
        return chains.stream().filter(chain -> !chain.whole()).findFirst();
    }
}
