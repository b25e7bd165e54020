package vn.congdongso.indicators.domain;

import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.ApplicationContext;
import org.springframework.stereotype.Component;

/**
 * {@code --congdongso.command=recount}: prints the totals that differ from the log and ends with 0 when there are none; with
 * {@code --repair} it makes them right as well.
 */
@Component
@ConditionalOnProperty(name = "congdongso.command", havingValue = "recount")
class RecountCommand implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(RecountCommand.class);

    private final RecountFigures recount;
    private final ApplicationContext program;

    RecountCommand(RecountFigures recount, ApplicationContext program) {
        this.recount = recount;
        this.program = program;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        int code = report(recount.differences());
        if (arguments.containsOption("repair")) {
            LOG.info("recount: {} totals were made right", recount.repair());
        }
        System.exit(SpringApplication.exit(program, () -> code));
    }

    static int report(List<Difference> differences) {
        differences.forEach(one -> LOG.error(
                "{} of {} on {}: kept {}, counted {} (province {})",
                one.indicator(),
                one.place(),
                one.day(),
                one.kept(),
                one.counted(),
                one.province()));
        LOG.info("recount: {} totals differ from the log", differences.size());
        return differences.isEmpty() ? 0 : 1;
    }
}
