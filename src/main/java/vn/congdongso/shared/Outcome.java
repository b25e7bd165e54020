package vn.congdongso.shared;

import java.util.List;
import java.util.function.Function;

/** What a use case answers: the accepted value, or every violation at once. Accidents throw instead. */
public sealed interface Outcome<T> {

    record Accepted<T>(T value) implements Outcome<T> {}

    record Refused<T>(List<Violation> violations) implements Outcome<T> {

        public Refused {
            if (violations.isEmpty()) {
                throw new IllegalArgumentException("a refusal names at least one violation");
            }
        }
    }

    static <T> Outcome<T> accepted(T value) {
        return new Accepted<>(value);
    }

    static <T> Outcome<T> refused(List<Violation> violations) {
        return new Refused<>(List.copyOf(violations));
    }

    static <T> Outcome<T> refused(Violation violation) {
        return new Refused<>(List.of(violation));
    }

    default <R> Outcome<R> map(Function<T, R> change) {
        return switch (this) {
            case Accepted<T>(T value) -> accepted(change.apply(value));
            case Refused<T>(List<Violation> violations) -> refused(violations);
        };
    }

    /**
     * The accepted value, for callers that hold a refusal impossible.
     *
     * @throws IllegalStateException naming the violations
     */
    default T orThrow() {
        return switch (this) {
            case Accepted<T>(T value) -> value;
            case Refused<T>(List<Violation> violations) -> throw new IllegalStateException("refused: " + violations);
        };
    }
}
