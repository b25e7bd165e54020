package vn.congdongso.composition.domain;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.congdongso.shared.Today;
import vn.congdongso.units.UnitSummary;

/** One part of a run: its findings and the news of its progress are kept together or not at all. */
@Component
class CheckStep {

    private final Examiner examiner;
    private final FindingBook findings;
    private final CheckRuns runs;
    private final Today today;

    CheckStep(Examiner examiner, FindingBook findings, CheckRuns runs, Today today) {
        this.examiner = examiner;
        this.findings = findings;
        this.runs = runs;
        this.today = today;
    }

    /** @return false when somebody else goes on with the run */
    @Transactional
    public boolean take(CheckRun run, List<UnitSummary> steps, int index) {
        UnitSummary ground = steps.get(index);
        List<CheckedBody> checked = examiner.on(ground.id(), run.day());
        if (!runs.advance(run, steps.size(), index + 1, checked.size(), today.now())) {
            return false;
        }
        findings.keep(ground, checked, run.day());
        return true;
    }
}
