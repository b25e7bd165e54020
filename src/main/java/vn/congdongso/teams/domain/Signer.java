package vn.congdongso.teams.domain;

import org.springframework.modulith.NamedInterface;
import vn.congdongso.shared.VietnameseText;

/** Who signs, without academic titles. */
@NamedInterface("deeds")
public record Signer(SignerPost post, String name) {

    public static final Signer NOBODY_YET = new Signer(SignerPost.CHAIR, "");

    Signer cleaned() {
        return new Signer(post, VietnameseText.clean(name));
    }
}
