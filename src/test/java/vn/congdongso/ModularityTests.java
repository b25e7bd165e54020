package vn.congdongso;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.core.Violations;
import org.springframework.modulith.docs.Documenter;
import violators.rooms.House;

class ModularityTests {

    private final ApplicationModules modules = ApplicationModules.of(Application.class);

    @Test
    void modulesUseOnlyWhatTheyDeclare() {
        modules.verify();
    }

    @Test
    void aModuleThatOpensAnothersCupboardIsCaught() {
        ApplicationModules house = ApplicationModules.of(House.class, new ImportOption.OnlyIncludeTests());

        assertThatThrownBy(house::verify).isInstanceOf(Violations.class).hasMessageContaining("Cupboard");
    }

    @Test
    void everyModuleSaysWhatItIsForAndWhatItMayUse() {
        assertThat(modules.stream()
                        .filter(module -> module.getBasePackage()
                                .findAnnotation(org.springframework.modulith.ApplicationModule.class)
                                .isEmpty())
                        .map(module -> module.getIdentifier().toString()))
                .isEmpty();
    }

    @Test
    void writesTheModuleDiagram() {
        new Documenter(modules).writeModulesAsPlantUml().writeIndividualModulesAsPlantUml();

        assertThat(Set.copyOf(modules.stream().toList())).isNotEmpty();
    }
}
