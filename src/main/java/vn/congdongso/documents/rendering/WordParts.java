package vn.congdongso.documents.rendering;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.SettingsDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

/** The parts of a .docx that are the same in all of them. Parsed anew each time: XMLBeans trees are not for sharing. */
final class WordParts {

    private static final byte[] STYLES = read("styles.xml");
    private static final byte[] SETTINGS = read("settings.xml");

    private WordParts() {}

    static void install(XWPFDocument word) {
        try {
            word.createStyles()
                    .setStyles(StylesDocument.Factory.parse(new ByteArrayInputStream(STYLES))
                            .getStyles());
            word.getSettings()
                    .getCTSettings()
                    .set(SettingsDocument.Factory.parse(new ByteArrayInputStream(SETTINGS))
                            .getSettings());
        } catch (XmlException | IOException broken) {
            throw new IllegalStateException("The program's own Word styles cannot be read", broken);
        }
    }

    /** Adds the styles that a locality's template does not define itself. */
    static void addMissingStyles(XWPFDocument word) {
        try {
            XWPFStyles known = word.getStyles() == null ? word.createStyles() : word.getStyles();
            for (CTStyle style : StylesDocument.Factory.parse(new ByteArrayInputStream(STYLES))
                    .getStyles()
                    .getStyleArray()) {
                if (!known.styleExist(style.getStyleId())) {
                    known.addStyle(new XWPFStyle((CTStyle) style.copy()));
                }
            }
        } catch (XmlException | IOException broken) {
            throw new IllegalStateException("The program's own Word styles cannot be read", broken);
        }
    }

    private static byte[] read(String name) {
        try (InputStream in = WordParts.class.getResourceAsStream("/documents/" + name)) {
            if (in == null) {
                throw new IllegalStateException("The part " + name + " is missing from the program");
            }
            return in.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
