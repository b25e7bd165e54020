package vn.congdongso.audit.domain;

import java.io.PrintStream;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.ApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** {@code --congdongso.command=verify-audit}: checks every chain, says what it found, and ends with 0 or 1. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
@ConditionalOnProperty(name = "congdongso.command", havingValue = VerifyAuditCommand.NAME)
class VerifyAuditCommand implements ApplicationRunner {

    static final String NAME = "verify-audit";

    private final Chains chains;
    private final ApplicationContext program;

    VerifyAuditCommand(Chains chains, ApplicationContext program) {
        this.chains = chains;
        this.program = program;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        int code = report(chains.check(), System.out);
        System.exit(SpringApplication.exit(program, () -> code));
    }

    static int report(ChainReport report, PrintStream out) {
        for (ChainReport.Chain chain : report.chains()) {
            String state = chain.broken() == null ? "whole" : "BROKEN at line " + chain.broken();
            out.printf("province %s lane %2d: %,d lines, %s%n", chain.province(), chain.lane(), chain.lines(), state);
        }
        out.printf(
                "%,d lines in %d chains: %s%n", report.lines(), report.chains().size(), verdict(report));
        out.printf("seal %s%n", report.seal());
        return report.whole() ? 0 : 1;
    }

    private static String verdict(ChainReport report) {
        return report.firstBroken()
                .map(chain -> "first broken line %s/%d/%d".formatted(chain.province(), chain.lane(), chain.broken()))
                .orElse("whole");
    }
}
