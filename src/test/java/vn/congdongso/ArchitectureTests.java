package vn.congdongso;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Controller;
import vn.congdongso.shared.Changes;
import vn.congdongso.shared.UseCase;

class ArchitectureTests {

    private static final JavaClasses PRODUCT = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("vn.congdongso");

    private static final JavaClasses VIOLATORS = new ClassFileImporter().importPackages("violators.rules");

    static Stream<Arguments> rules() {
        return Stream.of(
                rule(
                        "a use case leaves an audit line",
                        classes()
                                .that()
                                .areAnnotatedWith(UseCase.class)
                                .should()
                                .dependOnClassesThat()
                                .areAssignableTo(Changes.class)),
                rule(
                        "nobody hides a clock",
                        noClasses()
                                .should()
                                .callMethod(LocalDate.class, "now")
                                .orShould()
                                .callMethod(Instant.class, "now")
                                .orShould()
                                .callMethod(YearMonth.class, "now")
                                .orShould()
                                .callMethod(LocalDateTime.class, "now")
                                .orShould()
                                .callMethod(ZonedDateTime.class, "now")),
                rule(
                        "what is needed comes through the constructor",
                        noFields().should().beAnnotatedWith(Autowired.class)),
                rule(
                        "pages do not speak SQL",
                        noClasses()
                                .that()
                                .resideInAPackage("..web..")
                                .should()
                                .dependOnClassesThat()
                                .areAssignableTo(JdbcClient.class)),
                rule(
                        "rules do not know pages",
                        noClasses()
                                .that()
                                .resideInAPackage("..domain..")
                                .should()
                                .dependOnClassesThat()
                                .resideInAPackage("..web..")),
                rule(
                        "controllers are nobody else's business",
                        classes()
                                .that()
                                .areMetaAnnotatedWith(Controller.class)
                                .should()
                                .notBePublic()));
    }

    private static Arguments rule(String sentence, ArchRule rule) {
        return Arguments.argumentSet(sentence, rule);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void holds(ArchRule rule) {
        rule.check(PRODUCT);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void catchesTheDeliberateViolator(ArchRule rule) {
        assertThat(rule.evaluate(VIOLATORS).hasViolation()).isTrue();
    }
}
