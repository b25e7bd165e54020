package vn.congdongso.postgres;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Shows a refusal as a few lines on the console instead of as a stack trace. */
class PostgresRefusalAnalyzer extends AbstractFailureAnalyzer<PostgresRefusal> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, PostgresRefusal cause) {
        return new FailureAnalysis(cause.problem(), cause.remedy(), cause);
    }
}
