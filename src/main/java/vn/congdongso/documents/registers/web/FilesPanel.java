package vn.congdongso.documents.registers.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.congdongso.access.AccountId;
import vn.congdongso.access.Accounts;
import vn.congdongso.documents.registers.FileOwner;
import vn.congdongso.documents.registers.FileShelf;
import vn.congdongso.documents.registers.StoredFile;
import vn.congdongso.webui.FormView;

/** The files that lie with a document, and who took them. */
@Component
class FilesPanel {

    private static final int TAKEN_SHOWN = 50;

    private final FileShelf shelf;
    private final Accounts accounts;

    FilesPanel(FileShelf shelf, Accounts accounts) {
        this.shelf = shelf;
        this.accounts = accounts;
    }

    /** @param address of the files: one is taken at address/id and handed in by a form sent to the address */
    FilesView view(FileOwner owner, String address, boolean keeps, FormView form) {
        List<StoredFile> files = shelf.of(owner);
        List<FileShelf.Taken> taken = shelf.taken(owner, TAKEN_SHOWN);
        List<AccountId> known = new ArrayList<>();
        files.forEach(file -> known.add(file.addedBy()));
        taken.forEach(each -> known.add(each.by()));
        Map<AccountId, String> names =
                accounts.namesOf(known.stream().distinct().toList());
        return new FilesView(
                files.stream()
                        .map(file -> new FilesView.Line(
                                file, address + "/" + file.id(), names.getOrDefault(file.addedBy(), "")))
                        .toList(),
                taken.stream()
                        .map(each -> new FilesView.Reader(each.name(), each.at(), names.getOrDefault(each.by(), "")))
                        .toList(),
                address,
                keeps,
                form);
    }
}
