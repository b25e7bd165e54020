package vn.congdongso.teams.domain;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.congdongso.documents.model.Signature;
import vn.congdongso.documents.model.SignatureForm;
import vn.congdongso.documents.model.SigningLine;

/**
 * The form of the signature follows from who decides and who signs: TM. for the committee, none for its chair, KT. for a
 * deputy, Q. for whoever acts as chair (NĐ 30/2020/NĐ-CP, Điều 13).
 */
final class SignatureWording {

    private static final String COMMITTEE = "ỦY BAN NHÂN DÂN";
    private static final String CHAIR = "CHỦ TỊCH";
    private static final String VICE_CHAIR = "PHÓ CHỦ TỊCH";

    private SignatureWording() {}

    static Signature of(Authority authority, Signer signer) {
        List<SigningLine> lines = new ArrayList<>();
        if (authority == Authority.COMMITTEE) {
            lines.add(new SigningLine(SignatureForm.TM, COMMITTEE));
        }
        switch (signer.post()) {
            case CHAIR -> lines.add(SigningLine.of(CHAIR));
            case VICE_CHAIR -> {
                lines.add(new SigningLine(SignatureForm.KT, CHAIR));
                lines.add(SigningLine.of(VICE_CHAIR));
            }
            case ACTING_CHAIR -> lines.add(new SigningLine(SignatureForm.Q, CHAIR));
        }
        return new Signature(lines, nameOrNull(signer), null);
    }

    private static @Nullable String nameOrNull(Signer signer) {
        return signer.name().isEmpty() ? null : signer.name();
    }
}
