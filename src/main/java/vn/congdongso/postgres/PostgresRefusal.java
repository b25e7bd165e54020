package vn.congdongso.postgres;

import java.io.Serial;
import org.jspecify.annotations.Nullable;

/** The server cannot run here: what is in the way, and what the operator can do about it. */
public final class PostgresRefusal extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final String problem;
    private final String remedy;

    PostgresRefusal(String problem, String remedy) {
        this(problem, remedy, null);
    }

    PostgresRefusal(String problem, String remedy, @Nullable Throwable cause) {
        super(problem + " " + remedy, cause);
        this.problem = problem;
        this.remedy = remedy;
    }

    /** What is in the way, in whole sentences. */
    public String problem() {
        return problem;
    }

    /** What the operator can do, in whole sentences. */
    public String remedy() {
        return remedy;
    }
}
