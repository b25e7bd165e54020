package vn.congdongso.audit.domain;

import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The lines of one transaction, written together when everything else in it is done: the head of a chain is then locked
 * only for the time of the commit.
 */
class PendingLines implements TransactionSynchronization {

    private static final Logger log = LoggerFactory.getLogger(PendingLines.class);

    private final TrailWriter writer;
    private final List<Line> lines = new ArrayList<>();
    private boolean written;

    private PendingLines(TrailWriter writer) {
        this.writer = writer;
    }

    static PendingLines ofTransaction(TrailWriter writer) {
        for (TransactionSynchronization known : TransactionSynchronizationManager.getSynchronizations()) {
            if (known instanceof PendingLines pending) {
                return pending;
            }
        }
        PendingLines fresh = new PendingLines(writer);
        TransactionSynchronizationManager.registerSynchronization(fresh);
        return fresh;
    }

    void add(Line line) {
        if (written) {
            writer.write(List.of(line));
        } else {
            lines.add(line);
        }
    }

    @Override
    public int getOrder() {
        return LOWEST_PRECEDENCE;
    }

    @Override
    public void beforeCommit(boolean readOnly) {
        writer.write(lines.stream().sorted(Line.BY_CHAIN).toList());
        written = true;
    }

    @Override
    public void afterCommit() {
        if (!written) {
            log.error("{} lines of the trail came too late to be written", lines.size());
        }
    }
}
