package vn.congdongso.webui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.congdongso.shared.Violation;

class FormViewTests {

    private final Violation missing = Violation.of("name", "webui.guide.violation.name");
    private final FormView form = FormView.of(Map.of("name", "", "day", "31/02/2026", "result", "done"));

    @Test
    void keepsWhatWasTypedEvenWhenItIsRefused() {
        assertThat(form.with(List.of(missing)).value("day")).isEqualTo("31/02/2026");
        assertThat(form.value("never-sent")).isEmpty();
    }

    @Test
    void tellsWhichChoiceWasMade() {
        assertThat(form.chosen("result", "done")).isTrue();
        assertThat(form.chosen("result", "again")).isFalse();
        assertThat(form.chosen("never-sent", "done")).isFalse();
    }

    @Test
    void findsTheFirstViolationOfAField() {
        FormView refused = form.with(List.of(missing, Violation.of("name", "webui.guide.violation.day")));

        assertThat(refused.refused()).isTrue();
        assertThat(refused.error("name")).isEqualTo(missing);
        assertThat(refused.error("day")).isNull();
        assertThat(form.refused()).isFalse();
    }

    @Test
    void pointsFromAFieldToItsHintAndItsError() {
        FormView refused = form.with(List.of(missing));

        assertThat(refused.describedBy("name", "Như trên quyết định")).isEqualTo("f-name-hint f-name-error");
        assertThat(refused.describedBy("day", "Ví dụ")).isEqualTo("f-day-hint");
        assertThat(refused.describedBy("day", null)).isNull();
        assertThat(refused.invalid("name")).isEqualTo("true");
        assertThat(refused.invalid("day")).isNull();
    }

    @Test
    void givesEachFieldAnIdThatAnAddressCanName() {
        assertThat(FormView.id("members[0].name")).isEqualTo("f-members-0-name");
        assertThat(FormView.id("name")).isEqualTo("f-name");
    }
}
