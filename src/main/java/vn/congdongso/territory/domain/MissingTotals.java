package vn.congdongso.territory.domain;

import java.util.List;

/**
 * What is missing in several communes together.
 *
 * @param finished communes that lack nothing
 * @param notEntered communes without a list of villages
 * @param withoutOwnTeam communes that have no team themselves
 */
public record MissingTotals(
        int communes, int finished, int notEntered, int withoutOwnTeam, int villages, int withTeam) {

    public static MissingTotals of(List<MissingInCommune> communes) {
        return new MissingTotals(
                communes.size(),
                (int) communes.stream().filter(MissingInCommune::finished).count(),
                (int) communes.stream().filter(each -> !each.entered()).count(),
                (int) communes.stream().filter(each -> !each.ownTeam()).count(),
                communes.stream().mapToInt(MissingInCommune::villages).sum(),
                communes.stream().mapToInt(MissingInCommune::withTeam).sum());
    }

    public int without() {
        return villages - withTeam;
    }
}
